import { byId, definitions, drawWhenNew, element, setText } from './dom.js';

function showList(partId, listId, items, draw) {
  byId(partId).hidden = items.length === 0;
  drawWhenNew(byId(listId), items, () => draw(items));
}

const points = (lines) => lines.map((line) => element('li', {}, line));

/** How the home stands, in plain words; and all that is stored of it for whoever opens that. */
export function show(home) {
  const { worry, facts, raw } = home;
  byId('worry').dataset.state = worry.state;
  setText(byId('headline'), worry.headline);
  setText(byId('home-heading'), `At ${home.firstName}’s`);
  drawWhenNew(byId('reasons'), worry.reasons, () => points(worry.reasons));
  showList('told-part', 'told', worry.told, (told) =>
    definitions(told.map(({ name, what }) => [name, what])),
  );
  showList('next-part', 'next', worry.next, points);
  drawWhenNew(byId('facts'), facts, () => definitions(facts.map(({ label, text }) => [label, text])));
  if (byId('raw').parentElement.open) setText(byId('raw'), JSON.stringify(raw, null, 2));
}

export function start(refresh) {
  byId('raw').parentElement.addEventListener('toggle', refresh);
}
