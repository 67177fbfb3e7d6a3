import { evenly } from '../../local/simulate/random';
import { readRecordedHome } from '../../local/replay/recorded-home';
import { replayHome } from '../../local/replay/replay-home';
import { parseWallTime, wallTimeOf, instantOfWall } from '../../local/replay/wall-time';
import { fadedSignals, isByClock, type Routine, silenceDeadline } from '../../lambda/routine';
import { dateOf, dayNumber } from '../../lambda/routine/calendar';
import { at, dayLived, type Habit, HOUR, live, newLife, pensioner, ZONE } from './made-up-home';

/** Comes on at the very same second, within `jitter` minutes. */
const lamp = (jitter: number, share = 1): Habit => ({
  source: 'lamp',
  kind: 'hall lamp',
  at: at(17),
  jitter,
  share,
});
const exact = lamp(0.1);
const lampOn = (date: string, minute: number) => ({
  at: instantOfWall(dayNumber(date) * 1440 + minute, ZONE),
  source: 'lamp',
  kind: 'hall lamp',
});
const timed = (routine: Routine, date: string, minute = at(17)): boolean =>
  isByClock(routine, lampOn(date, minute), ZONE);

test('A lamp that came on at the same second on seven days is known to run by a time switch', () => {
  const home = live(newLife(), { days: 6, habits: () => [...pensioner, exact] });
  expect(timed(home.routine, home.next)).toBe(false);
  live(home, { days: 1, habits: () => [...pensioner, exact] }, 2);
  expect(timed(home.routine, home.next)).toBe(true);
});

test('The same lamp switched by hand at another time is a sign of life', () => {
  const home = live(newLife(), { days: 30, habits: () => [...pensioner, exact] });
  expect(timed(home.routine, home.next, at(16, 58))).toBe(false);
  expect(timed(home.routine, home.next, at(21))).toBe(false);
});

test('A habit to the minute is no time switch, nor is a kettle, however exact: it takes a hand', () => {
  const punctual = live(newLife(), { days: 180, habits: () => [...pensioner, lamp(2)] });
  expect(timed(punctual.routine, punctual.next)).toBe(false);
  const kettle = { ...exact, source: 'kettle', kind: 'kettle' };
  const boiled = live(newLife(), { days: 30, habits: () => [kettle] });
  expect(isByClock(boiled.routine, { ...lampOn(boiled.next, at(17)), source: 'kettle' }, ZONE)).toBe(false);
});

test('A timer of weekdays is found, stays known over weekends, and is forgotten a week after it was unplugged', () => {
  const weekday = (day: number): Habit[] => [...pensioner, ...(day % 7 < 5 ? [exact] : [])];
  const home = live(newLife('2026-01-05'), { days: 12, habits: weekday });
  expect(timed(home.routine, home.next)).toBe(true);
  live(home, { days: 7, habits: () => pensioner }, 2);
  expect(timed(home.routine, home.next)).toBe(true);
  live(home, { days: 1, habits: () => pensioner }, 3);
  expect(timed(home.routine, home.next)).toBe(false);
});

test('A recorder of whole minutes cannot tell a time switch from a habit, and finds none', () => {
  const minutes = (habit: Habit): Habit => ({ ...habit, jitter: 0 });
  const home = live(newLife(), { days: 30, habits: () => [...pensioner.map(minutes), minutes(exact)] });
  expect(timed(home.routine, home.next)).toBe(false);
});

test('Its signs move no deadline and are not learned: a home with a timer has the deadline of one without', () => {
  const without = live(newLife(), { days: 60, habits: () => pensioner });
  const random = evenly(5);
  const clockwork = { days: 60, habits: () => pensioner };
  const home = live(newLife(), clockwork, 1, (date) => dayLived(date, [exact], random));
  const lit = { ...lampOn(home.next, at(17)), byClock: true as const };
  const deadline = silenceDeadline(home.routine, [lit], home.last, ZONE, 1)!;
  const plain = silenceDeadline(without.routine, [], without.last, ZONE, 1)!;
  expect(deadline.at).toBeLessThan(lit.at + 24 * HOUR);
  expect(Math.abs(deadline.at - plain.at)).toBeLessThanOrEqual(HOUR);
  expect(deadline.facts.missed?.source).toBe('kettle');
});

test('A plug that only a timer uses is still there: nobody is told that it is out of use', () => {
  const home = live(newLife(), { days: 60, habits: () => [...pensioner, exact] });
  expect(fadedSignals(home.routine)).toEqual([]);
});

test('Replayed, the lamp that goes on in a silent home does not keep the silence from being told', () => {
  const first = dayNumber('2026-01-05');
  const random = evenly(3);
  const days = Array.from({ length: 40 }, (_, i) =>
    dayLived(dateOf(first + i), [...pensioner, exact], random),
  );
  const silent = Array.from({ length: 3 }, (_, i) => dayLived(dateOf(first + 40 + i), [exact], random));
  const rows = [...days, ...silent]
    .flat()
    .map((sign) => `${wallTimeOf(sign.at, ZONE)},${sign.source},${sign.kind}`);
  const text = ['timestamp_iso_local,signal_id,kind', ...rows].join('\n');
  const home = readRecordedHome({ name: 'lamp.csv', text }, null, ZONE);
  const lines = [...replayHome(home, { zone: ZONE, alertsPerMonth: 1 })];
  const told = lines.filter(
    (line) => 'kind' in line && line.kind === 'silence' && line.at.slice(0, 10) >= dateOf(first + 40),
  );
  expect(told).toHaveLength(1);
  const lamps = lines
    .filter((line) => 'event' in line)
    .slice(-3)
    .map((line) => ('deadline' in line ? line.deadline : null));
  expect(new Set(lamps).size).toBe(1);
  expect(parseWallTime(lamps[0] ?? '')).toBeLessThan((first + 41) * 1440);
});
