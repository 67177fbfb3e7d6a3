import type { Instant } from '../../lambda/household/clock';
import type { Activity } from './activity';
import { createDriver } from './driver';
import type { Driver } from './driver';
import type { MovableClock } from './local-clock';
import { createStandingClock } from './standing-clock';

/** Stories and tests live on this: it stands still, and moves on by itself only through what falls due. */
export type VirtualClock = MovableClock & Driver;

export function createVirtualClock({
  start,
  activity,
}: {
  start: Instant;
  activity: Activity;
}): VirtualClock {
  const clock = createStandingClock({ start });
  return { ...clock, ...createDriver({ clock, activity }) };
}
