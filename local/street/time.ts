import { createRunningClock } from '../clock';
import type { MovableClock } from '../clock';
import { createStandingClock } from '../clock/standing-clock';
import type { StreetOptions } from './options';
import { standingPace, worldPace } from './pace';
import type { Pace, PaceParts } from './pace';
import { keptOffset } from './kept-offset';

/** The street's clock, and how it moves. */
export interface Time {
  clock: MovableClock;
  pace(parts: PaceParts): Pace;
  stop(): void;
}

export function openTime(kind: StreetOptions['clock'], dataDir: string | null): Time {
  if (kind.kind === 'standing') {
    return { clock: createStandingClock({ start: kind.start }), pace: standingPace, stop: () => undefined };
  }
  const kept = keptOffset(dataDir, kind.begins ?? 0);
  const clock = createRunningClock({ offset: kept.offset });
  return {
    clock,
    pace: (parts) =>
      worldPace(parts, () => {
        kept.keep(clock.offset());
      }),
    stop: () => {
      clock.stop();
    },
  };
}
