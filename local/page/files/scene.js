import { busy, byId, setText } from './dom.js';
import * as doors from './doors.js';
import * as echo from './echo.js';
import * as phones from './phones.js';
import { attempt } from './trouble.js';

const name = 'a-fall-before-breakfast';
/** Seconds between two steps; the address may say otherwise. */
const between = Number(new URLSearchParams(location.search).get('pause') ?? 3);
const rest = () => new Promise((done) => setTimeout(done, between * 1000));

export const caption = (words) => setText(byId('caption'), words);

const units = { s: 'seconds', m: 'minutes', h: 'hours', d: 'days' };
const inWords = (duration) =>
  `${duration.slice(0, -1)} ${units[duration.slice(-1)]} later`.replace(/^1 (\w+)s /u, '1 $1 ');

/** What each step of a story does here, and what is said of it; expectations are the story's own business. */
const acts = {
  say: (text, { first }) => [`${first} says: “${text}”`, () => echo.sayToEcho(text)],
  plug: (plugs, { household }) => [
    Object.keys(plugs)
      .map((plug) => `The ${plug} goes on.`)
      .join(' '),
    async () => {
      for (const [plug, what] of Object.entries(plugs)) await doors.usePlug(household, plug, what);
    },
  ],
  reply: ({ from, text }, { numbers }) => [
    `${from} answers “${text}”.`,
    () => phones.answer(numbers.get(from), text),
  ],
  wait: (duration) => [inWords(duration), () => doors.moveClock({ advance: duration })],
};

async function play({ title, household: home, steps }, refresh, moveTo) {
  const { household } = await doors.moveIn(home);
  await moveTo(household);
  const people = [...home.carers, home.duty];
  const around = {
    household,
    first: home.resident.split(' ')[0],
    numbers: new Map(people.map(({ name: who, phone }) => [who, phone])),
  };
  caption(title);
  for (const step of steps) {
    const [kind, value] = Object.entries(step)[0];
    const act = acts[kind];
    if (act === undefined) continue;
    await rest();
    const [words, run] = act(value, around);
    caption(words);
    await run();
    await refresh();
  }
  await rest();
  caption('The end: everybody who was told has heard how it ended.');
}

export function start(refresh, moveTo) {
  const button = byId('play-scene');
  button.addEventListener('click', () =>
    busy(button, () => attempt(async () => play(await doors.scene(name), refresh, moveTo))),
  );
}
