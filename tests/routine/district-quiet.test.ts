import { dateOf, dayNumber, isDistrictQuiet, type ArrivalDay } from '../../lambda/routine';

const today = '2026-03-16';
const nine = 9 * 6;

/** So many signs in each ten minutes from seven to ten in the evening, from so many homes. */
function usualDay(date: string, each: number, homes: number, until = 22 * 6): ArrivalDay {
  const slots: Record<number, number> = {};
  for (let slot = 7 * 6; slot < until; slot++) slots[slot] = each;
  return { date, homes, slots };
}

const past = (days: number, each: number, homes: number): ArrivalDay[] =>
  Array.from({ length: days }, (_, back) => usualDay(dateOf(dayNumber(today) - 1 - back), each, homes));

test('a large district that falls silent is found out within half an hour', () => {
  const cutAtNine = [...past(14, 10, 200), usualDay(today, 10, 150, nine)];
  const found = [0, 1, 2, 3, 4].filter((later) => isDistrictQuiet(cutAtNine, today, nine + later));
  expect(found).toEqual([2, 3, 4]);
});

test('a small one takes longer: as long as ten signs usually take', () => {
  const cutAtNine = [...past(14, 2, 20), usualDay(today, 2, 20, nine)];
  const found = Array.from({ length: 12 }, (_, later) => later).filter((later) =>
    isDistrictQuiet(cutAtNine, today, nine + later),
  );
  expect(found[0]).toBe(6);
});

test('a usual day, a slow one and a lively one are not quiet', () => {
  for (const each of [10, 4, 25]) {
    const days = [...past(14, 10, 200), usualDay(today, each, 150)];
    for (let slot = 7 * 6; slot < 144; slot++) expect(isDistrictQuiet(days, today, slot)).toBe(false);
  }
});

test('as soon as signs arrive again it is not quiet any more', () => {
  const back = usualDay(today, 10, 150, nine);
  const days = [...past(14, 10, 200), { ...back, slots: { ...back.slots, [nine + 9]: 9 } }];
  expect(isDistrictQuiet(days, today, nine + 8)).toBe(true);
  expect(isDistrictQuiet(days, today, nine + 9)).toBe(false);
});

test('nothing is known of fewer than twenty homes, of the first week, and of the night', () => {
  const none = usualDay(today, 0, 0, 0);
  expect(isDistrictQuiet([...past(14, 10, 19), none], today, nine)).toBe(false);
  expect(isDistrictQuiet([...past(14, 10, 20), none], today, nine)).toBe(true);
  expect(isDistrictQuiet([...past(6, 10, 200), none], today, nine)).toBe(false);
  expect(isDistrictQuiet([...past(7, 10, 200), none], today, nine)).toBe(true);
  expect(isDistrictQuiet([...past(14, 10, 200), none], today, 3 * 6)).toBe(false);
});

test('the span it looks at reaches back over midnight', () => {
  const nights = past(14, 10, 200).map(({ slots, ...day }) => ({
    ...day,
    slots: { ...slots, 142: 20, 143: 20, 0: 20 },
  }));
  const [yesterday] = nights;
  const quiet = usualDay(today, 0, 0, 0);
  expect(isDistrictQuiet([...nights, quiet], today, 1)).toBe(false);
  const cut = { ...yesterday!, slots: { ...yesterday!.slots, 142: 0, 143: 0 } };
  expect(isDistrictQuiet([...nights.slice(1), cut, quiet], today, 1)).toBe(true);
});

test('one day on which all was cut does not make silence usual', () => {
  const days = past(14, 10, 200).map((day, back) => (back % 4 === 0 ? { ...day, slots: {} } : day));
  expect(isDistrictQuiet([...days, usualDay(today, 0, 0, 0)], today, nine)).toBe(true);
});
