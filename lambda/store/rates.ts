import type { Instant } from '../household/clock';
import { sha256 } from './hashes';
import { rateKey } from './keys';
import type { Rows } from './rows';

/** Counts how often somebody does something, so that too often can be refused, whichever function instance is asked. */
export interface Rates {
  /** One more in the present span of so many milliseconds; how many that makes. `whose` is stored as a hash only. */
  count(whose: string, span: number, now: Instant): Promise<number>;
}

export function rates(rows: Rows): Rates {
  return {
    async count(whose, span, now) {
      const begins = Math.floor(now / span) * span;
      const row = await rows.change(rateKey(sha256(`${whose}\n${begins}`)), {
        add: { count: 1 },
        set: { expiresAt: Math.ceil((begins + span) / 1_000) },
      });
      return typeof row?.['count'] === 'number' ? row['count'] : 1;
    },
  };
}
