// The neighbours of an entity as a graph that grows where it is clicked.
(() => {
  const box = document.querySelector('.graph');
  if (!box) return;
  const status = document.querySelector('.graph-status');
  const open = document.querySelector('[data-do="open"]');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const grown = new Set();
  let chosen = null;

  const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const style = () => [
    {
      selector: 'node',
      style: {
        label: 'data(name)', 'font-size': 12, 'font-family': 'system-ui, sans-serif', color: color('--ink'),
        'text-outline-color': color('--card'), 'text-outline-width': 3, 'text-valign': 'bottom', 'text-margin-y': 4,
        'text-wrap': 'ellipsis', 'text-max-width': 140, width: 20, height: 20, 'background-color': color('--k-other'),
        'border-width': 2, 'border-color': color('--card'),
      },
    },
    ...['Country', 'Person', 'Organization', 'Place', 'Weapon'].map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { 'background-color': color('--k-' + kind.toLowerCase()) },
    })),
    { selector: 'node[?grown]', style: { width: 32, height: 32, 'font-weight': 600 } },
    { selector: 'node:selected', style: { 'border-color': color('--accent'), 'border-width': 4 } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)', 'line-color': color('--line-strong'), 'curve-style': 'bezier',
        'target-arrow-shape': 'data(arrow)', 'target-arrow-color': color('--line-strong'), 'arrow-scale': 0.9,
        label: 'data(label)', 'font-size': 10, color: color('--quiet'), 'text-rotation': 'autorotate',
        'text-background-color': color('--card'), 'text-background-opacity': 0.9, 'text-background-padding': 1,
      },
    },
    {
      selector: 'edge[?disputed]',
      style: {
        'line-color': color('--disputed'), 'target-arrow-color': color('--disputed'), 'line-style': 'dashed',
      },
    },
  ];

  const graph = cytoscape({ container: box, style: style(), minZoom: 0.2, maxZoom: 3 });
  const labels = {
    WeaponsTransfer: 'weapons', Meeting: 'meets', Visit: 'visits', WeaponUse: 'attacks', Sanction: 'sanctions',
  };

  async function grow(path) {
    if (grown.has(path)) return;
    grown.add(path);
    box.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(path + '?format=neighbours');
      const found = await answer.json();
      add(path, found);
      status.textContent = `${found.name}: ${found.neighbours.length} neighbours; ${graph.nodes().length} nodes in all.`;
    } catch {
      grown.delete(path);
      status.textContent = 'The server does not answer.';
    }
    box.removeAttribute('aria-busy');
  }

  function node(path, name, kind, near) {
    if (graph.getElementById(path).empty()) {
      const at = near ? { x: near.x + Math.random() * 60 - 30, y: near.y + Math.random() * 60 - 30 } : { x: 0, y: 0 };
      graph.add({ group: 'nodes', data: { id: path, name, kind }, position: at });
    }
  }

  function add(path, found) {
    const near = graph.getElementById(path).nonempty() ? graph.getElementById(path).position() : null;
    node(path, found.name, found.kind, near);
    graph.getElementById(path).data('grown', true);
    for (const n of found.neighbours) {
      node(n.path, n.name, n.kind, near);
      const both = n.event === 'Meeting';
      const [from, to] = n.outgoing || both ? [path, n.path] : [n.path, path];
      const ends = both ? [from, to].sort() : [from, to];
      const id = n.event + ' ' + ends.join(' ');
      if (graph.getElementById(id).empty()) {
        graph.add({
          group: 'edges',
          data: {
            id, source: ends[0], target: ends[1], label: labels[n.event] ?? '', disputed: n.disputed,
            width: Math.min(8, 1 + n.events), arrow: both ? 'none' : 'triangle',
          },
        });
      }
    }
    const first = grown.size === 1;
    graph.layout(first
      ? {
        name: 'concentric', animate: false, padding: 40, minNodeSpacing: 46, spacingFactor: 1.1, avoidOverlap: true,
        concentric: (n) => (n.id() === path ? 2 : 1), levelWidth: () => 1,
      }
      : {
        name: 'cose', animate: !still, animationDuration: 400, randomize: false, nodeRepulsion: () => 90000,
        idealEdgeLength: () => 130, nodeOverlap: 30, padding: 40, gravity: 0.4,
      }).run();
    if (graph.zoom() > 1.15) {
      graph.zoom(1.15);
      graph.center();
    }
  }

  graph.on('tap', 'node', (event) => {
    const path = event.target.id();
    if (chosen === path && grown.has(path)) {
      location.assign(path);
      return;
    }
    chosen = path;
    open.disabled = false;
    grow(path);
  });
  open.addEventListener('click', () => chosen && location.assign(chosen));
  document.querySelector('[data-do="fit"]').addEventListener('click', () => graph.fit(undefined, 30));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => graph.style(style()));
  box.attestGraph = graph;
  grow(box.dataset.entity);
})();
