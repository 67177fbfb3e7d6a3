import type { Budget } from '../household/facts/diary';
import { pence } from '../words/money';
import { brief, refused, type Reading, type Skipped } from './reading';
import { dateIn, tableRows, valueIn, type TableRow } from './table-rows';

/** What is left of one person's budget; `reference`: the household, as the council names it. */
export interface BudgetRow {
  reference: string;
  budget: Budget;
}

/** What the columns may be called; the first that is there counts. */
const columns = {
  reference: ['household', 'reference', 'person', 'id'],
  left: ['left', 'remaining', 'balance'],
  budget: ['budget', 'amount', 'total'],
  spent: ['spent', 'used'],
  ends: ['ends', 'period_end', 'until', 'end'],
} as const;

/** Personal budgets, from CSV with a header: what is left, or what it is and what was spent of it. */
export function readBudgets(text: string): Reading<BudgetRow[]> {
  const table = tableRows(text);
  if (table.kind === 'refused') return table;
  const { rows } = table;
  const missing = missingIn(rows[0] ?? {});
  if (missing) return refused(missing);
  const items: BudgetRow[] = [];
  const skipped: Skipped[] = [];
  rows.forEach((row, index) => {
    const read = rowOf(row);
    if (typeof read === 'string') skipped.push({ where: `row ${index + 2}`, says: read });
    else items.push(read);
  });
  return { kind: 'read', items, count: rows.length, skipped };
}

function missingIn(row: TableRow): string | null {
  const has = (names: readonly string[]): boolean => names.some((name) => name in row);
  if (!has(columns.reference)) return 'it has no column "household"';
  if (!has(columns.left) && !(has(columns.budget) && has(columns.spent)))
    return 'it has neither a column "left" nor both "budget" and "spent"';
  return null;
}

function rowOf(row: TableRow): BudgetRow | string {
  const value = (names: readonly string[]): string => valueIn(row, names);
  const reference = value(columns.reference);
  if (reference === '') return 'it names no household';
  const [left, budget, spent] = [value(columns.left), value(columns.budget), value(columns.spent)].map(pence);
  const rest = left ?? (budget != null && spent != null ? budget - spent : null);
  if (rest == null)
    return `what is left is no amount of money: ${brief(value(columns.left) || value(columns.budget))}`;
  const ends = value(columns.ends);
  const date = ends === '' ? null : dateIn(ends);
  if (date === undefined) return `its end is no date: ${brief(ends)}`;
  return { reference, budget: { left: rest, ends: date } };
}
