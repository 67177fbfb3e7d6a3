import { evenly } from '../../local/simulate/random';
import { fadedSignals, silenceDeadline, slowDecline, unusualNight, type Sign } from '../../lambda/routine';
import { instantOf, localMinute } from '../../lambda/routine/home-clock';
import { dateOf, dayNumber } from '../../lambda/routine/calendar';
import { at, dayLived, type Habit, hoursInto, HOUR, live, newLife, pensioner, ZONE } from './made-up-home';

const moment = (date: string, minute: number): number => instantOf(dayNumber(date) * 1440 + minute, ZONE);
const kettleAt = (date: string, minute: number): Sign => ({
  at: moment(date, minute),
  source: 'kettle',
  kind: 'kettle',
});
const hoursOnTheWall = (date: string, instant: number): number =>
  localMinute(instant, ZONE) / 60 - dayNumber(date) * 24;
const months = (days: number): number => days / 30.44;

test('A silent morning is noticed that day, and says which signal is missed and by when it is usual', () => {
  const home = live(newLife(), { days: 60, habits: () => pensioner });
  const deadline = silenceDeadline(home.routine, [], home.last, ZONE, 1)!;
  expect(hoursInto(home.next, deadline.at)).toBeGreaterThan(7.5);
  expect(hoursInto(home.next, deadline.at)).toBeLessThan(24);
  expect(deadline.facts.missed?.source).toBe('kettle');
  expect(deadline.facts.missed!.usualBy).toBeGreaterThanOrEqual(at(7));
  expect(deadline.facts.missed!.usualBy).toBeLessThanOrEqual(at(9));
});

test('A regular home asked for one alert a month has at most two', () => {
  const home = live(newLife(), { days: 150, habits: () => pensioner });
  expect(home.alarms.length / months(143)).toBeLessThanOrEqual(2);
});

test('A late riser is given the morning: nothing is raised before it is usual to be up, and all the same that day', () => {
  const late: Habit[] = pensioner.map((habit) => ({ ...habit, at: habit.at + 180, jitter: 40 }));
  const home = live(newLife(), { days: 60, habits: () => late.filter((habit) => habit.at < at(24)) });
  const deadline = silenceDeadline(home.routine, [], home.last, ZONE, 1)!;
  expect(hoursInto(home.next, deadline.at)).toBeGreaterThan(10.5);
  expect(hoursInto(home.next, deadline.at)).toBeLessThan(24);
});

test('A shift of habit is learned: few alerts on the way, and three weeks later the later morning is the usual one', () => {
  const home = live(newLife(), { days: 60, habits: () => pensioner });
  const early = silenceDeadline(home.routine, [], home.last, ZONE, 1)!;
  const before = hoursInto(home.next, early.at);
  const alarmsBefore = home.alarms.length;
  const shifted = pensioner.map((habit) => ({ ...habit, at: Math.min(habit.at + 120, at(23)) }));
  live(home, { days: 21, habits: () => shifted }, 2);
  expect(home.alarms.length - alarmsBefore).toBeLessThanOrEqual(3);
  const after = hoursInto(home.next, silenceDeadline(home.routine, [], home.last, ZONE, 1)!.at);
  expect(after).toBeGreaterThan(before);
});

test('A holiday of two weeks that was told of changes nothing of what was learned', () => {
  const home = live(newLife(), { days: 60, habits: () => pensioner });
  const [rhythm, budget, covered] = [home.routine.rhythm, home.routine.budget, home.routine.coveredDays];
  live(home, { days: 14, habits: () => [], leftOut: 'away' }, 2);
  expect(home.routine.rhythm).toEqual(rhythm);
  expect(home.routine.budget).toEqual(budget);
  expect(home.routine.coveredDays).toBe(covered);
});

test('A holiday of two weeks that nobody told of is raised once, within 36 hours, and the mornings after it are watched again', () => {
  const home = live(newLife(), { days: 60, habits: () => pensioner });
  const deadline = silenceDeadline(home.routine, [], home.last, ZONE, 1)!;
  expect(deadline.at - home.last!.at).toBeLessThanOrEqual(36 * HOUR);
  const [left, alarmsBefore] = [home.last!.at, home.alarms.length];
  live(home, { days: 14, habits: () => [] }, 2);
  live(home, { days: 28, habits: () => pensioner }, 3);
  expect(home.alarms.slice(alarmsBefore).filter(({ since }) => since === left)).toHaveLength(1);
  expect(home.alarms.length - alarmsBefore).toBeLessThanOrEqual(2);
  const again = silenceDeadline(home.routine, [], home.last, ZONE, 1)!;
  expect(hoursInto(home.next, again.at)).toBeLessThan(24);
});

test('A dead plug fades out: staff hear of it, and the rest of the home is not alarmed for ever', () => {
  const home = live(newLife(), { days: 60, habits: () => pensioner });
  expect(fadedSignals(home.routine)).toEqual([]);
  const alarmsBefore = home.alarms.length;
  const withoutTv = pensioner.filter((habit) => habit.source !== 'tv');
  live(home, { days: 9, habits: () => withoutTv }, 2);
  expect(fadedSignals(home.routine)).toEqual([]);
  live(home, { days: 5, habits: () => withoutTv }, 3);
  expect(fadedSignals(home.routine)).toMatchObject([{ source: 'tv', kind: 'tv' }]);
  live(home, { days: 14, habits: () => withoutTv }, 4);
  expect(home.alarms.length - alarmsBefore).toBeLessThanOrEqual(2);
});

test('Wandering at night is an odd night; one cup of tea is not; a home always lively at night has none', () => {
  const home = live(newLife(), { days: 60, habits: () => pensioner });
  const wander = [kettleAt(home.next, at(2)), kettleAt(home.next, at(2, 25)), kettleAt(home.next, at(3, 10))];
  const odd = unusualNight(home.routine, wander, moment(home.next, at(3, 10)), ZONE);
  expect(odd).toMatchObject({ at: wander[1]!.at, since: wander[0]!.at, facts: { sources: ['kettle'] } });
  expect(unusualNight(home.routine, wander.slice(0, 1), moment(home.next, at(3, 10)), ZONE)).toBeNull();
  const nights = [2, 2.5, 3, 4].map((hour) => ({ source: 'kettle', at: hour * 60, share: 0.8 }));
  const owl = live(newLife(), { days: 60, habits: () => [...nights, ...pensioner] });
  const usual = [kettleAt(owl.next, at(2)), kettleAt(owl.next, at(2, 25)), kettleAt(owl.next, at(3, 10))];
  expect(unusualNight(owl.routine, usual, moment(owl.next, at(3, 10)), ZONE)).toBeNull();
});

test('A decline of one in a hundred a day is seen within nine weeks, and not taken for one within two; a steady home has none', () => {
  const home = live(newLife(), { days: 60, habits: () => pensioner });
  expect(slowDecline(home.routine)).toBeNull();
  const fewer = (day: number): Habit[] =>
    pensioner.map((habit) => ({ ...habit, share: (habit.share ?? 1) * 0.99 ** day }));
  live(home, { days: 14, habits: fewer }, 2);
  expect(slowDecline(home.routine)).toBeNull();
  live(home, { days: 49, habits: (day) => fewer(day + 14) }, 3);
  expect(slowDecline(home.routine)).toMatchObject({ what: 'less' });
});

test('Of a couple it is the home that is watched: one of them alone at home is no silence', () => {
  const both = [
    ...pensioner,
    ...pensioner.map((habit) => ({ ...habit, source: 'radio', at: habit.at + 45 })),
  ];
  const home = live(newLife(), { days: 60, habits: () => both.filter((habit) => habit.at < at(24)) });
  const alarmsBefore = home.alarms.length;
  live(home, { days: 10, habits: () => pensioner }, 2);
  expect(home.alarms.length - alarmsBefore).toBeLessThanOrEqual(1);
});

test.each(['2026-03-29', '2026-10-25'])(
  'When the clocks change on %s the deadline keeps to the clock on the wall',
  (sunday) => {
    // The same life a week earlier meets no change: its Sunday deadline stands at the same time of day.
    const lived = (date: string): number => {
      const from = dateOf(dayNumber(date) - 60);
      const home = live(newLife(from), { days: 60, habits: () => pensioner });
      return hoursOnTheWall(date, silenceDeadline(home.routine, [], home.last, ZONE, 1)!.at);
    };
    expect(lived(sunday)).toBeCloseTo(lived(dateOf(dayNumber(sunday) - 7)), 0);
  },
);

test('A home whose recorder failed is neither learned from nor judged on those days', () => {
  const home = live(newLife(), { days: 40, habits: () => pensioner });
  const before = home.routine;
  live(home, { days: 5, habits: () => pensioner.slice(0, 1), covered: 0.4 }, 2);
  expect(home.routine.coveredDays).toBe(before.coveredDays);
  expect(home.routine.rhythm).toEqual(before.rhythm);
});

test('While still learning there is no deadline', () => {
  const home = live(newLife(), { days: 6, habits: () => pensioner });
  const sign = dayLived(home.next, pensioner, evenly(9))[0]!;
  expect(silenceDeadline(home.routine, [sign], sign, ZONE, 1)).toBeNull();
  live(home, { days: 1, habits: () => pensioner });
  expect(silenceDeadline(home.routine, [], home.last, ZONE, 1)).not.toBeNull();
});
