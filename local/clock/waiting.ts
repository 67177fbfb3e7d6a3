import type { Clock } from '../../lambda/household/clock';
import type { LocalClock } from './local-clock';

/** `sleep` and `abortAfter` are the same on every clock that can call back at a moment. */
export function waitingOn(clock: Pick<LocalClock, 'now' | 'at'>): Pick<Clock, 'sleep' | 'abortAfter'> {
  return {
    sleep: (milliseconds) =>
      new Promise((wake) => {
        clock.at(clock.now() + milliseconds, wake);
      }),
    abortAfter(milliseconds) {
      const controller = new AbortController();
      const release = clock.at(clock.now() + milliseconds, () => {
        controller.abort(new DOMException(`Nothing came within ${milliseconds} ms`, 'TimeoutError'));
      });
      return { signal: controller.signal, release };
    },
  };
}
