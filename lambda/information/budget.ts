import { parse } from 'csv-parse/sync';
import type { Budget } from '../household/facts/diary';
import { brief, refused, type Reading, type Skipped } from './reading';

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

const mostRows = 200_000;

/** Personal budgets, from CSV with a header: what is left, or what it is and what was spent of it. */
export function readBudgets(text: string): Reading<BudgetRow[]> {
  let rows: Record<string, string>[];
  try {
    rows = parse(text, {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase().replace(/\s+/g, '_')),
      skip_empty_lines: true,
      trim: true,
      relax_column_count: true,
      to: mostRows + 1,
    });
  } catch (fault) {
    return refused(brief(fault instanceof Error ? fault.message : 'it is no table'));
  }
  const [first] = rows;
  if (!first) return refused('it has no rows');
  if (rows.length > mostRows) return refused(`it has more than ${mostRows} rows`);
  const missing = missingIn(first);
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

function missingIn(row: Record<string, string>): string | null {
  const has = (names: readonly string[]): boolean => names.some((name) => name in row);
  if (!has(columns.reference)) return 'it has no column "household"';
  if (!has(columns.left) && !(has(columns.budget) && has(columns.spent)))
    return 'it has neither a column "left" nor both "budget" and "spent"';
  return null;
}

function rowOf(row: Record<string, string>): BudgetRow | string {
  const value = (names: readonly string[]): string =>
    names.map((name) => row[name] ?? '').find((each) => each !== '') ?? '';
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

/** "£1,234.50", "-20". Null for anything else. */
function pence(text: string): number | null {
  const [, sign, pounds, rest = ''] =
    /^(-?)£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(text.replace(/^£-/, '-£')) ?? [];
  if (pounds === undefined) return null;
  const amount = Number(pounds.replace(/,/g, '')) * 100 + Number(rest.padEnd(2, '0'));
  return sign === '-' ? -amount : amount;
}

/** YYYY-MM-DD or DD/MM/YYYY; undefined where it is neither. */
function dateIn(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso =
    day === undefined ? text : `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso)) ? iso : undefined;
}
