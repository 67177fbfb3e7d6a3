import type { Known, SkillPorts } from '../conversation';
import type { Store } from '../store';
import { guideOf } from './guide-of';

/** One read of the store for each question. */
export const lookUp =
  (store: Store): SkillPorts['lookUp'] =>
  async (asked, { profile }, within): Promise<Known> => {
    switch (asked.kind) {
      case 'diary':
        return { kind: 'diary', diary: await store.diaries.of(profile.id, within) };
      case 'activities': {
        const activities = await store.activities.read(profile.council, asked.part, within);
        return { kind: 'activities', activities };
      }
      case 'guide':
        return { kind: 'guide', guide: await store.guides.read(guideOf(profile), asked.part, within) };
    }
  };
