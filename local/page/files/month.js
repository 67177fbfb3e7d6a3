import { busy, byId } from './dom.js';
import * as doors from './doors.js';
import { caption } from './scene.js';
import { attempt } from './trouble.js';

/** The address may ask for fewer. */
const days = Number(new URLSearchParams(location.search).get('days') ?? 30);
const day = 86_400_000;
/** When somebody uses what they have; what is not named here is used at other hours. */
const habits = { kettle: ['07:10', '10:30', '15:00', '19:30'] };
const others = ['08:15', '13:00', '18:45'];

let home = null;

export function show(shown) {
  home = shown;
}

/** The days of everybody on the street: neighbours who did nothing for a month would be worried about all the while. */
async function everybody() {
  const { households } = await doors.facts();
  const homes = await Promise.all(households.map(({ id }) => doors.home(id)));
  return homes
    .filter(({ plugs }) => plugs.length > 0)
    .map(({ id: household, plugs, firstName }) => ({
      household,
      uses: Object.fromEntries(plugs.map(({ name }) => [name, habits[name] ?? others])),
      jitter: '15m',
      seed: firstName,
    }));
}

async function live(refresh) {
  const { plugs, firstName } = home;
  if (plugs.length === 0) throw new Error('This home has no plugs: nothing can be learned from them.');
  const homes = await everybody();
  for (let lived = 1; lived <= days; lived++) {
    const until = new Date(home.now + day).toISOString();
    await doors.history({ homes, until });
    await refresh();
    caption(`Day ${lived} of ${days}. ${home.facts.find(({ label }) => label === 'Silence')?.text ?? ''}`);
  }
  caption(`${days} days are lived. When it is unusually quiet at ${firstName}’s, it will be noticed.`);
}

export function start(refresh) {
  const button = byId('live-month');
  button.addEventListener('click', () => busy(button, () => attempt(() => live(refresh))));
}
