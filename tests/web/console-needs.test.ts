import type { MayNeedUs } from '../../lambda/household';
import { openConsoleDoor, staffOf, type ConsoleDoor } from './console-door';
import { profile } from './marys-home';

const less = { kind: 'decline', what: 'less', before: 8, lately: 3.4 } as const;
const moods = { kind: 'moods', low: 4, of: 6, lowBefore: 1, ofBefore: 7 } as const;
const nights = { kind: 'nights', before: 0.4, lately: 6 } as const;

async function movesIn(
  door: ConsoleDoor,
  id: string,
  fullName: string,
  needs: MayNeedUs,
  council = 'ashford',
) {
  await door.movesIn({ ...profile, id, council, resident: { ...profile.resident, fullName } });
  const home = await door.home(id);
  const state = { ...home.state, version: home.state.version + 1, mayNeedUs: needs };
  expect(await door.store.homes.commit({ ...home, state })).toBe(true);
}

test('residents of whom something has slowly changed are listed, the weightiest first, with why', async () => {
  const door = await openConsoleDoor();
  await movesIn(door, 'home-2', 'John Reed', { weight: 40, reasons: [less] });
  await movesIn(door, 'home-3', 'Iris Bell', { weight: 400, reasons: [moods, nights] });
  await movesIn(door, 'home-4', 'Somebody Else', { weight: 500, reasons: [less] }, 'harbour');
  const page = await (await door.browser(staffOf('practitioner'))).read('/console/needs');
  expect(page.indexOf('Iris Bell')).toBeGreaterThan(0);
  expect(page.indexOf('Iris Bell')).toBeLessThan(page.indexOf('John Reed'));
  expect(page).toContain('Fewer signs of life a day: 3.4 in the last four weeks, before it was 8.');
  expect(page).toContain('low or unwell 4 of 6 times in the last fortnight (1 of 7 in the fortnight before)');
  expect(page).toContain('1.5 hours with signs between 23:30 and 05:30, before it was 0.1');
  expect(page).not.toMatch(/Mary Hughes|Somebody Else/u);
});

test('who has an open worry, is away or has died stands there no more', async () => {
  const door = await openConsoleDoor();
  await movesIn(door, 'home-2', 'John Reed', { weight: 40, reasons: [less] });
  await movesIn(door, 'home-3', 'Iris Bell', { weight: 40, reasons: [less] });
  const practitioner = await door.browser(staffOf('practitioner'));
  const at = door.ports.clock.now();
  await door.ports.happen('home-2', { kind: 'help-asked', id: 'c', at, speaker: 'speaker-1', need: 'fall' });
  expect(await practitioner.read('/console/needs')).not.toContain('John Reed');
  const watching = '/console/residents/home-3/watching';
  await practitioner.submit(watching, `${watching}/end`, { ending: 'died', whyend: 'Her son rang' });
  expect(await practitioner.read('/console/needs')).toContain('Nobody stands out at present.');
});

test('what they answered over time stands on a page of their own, with what has changed', async () => {
  const door = await openConsoleDoor();
  await movesIn(door, 'home-2', 'John Reed', { weight: 40, reasons: [moods] });
  const startedAt = door.ports.clock.now();
  await door.store.checkIns.save('home-2', 'ashford', {
    id: 'c1',
    date: '2026-03-01',
    startedAt,
    endedAt: startedAt,
    finished: true,
    answers: [
      { question: 'sleep', answer: 'no' },
      { question: 'mood', answer: 'low' },
      { question: 'companionship', answer: 'often' },
    ],
    loneliness: 7,
  });
  const practitioner = await door.browser(staffOf('practitioner'));
  const page = await practitioner.read('/console/residents/home-2/check-ins');
  expect(page).toMatch(/Day\s+Slept well\s+How they are in themselves\s+Lacks companionship/u);
  expect(page).toMatch(/Sun 1 March\s+no\s+low\s+often/u);
  expect(page).toMatch(/2026-03-01\s+7/u);
  expect(page).toContain('low or unwell 4 of 6 times');
  const none = await practitioner.read('/console/residents/home-1/check-ins');
  expect(none).toContain('None was answered in the last 90 days.');
});
