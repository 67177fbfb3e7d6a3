import type { Instant } from '../household/clock';
import { silenceHoldKey } from './keys';
import type { Row, Rows } from './rows';

/** What keeps a council's texts about silence back. */
export interface SilenceHold {
  /** Since when its district is quiet; null while it is not. */
  quietSince: Instant | null;
  /** When it was last found lively again. */
  quietEndedAt: Instant | null;
  /** Staff have stopped them: who, when and why. */
  stopped: Stopped | null;
}

export interface Stopped {
  at: Instant;
  /** The member of staff, or who else turned the switch. */
  by: string;
  why: string;
}

export interface SilenceHolds {
  of(council: string): Promise<SilenceHold>;
  /** True for the one who found it first, and who therefore tells. */
  quietBegan(council: string, at: Instant): Promise<boolean>;
  /** As if nobody had found it: who did could not tell anybody. */
  quietUntold(council: string): Promise<void>;
  /** True for the one who found it first. */
  quietEnded(council: string, at: Instant): Promise<boolean>;
  /** From now on no carer is told of a silence. A call for help always goes. */
  stop(council: string, stopped: Stopped): Promise<void>;
  goOn(council: string): Promise<void>;
}

export function silenceHolds(rows: Rows): SilenceHolds {
  const change = async (
    council: string,
    set: Record<string, unknown>,
    remove: string[],
    only?: 'absent' | 'present',
  ): Promise<boolean> => {
    const condition = only && [[{ attribute: 'quietSince', is: only } as const]];
    const changed = await rows.change(
      silenceHoldKey(council),
      { set: { schema: 1, ...set }, remove },
      condition,
    );
    return changed !== null;
  };
  return {
    async of(council) {
      const row = await rows.get(silenceHoldKey(council));
      return {
        quietSince: instantIn(row, 'quietSince'),
        quietEndedAt: instantIn(row, 'quietEndedAt'),
        stopped: stoppedIn(row),
      };
    },
    quietBegan: (council, at) => change(council, { quietSince: at }, ['quietEndedAt'], 'absent'),
    async quietUntold(council) {
      await change(council, {}, ['quietSince']);
    },
    quietEnded: (council, at) => change(council, { quietEndedAt: at }, ['quietSince'], 'present'),
    async stop(council, stopped) {
      await change(council, { stopped }, []);
    },
    async goOn(council) {
      await change(council, {}, ['stopped']);
    },
  };
}

function instantIn(row: Row | null, name: string): Instant | null {
  const value = row?.[name];
  return typeof value === 'number' ? value : null;
}

const stoppedIn = (row: Row | null): Stopped | null => (row?.['stopped'] as Stopped | undefined) ?? null;
