import type { Noticed, State } from './state';

/** What was noticed beside silence, to be read and written to. */
export function noticedIn(state: State): Noticed {
  state.noticed ??= { night: null, lookedThrough: null, tellAt: null, decline: null, faded: {} };
  return state.noticed;
}
