import { evenly } from '../../local/simulate/random';
import { emptyRoutine, foldDay } from '../../lambda/routine';
import { dateOf } from '../../lambda/routine/calendar';
import { dayLived, live, newLife, pensioner, ZONE } from './made-up-home';

const size = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

test('A routine stays under 6 KB, however long its history', () => {
  const home = live(newLife(), { days: 130, habits: () => pensioner });
  const before = size(home.routine);
  live(home, { days: 130, habits: () => pensioner }, 2);
  expect(before).toBeLessThan(6_000);
  expect(size(home.routine)).toBeLessThan(before + 200);
});

test('A hundred plugs do not grow it past its bound: the least used are forgotten', () => {
  const many = Array.from({ length: 100 }, (_, i) => ({ source: `plug-${i}`, at: 400 + i * 9, share: 0.5 }));
  const home = live(newLife(), { days: 20, habits: () => many });
  expect(Object.keys(home.routine.sources)).toHaveLength(10);
  expect(size(home.routine)).toBeLessThan(8_000);
});

test('Folding is repeatable, survives JSON, and a day already folded changes nothing', () => {
  const signs = dayLived(dateOf(20_500), pensioner, evenly(1));
  const day = { date: dateOf(20_500), signs, covered: 1 };
  const once = foldDay(emptyRoutine(), day, ZONE, 1);
  expect(foldDay(emptyRoutine(), day, ZONE, 1)).toEqual(once);
  expect(JSON.parse(JSON.stringify(once))).toEqual(once);
  expect(foldDay(once, day, ZONE, 1)).toBe(once);
});
