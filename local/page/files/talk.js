import { byId, element } from './dom.js';

const log = byId('talk');
/** What was said, by household, for as long as the page is open. */
const said = new Map();
const most = 60;

function line({ who, words, more }) {
  if (who === 'note') return element('p', { class: 'note' }, words, ...(more ? [' ', more()] : []));
  const label = who === 'echo' ? 'The Echo' : who;
  return element(
    'p',
    { class: who === 'echo' ? 'its' : 'her' },
    element('span', { class: 'who' }, label),
    words,
  );
}

function toEnd() {
  log.scrollTop = log.scrollHeight;
}

/** One more thing that was said (or is to be noted) in this home. */
export function add(household, entry) {
  const lines = said.get(household) ?? [];
  lines.push(entry);
  if (lines.length > most) lines.shift();
  said.set(household, lines);
  log.append(line(entry));
  toEnd();
}

/** Shows what was said in this home. */
export function show(household) {
  log.replaceChildren(...(said.get(household) ?? []).map(line));
  toEnd();
}
