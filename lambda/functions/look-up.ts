import type { SkillPorts } from '../conversation';
import type { Store } from '../store';

/** One read of the store for each question. */
export const lookUp =
  (store: Store): SkillPorts['lookUp'] =>
  async ({ kind }, home, within) => ({ kind, diary: await store.diaries.of(home.profile.id, within) });
