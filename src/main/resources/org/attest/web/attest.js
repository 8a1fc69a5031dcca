// Suggestions under the search field, as the ARIA pattern for a combobox with a list has it.
const field = document.getElementById('q');
const list = document.getElementById('suggestions');
let chosen = -1;
let asked = 0;

function close() {
  list.hidden = true;
  chosen = -1;
  field.setAttribute('aria-expanded', 'false');
  field.removeAttribute('aria-activedescendant');
}

function choose(index) {
  const options = [...list.children];
  chosen = (index + options.length) % options.length;
  options.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
  field.setAttribute('aria-activedescendant', options[chosen].id);
  options[chosen].scrollIntoView({ block: 'nearest' });
}

function show(things) {
  list.replaceChildren();
  things.forEach((thing, i) => {
    const option = document.createElement('li');
    option.id = 'suggestion-' + i;
    option.role = 'option';
    option.dataset.path = thing.path;
    const name = document.createElement('bdi');
    name.textContent = thing.name;
    const kind = document.createElement('span');
    kind.textContent = thing.kind;
    option.append(name, kind);
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      location.assign(thing.path);
    });
    list.append(option);
  });
  if (things.length === 0) {
    close();
  } else {
    list.hidden = false;
    chosen = -1;
    field.setAttribute('aria-expanded', 'true');
  }
}

async function suggest() {
  const mine = ++asked;
  const text = field.value.trim();
  if (text.length < 2) {
    close();
    return;
  }
  try {
    const answer = await fetch('/suggest?q=' + encodeURIComponent(text));
    const things = await answer.json();
    // Whoever has begun to choose keeps the list that is shown.
    if (mine === asked && chosen < 0 && document.activeElement === field) {
      show(things);
    }
  } catch {
    close(); // The server has stopped; the form still says so when it is sent.
  }
}

let pause = 0;
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(suggest, 120);
});
field.addEventListener('blur', close);
field.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    close();
  } else if (!list.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    choose(event.key === 'ArrowDown' ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
  } else if (event.key === 'Enter' && chosen >= 0) {
    event.preventDefault();
    location.assign(list.children[chosen].dataset.path);
  }
});

// A slash goes to the search field, as long as nobody is typing.
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, .CodeMirror');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    field.focus();
  }
});

// On a narrow screen the map begins at the thickest arrow, which is drawn first.
const map = document.querySelector('.map');
if (map && map.parentElement.scrollWidth > map.parentElement.clientWidth) {
  const arrow = map.querySelector('.flow').getBoundingClientRect();
  map.parentElement.scrollLeft = arrow.x + arrow.width / 2 - map.parentElement.getBoundingClientRect().x - map.parentElement.clientWidth / 2;
}

// A timeline that does not fit ends with the latest events.
const timeline = document.querySelector('.timeline');
if (timeline) {
  timeline.parentElement.scrollLeft = timeline.parentElement.scrollWidth;
}
