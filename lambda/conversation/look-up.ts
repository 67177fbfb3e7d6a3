import type { Heard } from './heard';
import type { LookUp } from './ports';
import { topicIn } from './topic-in';

/** What has to be read to answer this turn; null where the home itself is enough. */
export function lookUpFor(heard: Heard): LookUp | null {
  switch (topicIn(heard)?.intent) {
    case undefined:
      return null;
    case 'NextVisitIntent':
    case 'BinDayIntent':
    case 'TodayIntent':
      return { kind: 'diary' };
  }
}
