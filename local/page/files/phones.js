import { busy, byId, drawWhenNew, element, setText } from './dom.js';
import * as doors from './doors.js';
import { attempt } from './trouble.js';

const all = byId('phones');
const kept = 'good-neighbour-sent';
/** What was sent from these phones while the page was open: the street keeps only what arrived on them. */
const sent = keptTexts();
/** @type {Map<string, {node: HTMLElement, list: HTMLElement, arrived: number | null}>} */
const phones = new Map();
let afterwards = () => Promise.resolve();
let clock = { now: 0, zone: 'Europe/London' };
let newest = new Map();

function keptTexts() {
  try {
    return JSON.parse(sessionStorage.getItem(kept) ?? '[]');
  } catch {
    return [];
  }
}

function timeOf(at) {
  const options = { hour: '2-digit', minute: '2-digit', timeZone: clock.zone };
  const sameDay = dayOf(at) === dayOf(clock.now);
  return new Intl.DateTimeFormat(
    'en-GB',
    sameDay ? options : { ...options, weekday: 'short', day: 'numeric', month: 'short' },
  ).format(at);
}
const dayOf = (at) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeZone: clock.zone }).format(at);

/** Addresses in a text open in a tab of their own, as a phone opens them in its browser. */
function withLinks(text) {
  return text.split(/(https?:\/\/\S+)/u).map((piece) => {
    if (!/^https?:/u.test(piece)) return piece;
    const href = piece.replace(/[.,;:!?)]+$/u, '');
    const link = element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, href);
    return element('span', {}, link, piece.slice(href.length));
  });
}

async function send(person, text) {
  if (text.trim() === '') return;
  await attempt(async () => {
    const after = newest.get(person.phone)?.id ?? null;
    await doors.reply(person.phone, text, after);
    sent.push({ from: person.phone, text, at: clock.now, after });
    sessionStorage.setItem(kept, JSON.stringify(sent.slice(-200)));
    await afterwards();
  });
}

/** As if it had been typed on that phone. */
export const answer = (number, text) => send({ phone: number }, text);

function draw(person) {
  const box = element('input', {
    type: 'text',
    id: `answer-${person.phone}`,
    autocomplete: 'off',
    maxlength: '300',
  });
  const list = element('ol', {
    class: 'texts',
    tabindex: '0',
    'aria-label': `Texts on ${person.name}’s phone`,
  });
  const button = element('button', { type: 'submit', class: 'strong' }, 'Send');
  const quick = [
    ['1', '1 = going'],
    ['2', '2 = can’t'],
  ].map(([text, label]) => {
    const made = element(
      'button',
      { type: 'button', 'aria-label': `${person.name} answers ${label}` },
      label,
    );
    made.addEventListener('click', () => busy(made, () => send(person, text)));
    return made;
  });
  const form = element(
    'form',
    { class: 'answer' },
    element('label', { for: box.id }, `Answer as ${person.name}`),
    element('div', { class: 'row' }, box, button),
    element('div', { class: 'quick' }, ...quick),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = box.value;
    box.value = '';
    void busy(button, () => send(person, text));
  });
  const heading = element(
    'header',
    {},
    element('h3', {}, person.name),
    element('p', {}, `${person.phone}, ${person.role}`),
  );
  const node = element(
    'article',
    { class: 'phone', 'aria-label': `${person.name}’s phone` },
    element('div', { class: 'glass' }, heading, list, form),
  );
  return { node, list, arrived: null };
}

/** What was sent stands after the text that was the newest then, whatever the clocks say. */
function inOrder(number, arrived) {
  const ids = new Set(arrived.map(({ id }) => id));
  const mine = sent.filter(({ from }) => from === number);
  const after = (id) =>
    mine
      .filter((each) => (ids.has(each.after) ? each.after : null) === id)
      .map(({ text, at }) => ({ text, at, way: 'out' }));
  return [...after(null), ...arrived.flatMap(({ id, text, at }) => [{ text, at, way: 'in' }, ...after(id)])];
}

function fill(person, texts) {
  const phone = phones.get(person.phone);
  const arrived = texts.filter(({ to }) => to === person.phone);
  newest.set(person.phone, arrived.at(-1));
  const lines = inOrder(person.phone, arrived);
  const drew = drawWhenNew(phone.list, [lines, dayOf(clock.now)], () =>
    lines.length === 0
      ? [element('li', { class: 'none' }, 'No texts yet')]
      : lines.map(({ text, at, way }) =>
          element('li', { class: way }, ...withLinks(text), element('time', {}, timeOf(at))),
        ),
  );
  if (drew) phone.list.scrollTop = phone.list.scrollHeight;
  if (phone.arrived !== null && arrived.length > phone.arrived) buzz(person, phone);
  phone.arrived = arrived.length;
}

function buzz({ name }, { node }) {
  setText(byId('post'), `A text has reached ${name}’s phone.`);
  node.classList.add('buzz');
  setTimeout(() => node.classList.remove('buzz'), 2500);
}

/** Draws this home's phones, and on them what has arrived. */
export function show(home, texts) {
  clock = home;
  const people = [...new Map(home.phones.map((person) => [person.phone, person])).values()];
  const drew = drawWhenNew(all, people, () => {
    phones.clear();
    for (const person of people) phones.set(person.phone, draw(person));
    return people.length === 0
      ? [element('p', {}, 'Nobody is on this home’s ladder yet.')]
      : people.map(({ phone }) => phones.get(phone).node);
  });
  if (drew) newest = new Map();
  for (const person of people) fill(person, texts);
}

export function start(refresh) {
  afterwards = refresh;
}
