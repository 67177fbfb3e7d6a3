import { readBudgets } from '../../lambda/information';
import { itemsOf, saysOf } from './frame';

test('what is left is read, or worked out from what it is and what was spent', () => {
  expect(itemsOf(readBudgets('Household,Left,Ends\nh-1,"£1,234.50",31/03/2026\n'))).toEqual([
    { reference: 'h-1', budget: { left: 123_450, ends: '2026-03-31' } },
  ]);
  expect(itemsOf(readBudgets('\ufeffreference,budget,spent\nh-1,500,80.5\nh-2,100,120\n'))).toEqual([
    { reference: 'h-1', budget: { left: 41_950, ends: null } },
    { reference: 'h-2', budget: { left: -2_000, ends: null } },
  ]);
});

test('rows that make no sense are skipped by their number', () => {
  const read = readBudgets(
    'household,left,ends\nh-1,lots,\n,5,\nh-3,5,soon\nh-4,5,2026-03-31\nh-5,5,30/02/2026\n',
  );
  expect(itemsOf(read)).toHaveLength(1);
  expect(read.kind === 'read' && read.skipped).toEqual([
    { where: 'row 2', says: 'what is left is no amount of money: lots' },
    { where: 'row 3', says: 'it names no household' },
    { where: 'row 4', says: 'its end is no date: soon' },
    { where: 'row 6', says: 'its end is no date: 30/02/2026' },
  ]);
});

test.each([
  ['', 'it has no rows'],
  ['name,age\nMary,83\n', 'it has no column "household"'],
  ['household,age\nh-1,83\n', 'it has neither a column "left" nor both "budget" and "spent"'],
])('%j is refused', (text, says) => {
  expect(saysOf(readBudgets(text))).toBe(says);
});
