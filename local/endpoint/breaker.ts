import type { Activity, LocalClock } from '../clock';
import type { Answer, Asked, Door } from './http-endpoint';

/**
 * How an endpoint behaves: `fail` refuses at once; `throttle` does so because too much was asked of it; `slow` does the work and answers late; `hang` neither does it nor
 * answers; `lose-answer` does it and never answers, so that the sender cannot know.
 */
export type BreakerMode = 'ok' | 'fail' | 'throttle' | 'slow' | 'hang' | 'lose-answer';

export interface Breaker {
  mode: BreakerMode;
  /** What `slow` takes, in milliseconds. */
  slowFor: number;
}

export function createBreaker(): Breaker {
  return { mode: 'ok', slowFor: 1_500 };
}

export interface Guard {
  breaker: Breaker;
  clock: LocalClock;
  activity: Activity;
  /** What a refusal looks like in this endpoint's own language. */
  refuse: (asked: Asked) => Answer;
  /** And one for want of capacity, where that has words of its own. */
  throttle?: (asked: Asked) => Answer;
}

/** Puts the breaker in front of an endpoint's door. */
export function guarded(door: Door, { breaker, clock, activity, refuse, throttle = refuse }: Guard): Door {
  return async (asked) => {
    switch (breaker.mode) {
      case 'ok':
        return door(asked);
      case 'fail':
        return refuse(asked);
      case 'throttle':
        return throttle(asked);
      case 'slow': {
        const answer = await door(asked);
        await held(asked, activity, (done) => clock.at(clock.now() + breaker.slowFor, done));
        return answer;
      }
      case 'hang':
        await held(asked, activity, () => () => undefined);
        return null;
      case 'lose-answer':
        await door(asked);
        await held(asked, activity, () => () => undefined);
        return null;
    }
  };
}

/** Waits for the clock, or for the client to give up, while the clock need not wait for this request. */
export async function held(
  asked: Asked,
  activity: Activity,
  until: (done: () => void) => () => void,
): Promise<void> {
  if (asked.gone.aborted) return;
  const letGo = activity.hold(asked.activityId);
  await new Promise<void>((resolve) => {
    const cancel = until(resolve);
    asked.gone.addEventListener('abort', () => {
      cancel();
      resolve();
    });
  });
  letGo();
}
