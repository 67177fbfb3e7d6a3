import { QUARTER } from './day-marks';
import { type ClockStretch, localIn, MINUTE } from './home-clock';
import type { Instant } from './signs';

/** The clock on the wall after a sign, in quarters of an hour since 1970: after k quarters it shows now + k, and `jump` more from `jumpAfter` on. */
export interface ClockAhead {
  readonly now: number;
  readonly jumpAfter: number;
  /** 4 where the clock goes forward by an hour, -4 where it goes back, 0 where it does not change. */
  readonly jump: number;
}

export const unchanged = (now: number): ClockAhead => ({ now, jumpAfter: Infinity, jump: 0 });

/** Every change of clocks since 1970 was of whole quarters of an hour. */
export function clockAhead(stretch: ClockStretch, at: Instant): ClockAhead {
  const now = Math.floor(localIn(stretch, at) / QUARTER);
  if (stretch.change === Infinity || at >= stretch.change) return unchanged(now);
  return {
    now,
    jumpAfter: Math.ceil((stretch.change - at) / (QUARTER * MINUTE)),
    jump: (stretch.after - stretch.before) / QUARTER,
  };
}
