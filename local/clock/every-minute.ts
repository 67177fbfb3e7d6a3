import { minute } from '../../lambda/household/clock';
import type { Instant } from '../../lambda/household/clock';
import type { LocalClock } from './local-clock';

/** Runs on every full minute of this clock, as the scheduler does; a jump of the clock runs all the minutes it passes. */
export function everyMinute(
  clock: LocalClock,
  run: (at: Instant) => Promise<void>,
  onFault: (fault: unknown) => void,
): { stop(): void } {
  let letGo = waitForNext(clock.now());

  function waitForNext(from: Instant): () => void {
    const at = (Math.floor(from / minute) + 1) * minute;
    return clock.at(at, () => {
      letGo = waitForNext(at);
      run(at).catch(onFault);
    });
  }

  return {
    stop() {
      letGo();
    },
  };
}
