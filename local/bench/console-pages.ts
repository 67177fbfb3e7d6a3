import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoRows } from '../../lambda/store';
import type { Row } from '../../lambda/store/rows';
import { openBenchConsole } from './console/open-console';
import { openDatabase, table } from './database';
import { inPairs, median, ratioOf, rounded, timed } from './pairs';
import { fillCouncil, someone } from './console/council';

const homes = 10_000;
const rounds = 30;

/** What a list page rests on, as the barest program would read it: one query of as many rows. */
const lists = {
  residents: { path: '/console/residents', bare: { index: 'council', prefix: 'HOUSEHOLD#', limit: 50 } },
  search: {
    path: `/console/residents?name=${someone}`,
    bare: { index: null, prefix: `NAME#${someone}`, limit: 50 },
  },
  today: { path: '/console/today', bare: { index: 'council', prefix: 'OPEN#', limit: 20 } },
  needs: { path: '/console/needs', bare: { index: 'council', prefix: 'NEEDS#', limit: 30 } },
  referrals: { path: '/console/referrals', bare: { index: 'council', prefix: 'REFERRAL#OPEN#', limit: 30 } },
  visits: { path: '/console/visits', bare: { index: 'council', prefix: 'MADE#', limit: 200 } },
  outcomes: { path: '/console/outcomes', bare: { index: 'council', prefix: 'CLOSED#', limit: 1_000 } },
  timeline: {
    path: '/console/residents/home-0/timeline',
    bare: { index: null, prefix: 'JOURNAL#', limit: 60 },
  },
  feedback: { path: '/console/feedback', bare: { index: 'council', prefix: 'FEEDBACK#OPEN#', limit: 50 } },
} as const;

/** Each list page of a council with ten thousand homes: how many queries it makes, and its time beside a bare query's. */
export async function consolePages() {
  const database = await openDatabase();
  try {
    const rows = rowsOf(database.client);
    await fillCouncil(rows, homes);
    const page = await openBenchConsole(database.client);
    const measured: Record<string, { queries: number; milliseconds: number; ratio: number }> = {};
    for (const [name, { path, bare }] of Object.entries(lists)) {
      const pk = name === 'timeline' ? 'HOUSEHOLD#home-0' : 'COUNCIL#bench';
      const read = (): Promise<{ rows: Row[] }> =>
        bare.index === null
          ? rows.query({ pk, prefix: bare.prefix, limit: bare.limit })
          : rows.queryIndex({
              index: bare.index,
              partition: 'bench',
              prefix: bare.prefix,
              limit: bare.limit,
            });
      if ((await read()).rows.length === 0) throw new Error(`nothing stands on the list ${name}`);
      const { queries } = await page(path);
      const pairs = await inPairs(
        () => timed(() => page(path)),
        () => timed(read),
        rounds,
        5,
      );
      measured[name] = {
        queries,
        milliseconds: rounded(median(pairs.own), 1),
        ratio: rounded(ratioOf(pairs)),
      };
    }
    // Outcomes is no list: it counts a whole period, and all residents.
    const all = Object.entries(measured).flatMap(([name, each]) => (name === 'outcomes' ? [] : [each]));
    return {
      homes,
      ...measured,
      mostQueries: Math.max(...all.map(({ queries }) => queries)),
      worstRatio: Math.max(...all.map(({ ratio }) => ratio)),
    };
  } finally {
    database.close();
  }
}

const rowsOf = (client: DynamoDBDocumentClient) =>
  dynamoRows(client, table, (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
