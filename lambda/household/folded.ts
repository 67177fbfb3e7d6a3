import type { Draft } from './draft';
import { localDate } from './local-time';

/** What the routine has learned from is not kept in the state any longer. */
export function dropFolded({ state, routine, profile }: Draft): void {
  const through = routine.foldedThrough;
  if (through === null) return;
  const over = (date: string): boolean => date <= through;
  state.signs = state.signs.filter((sign) => !over(localDate(sign.at, profile.zone)));
  state.dark.byDate = Object.fromEntries(Object.entries(state.dark.byDate).filter(([date]) => !over(date)));
  state.leftOut = Object.fromEntries(Object.entries(state.leftOut).filter(([date]) => !over(date)));
}
