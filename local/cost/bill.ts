import { deployedFunctions, type FunctionName } from '../../infra/deployed-functions';
import type { Counted, FunctionUse } from './count';
import list from './prices.json';

export interface Line {
  service: string;
  /** USD a month for one resident, or for one plug. */
  usd: number;
}

export interface Bill {
  /** For each resident, without plugs and texts. */
  resident: Line[];
  /** For each plug. */
  plug: Line[];
  /** For each resident; it depends on the carers' country and contract. */
  texts: Line[];
  /** The same however many residents there are. */
  fixed: Line[];
}

type Priced = keyof typeof list.prices;

const month = 30.44;
const minutesAMonth = month * 1_440;
const cost = (what: Priced, amount: number): number =>
  (amount * list.prices[what].usd) / list.prices[what].per;
const assumed = (what: keyof typeof list.assumed): number => list.assumed[what].value;

/** Once, however many homes. At least as many as are deployed: a test counts those. */
export const deployedOnce = { keys: 1, secrets: 3, alarms: 40 };
/** Lambda keeps five readers at each queue, which ask three times a minute each. */
const waitingReaders = 2 * 5 * 3;
/** To send a message, take it and strike it off. */
const requestsPerMessage = 3;
const backupShare = 1;

export function billFor({ homes, days, texts, queued, storedBytes, ...counted }: Counted): Bill {
  const functions = { ...counted.functions, skill: asOftenAsAssumed(counted, homes * days) };
  const perHome = (amount: number): number => (amount / homes) * (month / days);
  const uses = Object.entries(functions) as [FunctionName, FunctionUse][];
  const spoken = uses.filter(([name]) => name !== 'plug' && name !== 'tick');
  const lines = (of: [FunctionName, FunctionUse][]): Line[] => [
    {
      service: 'DynamoDB reads',
      usd: perHome(
        cost(
          'databaseRead',
          sum(of, (use) => use.database.readUnits),
        ),
      ),
    },
    {
      service: 'DynamoDB writes',
      usd: perHome(
        cost(
          'databaseWrite',
          sum(of, (use) => use.database.writeUnits),
        ),
      ),
    },
    {
      service: 'Lambda',
      usd: perHome(
        cost(
          'invocation',
          sum(of, (use) => use.invocations),
        ) + cost('computing', gigabyteSeconds(of)),
      ),
    },
    { service: 'logs', usd: perHome(logs(of)) },
  ];
  const gigabytes = storedBytes / homes / 1e9;
  const ticks = { ...functions.tick, invocations: minutesAMonth };
  return {
    resident: [
      ...lines(spoken),
      { service: 'SQS', usd: perHome(cost('queueRequest', queued * requestsPerMessage)) },
      {
        service: 'storage and its backup',
        usd: cost('databaseStorage', gigabytes) + cost('databaseBackup', gigabytes * backupShare),
      },
      { service: "staff's accounts", usd: cost('staffAccount', assumed('staffPerResident')) },
    ],
    plug: [
      ...lines(uses.filter(([name]) => name === 'plug')),
      {
        service: 'IoT Core',
        usd:
          cost('plugMinute', minutesAMonth) +
          cost('plugMessage', assumed('plugMessagesPerDay') * month) +
          cost('plugRule', assumed('plugMessagesPerDay') * month) +
          cost('plugRule', perHome(functions.plug.invocations)),
      },
    ],
    texts: [{ service: 'SMS', usd: perHome(cost('text', texts * assumed('textPartsPerText'))) }],
    fixed: [
      {
        service: 'ticks',
        usd: cost('invocation', minutesAMonth) + cost('computing', gigabyteSeconds([['tick', ticks]])),
      },
      { service: 'waiting queue readers', usd: cost('queueRequest', waitingReaders * minutesAMonth) },
      {
        service: 'keys and secrets',
        usd: cost('key', deployedOnce.keys) + cost('secret', deployedOnce.secrets),
      },
      { service: 'alarms', usd: cost('alarm', deployedOnce.alarms) },
    ],
  };
}

export const total = (lines: readonly Line[]): number => lines.reduce((sum, { usd }) => sum + usd, 0);

const sum = (
  of: readonly [FunctionName, FunctionUse][],
  amount: (use: FunctionUse, name: FunctionName) => number,
): number => of.reduce((all, [name, use]) => all + amount(use, name), 0);

/** The simulated residents speak when something is the matter; real ones also ask which bin it is. */
function asOftenAsAssumed(
  { functions: { skill } }: Pick<Counted, 'functions'>,
  residentDays: number,
): FunctionUse {
  const times = (assumed('spokenTurnsPerDay') * residentDays) / skill.invocations;
  const { readUnits, writeUnits, calls, indexWriteUnits } = skill.database;
  return {
    invocations: skill.invocations * times,
    database: {
      calls: calls * times,
      readUnits: readUnits * times,
      writeUnits: writeUnits * times,
      indexWriteUnits: indexWriteUnits * times,
    },
    outside: skill.outside,
    logBytes: skill.logBytes * times,
  };
}

function gigabyteSeconds(of: readonly [FunctionName, FunctionUse][]): number {
  return of.reduce((all, [name, { invocations, database, outside }]) => {
    const milliseconds =
      invocations * assumed('handlerMilliseconds') +
      database.calls * assumed('databaseCallMilliseconds') +
      outside * assumed('outsideCallMilliseconds');
    return all + (milliseconds / 1_000) * (deployedFunctions[name].memory / 1_024);
  }, 0);
}

const logs = (of: readonly [FunctionName, FunctionUse][]): number =>
  cost('logs', sum(of, (use) => use.logBytes) / 1e9) +
  cost(
    'logs',
    (sum(of, (use, name) => (name === 'skill' ? use.invocations : 0)) * assumed('turnLineBytes')) / 1e9,
  );
