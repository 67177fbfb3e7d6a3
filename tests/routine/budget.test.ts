import { priceFor, rungPrices } from '../../lambda/routine/budget';
import { emptyRoutine } from '../../lambda/routine';
import type { BudgetMemory } from '../../lambda/routine/routine';

const MONTHS = 4;
/** Foretold as homes usually are; `times` as many alerts as usual really happened on every rung. */
const counted = (times: number): BudgetMemory => {
  const predicted = rungPrices.map((price) => MONTHS * 14_500 * price ** -1.26);
  const seen = predicted.map((count) => times * MONTHS * 0.17 * (count / MONTHS) ** 1.45);
  return { days: MONTHS * 30.44, predicted, seen, waits: '' };
};

test('A home with fewer false alerts than foretold is spoken up for sooner, one with more of them later', () => {
  const prices = [0, 0.5, 1, 2, 4].map((times) => priceFor(counted(times), 1));
  expect(prices).toEqual([...prices].sort((one, other) => one - other));
  expect(new Set(prices).size).toBe(prices.length);
});

test('An alert more or less changes the price by less than a fifth: chance is not followed', () => {
  const usual = counted(1);
  const oneMore = { ...usual, seen: usual.seen.map((count) => count + 1) };
  expect(priceFor(oneMore, 1)).toBeGreaterThan(priceFor(usual, 1));
  expect(priceFor(oneMore, 1)).toBeLessThan(1.2 * priceFor(usual, 1));
});

test('Nothing counted yet: what homes usually show decides, and more alerts allowed are never dearer', () => {
  const nothing = emptyRoutine().budget;
  const prices = [0.25, 0.5, 1, 2, 4].map((alerts) => priceFor(nothing, alerts));
  expect(prices).toEqual([...prices].sort((one, other) => other - one));
});
