import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { mostBytes, takeIn, type TakenIn } from '../../lambda/functions/taking-in';
import type { Delivery, Source } from '../../lambda/functions/what-feeds-bring';
import type { ImportArguments } from './arguments';
import type { OpenDatabase } from './open-database';
import { toldFrom } from './told-from';

export interface Says {
  /** How far it is. */
  progress(line: string): void;
  summary(line: string): void;
}

/** So many of what was skipped are named, file by file. */
const mostNamed = 20;

const nouns: Readonly<Record<Source, string>> = {
  visits: 'event',
  bins: 'event',
  television: 'programme',
  activities: 'service',
  budget: 'row',
  'made-visits': 'row',
};

/** Takes in one file after the other; how many were refused. What was known from a refused one's source stays. */
export async function importFiles(
  asked: ImportArguments,
  database: OpenDatabase,
  says: Says,
): Promise<number> {
  let refused = 0;
  for (const [index, file] of asked.files.entries()) {
    const name = basename(file);
    const refuse = (why: string): void => {
      refused += 1;
      says.summary(`${name}: refused: ${why}`);
    };
    const bytes = await bytesOf(file);
    if (typeof bytes === 'string') {
      refuse(bytes);
      continue;
    }
    const delivery = await deliveryOf(bytes, asked, database);
    if (typeof delivery === 'string') {
      refuse(delivery);
      continue;
    }
    const megabytes = (bytes.length / 1_000_000).toFixed(1);
    says.progress(`${index + 1} of ${asked.files.length}: ${name} (${megabytes} MB) as ${delivery.source} …`);
    const taken = await takeIn(bytes, delivery, database);
    if (taken.kind === 'refused') refused += 1;
    for (const line of summaryOf(taken, delivery.source)) says.summary(`${name}: ${line}`);
  }
  return refused;
}

function summaryOf(taken: TakenIn, source: Source): string[] {
  if (taken.kind === 'refused') return [`refused: ${taken.says}. What was known before stays.`];
  const { count, skipped } = taken;
  const named = skipped.slice(0, mostNamed).map(({ where, says }) => `  ${where}: ${says}`);
  const more = skipped.length > mostNamed ? [`  and ${skipped.length - mostNamed} more`] : [];
  const what = count === 1 ? nouns[source] : `${nouns[source]}s`;
  return [`${count.toLocaleString('en-GB')} ${what} read, ${skipped.length} skipped`, ...named, ...more];
}

/** The file, or why it cannot be read. */
async function bytesOf(file: string): Promise<Uint8Array | string> {
  try {
    return await readFile(file);
  } catch (fault) {
    return `it cannot be read (${(fault as NodeJS.ErrnoException).code ?? 'unreadable'})`;
  }
}

/** What the file brings and for whom, or why that cannot be said. */
async function deliveryOf(
  bytes: Uint8Array,
  { as, household, region, zone }: ImportArguments,
  { residents, store }: OpenDatabase,
): Promise<Delivery | string> {
  const source = as ?? toldFrom(bytes);
  if (source === null) return 'it cannot be told what it is: say so with --as';
  if (bytes.length > mostBytes[source]) return `it is larger than ${mostBytes[source] / 1_000_000} MB`;
  const found = household === null ? residents : residents.filter((each) => isCalled(each, household));
  const [resident, another] = found;
  if (!resident) return household === null ? 'nobody lives here' : `nobody here is called ${household}`;
  if (source === 'visits' || source === 'bins') {
    if (another) return `there are ${found.length} homes: say whose it is with --household`;
    return { source, household: resident.household };
  }
  const council = (await store.profiles.load(resident.household))?.council;
  if (council === undefined) return `the home of ${resident.name} is gone`;
  return source === 'television' ? { source, council, region, zone } : { source, council, zone };
}

const isCalled = ({ household, name }: { household: string; name: string }, asked: string): boolean =>
  household === asked || name.toLowerCase() === asked.toLowerCase();
