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
    { selector: 'node.at', style: { 'border-color': color('--focus'), 'border-width': 5, 'z-index': 9 } },
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
    { selector: 'edge[told != "asserted"]', style: { 'line-style': 'dotted' } },
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
    Place: 'at',
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

  function fit() {
    graph.resize();
    graph.fit(undefined, 24);
    if (graph.zoom() > 1.3) {
      graph.zoom(1.3);
      graph.center();
    }
  }

  // New nodes start on a spiral around the one they belong to, so that the same clicks draw the same picture.
  function node(path, name, kind, near) {
    if (graph.getElementById(path).empty()) {
      const turn = graph.nodes().length * 2.4;
      const at = near ? { x: near.x + 30 * Math.cos(turn), y: near.y + 30 * Math.sin(turn) } : { x: 0, y: 0 };
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
            id, source: ends[0], target: ends[1], told: n.told, disputed: n.disputed,
            label: (labels[n.event] ?? '') + (n.told === 'asserted' ? '' : `, ${n.told}`),
            width: Math.min(8, 1 + n.events), arrow: both ? 'none' : 'triangle',
          },
        });
      }
    }
    const first = grown.size === 1;
    graph.layout(first
      ? {
        name: 'concentric', animate: false, padding: 40, minNodeSpacing: 60, spacingFactor: found.neighbours.length < 12 ? 1.8 : 1.2, avoidOverlap: true,
        concentric: (n) => (n.id() === path ? 2 : 1), levelWidth: () => 1,
      }
      : {
        name: 'cose', animate: !still, animationDuration: 400, randomize: false, nodeRepulsion: () => 90000,
        idealEdgeLength: () => 130, nodeOverlap: 30, padding: 40, gravity: 0.4,
      }).run();
    if (first) fit();
  }

  function choose(path) {
    if (chosen === path && grown.has(path)) {
      location.assign(path);
      return;
    }
    chosen = path;
    open.disabled = false;
    grow(path);
  }

  function enter(path) {
    if (path === box.dataset.entity) return;
    if (grown.has(path)) chosen = path;
    choose(path);
  }

  // By keyboard: one node is at hand, as in a list; arrow keys lead to the nearest one in their direction.
  let at = null;

  function say(node) {
    const ties = node.connectedEdges().map((edge) => {
      const other = edge.source().same(node) ? edge.target() : edge.source();
      return `${edge.data('label')} ${edge.source().same(node) ? 'to' : 'from'} ${other.data('name')}`
        .replace(/^(meets) \w+ /, '$1 ') + (edge.data('disputed') ? ' (disputed)' : '');
    });
    const enter = !grown.has(node.id()) ? 'Enter brings in its neighbours.'
      : node.id() === box.dataset.entity ? 'This is its page.' : 'Enter opens its page.';
    status.textContent = `${node.data('name')}: ${ties.slice(0, 6).join(', ')}${ties.length > 6 ? ', …' : ''}. ${enter}`;
  }

  function go(node) {
    if (!node || node.empty()) return;
    graph.nodes().removeClass('at');
    node.addClass('at');
    at = node;
    const place = node.renderedPosition();
    if (place.x < 30 || place.y < 30 || place.x > box.clientWidth - 30 || place.y > box.clientHeight - 40) {
      graph.center(node);
    }
    say(node);
  }

  function toward(x, y) {
    const here = at.position();
    let best = null;
    let least = Infinity;
    graph.nodes().forEach((node) => {
      const there = node.position();
      const along = (there.x - here.x) * x + (there.y - here.y) * y;
      const aside = Math.abs((there.x - here.x) * y) + Math.abs((there.y - here.y) * x);
      if (along > 1 && along + 2 * aside < least) {
        least = along + 2 * aside;
        best = node;
      }
    });
    return best;
  }

  function next(step) {
    const all = graph.nodes().sort((a, b) => a.data('name').localeCompare(b.data('name'), 'en') || (a.id() < b.id() ? -1 : 1));
    const index = all.toArray().findIndex((node) => node.same(at));
    return all[(index + step + all.length) % all.length];
  }

  const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  box.addEventListener('focus', () => go(at ?? graph.getElementById(box.dataset.entity)));
  box.addEventListener('blur', () => graph.nodes().removeClass('at'));
  box.addEventListener('keydown', (event) => {
    if (!at || event.ctrlKey || event.altKey || event.metaKey) return;
    if (ways[event.key]) {
      go(toward(...ways[event.key]));
    } else if (event.key === 'PageDown' || event.key === 'PageUp') {
      go(next(event.key === 'PageDown' ? 1 : -1));
    } else if (event.key === 'Escape' || event.key === 'Home') {
      go(graph.getElementById(box.dataset.entity));
    } else if (event.key === 'Enter' || event.key === ' ') {
      enter(at.id());
    } else {
      return;
    }
    event.preventDefault();
  });

  graph.on('tap', 'node', (event) => choose(event.target.id()));
  open.addEventListener('click', () => chosen && location.assign(chosen));
  document.querySelector('[data-do="fit"]').addEventListener('click', fit);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => graph.style(style()));
  addEventListener('resize', fit);
  box.attestGraph = graph;
  grow(box.dataset.entity);
})();
