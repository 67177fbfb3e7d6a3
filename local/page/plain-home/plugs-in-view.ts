import type { Home, Instant, Plug } from '../../../lambda/household';
import { atWhen } from '../../../lambda/words/pages';

/** The plug itself, as it is in the home; what the service knows of it may lag behind. */
export interface PlugState {
  on: boolean;
  online: boolean;
}

export interface PlugInView extends PlugState {
  id: string;
  name: string;
  /** What the service knows of it. */
  known: string;
}

export function plugsInView(
  { profile, state }: Home,
  now: Instant,
  plugState: (plug: Plug) => PlugState,
): PlugInView[] {
  return profile.plugs.map((plug) => {
    const { on, online } = plugState(plug);
    const use = state.signs.findLast(({ source }) => source === plug.id);
    const stored = state.plugs[plug.id];
    const known =
      stored?.reachable === false
        ? `Out of sight since ${atWhen(stored.since, now, profile.zone).replace(/^at /u, '')}`
        : use === undefined
          ? 'No use seen lately'
          : `Last use seen ${atWhen(use.at, now, profile.zone)}`;
    return { id: plug.id, name: plug.name, on, online, known };
  });
}
