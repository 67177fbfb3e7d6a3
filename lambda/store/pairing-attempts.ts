import { hour, type Instant } from '../household/clock';
import { attemptsKey } from './keys';
import type { Condition, Row, Rows } from './rows';

const allowed = 3;
const window = hour;

export type Attempt = { kind: 'counted'; left: number; until: Instant } | { kind: 'locked'; until: Instant };

/**
 * How often an Echo (by its hash) has said words. Three tries within an hour of the last one, then it is locked for
 * an hour; tries while locked do not prolong that.
 */
export function pairingAttempts(rows: Rows) {
  const fresh = (now: Instant) => ({ until: now + window, expiresAt: Math.ceil((now + window) / 1_000) });

  return {
    async count(echo: string, now: Instant): Promise<Attempt> {
      const key = attemptsKey(echo);
      const more = await rows.change(key, { add: { tries: 1 }, set: fresh(now) }, mayTryAgain(now));
      if (more) return counted(more);
      const row = await rows.get(key);
      if (row && numberIn(row, 'until') > now) return { kind: 'locked', until: numberIn(row, 'until') };
      // The window is over: begin anew. Lost to another try of the same Echo, this one counts after that one.
      const begun = await rows.change(key, { set: { tries: 1, schema: 1, ...fresh(now) } }, isOver(now));
      return begun ? counted(begun) : this.count(echo, now);
    },

    /** It has been let in. */
    async forget(echo: string): Promise<void> {
      await rows.remove(attemptsKey(echo));
    },
  };
}

const mayTryAgain = (now: Instant): Condition => [
  [
    { attribute: 'until', is: '>', value: now },
    { attribute: 'tries', is: '<', value: allowed },
  ],
];

const isOver = (now: Instant): Condition => [
  [{ attribute: 'until', is: 'absent' }],
  [{ attribute: 'until', is: '<=', value: now }],
];

const counted = (row: Row): Attempt => ({
  kind: 'counted',
  left: allowed - numberIn(row, 'tries'),
  until: numberIn(row, 'until'),
});

const numberIn = (row: Row, attribute: string): number => {
  const value = row[attribute];
  return typeof value === 'number' ? value : 0;
};
