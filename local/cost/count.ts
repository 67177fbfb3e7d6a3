import { AsyncLocalStorage } from 'node:async_hooks';
import { deployedFunctions, type FunctionName } from '../../infra/deployed-functions';
import { logLineOf } from '../../lambda/functions/log-line';
import { liveStreet } from '../simulate/street';
import { countingRows, noUse, type DatabaseUse, type Sizes } from './counting-rows';

/** What one function did in a month of all homes that were lived. */
export interface FunctionUse {
  invocations: number;
  database: DatabaseUse;
  /** Calls to SNS and to Amazon's interfaces. */
  outside: number;
  /** What it wrote into its log. */
  logBytes: number;
}

export interface Counted {
  homes: number;
  days: number;
  functions: Record<FunctionName, FunctionUse>;
  texts: number;
  /** Messages that the queues took. */
  queued: number;
  storedBytes: number;
}

/** What CloudWatch adds to each line. */
const lineOverhead = 26;
/** What DynamoDB adds to each item for its own book-keeping. */
const itemOverhead = 100;

/** Which function a simulated entry stands for. */
function functionFor(what: string): FunctionName {
  if (what === 'tick' || what === 'worker' || what === 'intake') return what;
  if (/^(kettle|plug)/.test(what)) return 'plug';
  if (what.includes('replies')) return 'inbound-sms';
  return what.startsWith('staff') ? 'web' : 'skill';
}

/** Lives a street without faults on the real code, and counts what AWS would bill. */
export async function countMonth(homes: number, days: number, seed: string): Promise<Counted> {
  const functions = Object.fromEntries(
    Object.keys(deployedFunctions).map((name) => [
      name,
      { invocations: 0, database: noUse(), outside: 0, logBytes: 0 },
    ]),
  ) as Record<FunctionName, FunctionUse>;
  const door = new AsyncLocalStorage<FunctionName>();
  const here = (): FunctionUse => functions[door.getStore() ?? 'worker'];
  const counted = { texts: 0, queued: 0 };
  const sizes: Sizes = new Map();

  await liveStreet({
    first: 0,
    households: homes,
    days,
    seed,
    faults: 'none',
    plant: {
      entered(what) {
        const name = functionFor(what);
        door.enterWith(name);
        functions[name].invocations += 1;
        if (name === 'worker' || name === 'intake') counted.queued += 1;
      },
      log: (level, what, facts) => {
        here().logBytes += logLineOf(level, what, facts).length + lineOverhead;
      },
      rows: (rows) => countingRows(rows, sizes, () => here().database),
      perform: (perform) => (home, pending, now) => {
        if (pending.effect.kind === 'text') counted.texts += 1;
        here().outside += 1;
        return perform(home, pending, now);
      },
    },
  });

  const storedBytes = [...sizes.values()].reduce((sum, { bytes }) => sum + bytes + itemOverhead, 0);
  return { homes, days, functions, texts: counted.texts, queued: counted.queued, storedBytes };
}
