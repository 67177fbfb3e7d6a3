import type { Rows } from '../../lambda/store';
import { StoreFault } from '../../lambda/store';
import type { Faults } from './faults';
import type { Life } from './life';
import type { Moments } from './moments';
import type { Trouble } from './trouble';

/** The table as one process reaches it: each call may be throttled, lose its answer, or be the process's last. */
export function failingRows(
  rows: Rows,
  life: Life,
  moments: Moments,
  faults: Faults,
  trouble: Trouble,
): Rows {
  const slowness = (): Promise<void> =>
    new Promise((wake) => {
      moments.at(moments.now() + faults.random.between(20, 1_500), wake);
    });

  const call = <T>(operation: string, work: () => Promise<T>): Promise<T> =>
    life.through(async () => {
      if (trouble.databaseIsDown()) throw new StoreFault('unreachable', `${operation}: down`);
      if (faults.strikes('databaseThrottled')) throw new StoreFault('throttled', `${operation}: throttled`);
      if (faults.strikes('databaseSlow')) await slowness();
      const lost = faults.strikes('databaseAnswerLost');
      const result = await work();
      if (lost) throw new StoreFault('timeout', `${operation}: its answer was lost`);
      return result;
    });

  return {
    get: (key, within) => call('get', () => rows.get(key, within)),
    put: (row, only, within) => call('put', () => rows.put(row, only, within)),
    change: (key, change, only) => call('change', () => rows.change(key, change, only)),
    remove: (key, only) => call('remove', () => rows.remove(key, only)),
    putAll: (all) => call('batch', () => rows.putAll(all)),
    query: (question, within) => call('query', () => rows.query(question, within)),
    queryIndex: (question) => call('query index', () => rows.queryIndex(question)),
    all: (index) => rows.all(index),
  };
}
