import { householdPrefix } from './home-items';
import { councilPartition, householdOf, householdPartition, namePrefix } from './keys';
import { packed } from './packing';
import type { Cursor, Page, Row, Rows } from './rows';

/** Where an export goes on: which rows of whom come next. */
interface Position {
  /** Whose rows; null: the council's own. */
  household: string | null;
  /** Within those rows; absent at their beginning. */
  rows?: Cursor;
  /** Where the list of homes goes on after this one; absent before the first. */
  homes?: Cursor | null;
}

export interface ExportPart {
  /** A line for each thing that is kept: whose, of which kind, and what it holds. */
  lines: { household: string | null; kind: string; key: string; holds: unknown }[];
  /** Of whom there is something in this part. */
  households: string[];
  /** Where the next part begins; null after the last. */
  next: string | null;
}

/** A part is answered by one function in seconds: so many bytes, and so many reads. */
const mostBytes = 3_000_000;
const mostReads = 300;
const rowsAtOnce = 500;

/** Of what is kept, only this: rows of such keys that go by themselves before a moment. */
export interface ExportOnly {
  prefix: string;
  expiresBefore: number;
}

/** One part of all that is kept for a council, in the order of its homes. Throws a RangeError where `at` is no position. */
export async function exportPart(
  rows: Rows,
  council: string,
  at: string | null,
  only: ExportOnly | null = null,
): Promise<ExportPart> {
  const lines: ExportPart['lines'] = [];
  const households = new Set<string>();
  let position: Position | null = at === null ? { household: null } : positionIn(at);
  let [bytes, reads] = [0, 0];
  while (position !== null && bytes < mostBytes && reads < mostReads) {
    const { household }: Position = position;
    const page: Page | null = await rowsAt(rows, council, position, only?.prefix ?? '');
    const wanted = (page?.rows ?? []).filter((row) => isWanted(row, only));
    if (household !== null && (only === null ? page !== null : wanted.length > 0)) households.add(household);
    for (const row of wanted) {
      lines.push({ household, kind: row.sk.split('#')[0] ?? '', key: row.sk, holds: holdsOf(row) });
      bytes += JSON.stringify(lines.at(-1)).length;
    }
    reads += 2;
    const further = page?.next ?? null;
    position = further === null ? await nextHome(rows, council, position) : { ...position, rows: further };
  }
  const next = position === null ? null : Buffer.from(JSON.stringify(position)).toString('base64url');
  return { lines, households: [...households], next };
}

function isWanted(row: Row, only: ExportOnly | null): boolean {
  if (only === null) return !row.sk.startsWith(namePrefix);
  return typeof row['expiresAt'] === 'number' && row['expiresAt'] * 1_000 < only.expiresBefore;
}

/** Null where they are another council's: a position comes back from outside. */
async function rowsAt(
  rows: Rows,
  council: string,
  { household, rows: after }: Position,
  prefix: string,
): Promise<Page | null> {
  if (household !== null && !(await isOf(rows, council, household))) return null;
  const pk = household === null ? councilPartition(council) : householdPartition(household);
  return rows.query({ pk, prefix, limit: rowsAtOnce, after });
}

async function nextHome(rows: Rows, council: string, { homes }: Position): Promise<Position | null> {
  if (homes === null) return null;
  const page = await rows.queryIndex({
    index: 'council',
    partition: council,
    prefix: householdPrefix,
    limit: 1,
    after: homes,
  });
  const [row] = page.rows;
  return row ? { household: householdOf(row), homes: page.next } : null;
}

async function isOf(rows: Rows, council: string, household: string): Promise<boolean> {
  const row = await rows.get({ pk: householdPartition(household), sk: 'HOME#PROFILE' });
  return row?.['council'] === council;
}

/** Alexa's own ids, even sealed, are of no use to anybody but this service. */
const ours = new Set(['sealedId', 'sealedEndpointId', 'seen']);

const holdsOf = (row: Row): unknown =>
  JSON.parse(
    JSON.stringify(row['body'] ?? row[packed] ?? null, (name, value: unknown) =>
      ours.has(name) ? undefined : value,
    ),
  );

function positionIn(text: string): Position {
  try {
    const position: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (isPosition(position)) return position;
  } catch {
    // Falls through to the one refusal.
  }
  throw new RangeError('not a position of an export');
}

/** What it names is held against the council again before anything is read. */
function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null || !('household' in value)) return false;
  const { household, rows, homes } = value as Record<string, unknown>;
  const isCursor = (cursor: unknown): boolean => cursor == null || typeof cursor === 'string';
  return (household === null || typeof household === 'string') && isCursor(rows) && isCursor(homes);
}
