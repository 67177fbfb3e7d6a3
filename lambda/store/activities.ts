import type { Instant } from '../household/clock';
import type { Activity, ActivityAnswer, ActivityPart } from '../household/facts/activity';
import { bodyOf, item } from './item';
import { activityKey } from './keys';
import type { Rows } from './rows';
import type { ItemKind } from './schema';

const activitiesKind: ItemKind<ActivityAnswer> = {
  name: 'activities',
  packed: true,
  upcasters: [],
  fields: ['asOf', 'activities'],
};

/** A council's directory as answers need it: by interest and by day of the week, so that each is one read. */
export interface Activities {
  /** One read. Null where the directory has nothing of this part. */
  read(council: string, part: ActivityPart, within?: AbortSignal): Promise<ActivityAnswer | null>;
  /** Replaces the whole directory. */
  save(council: string, activities: readonly Activity[], asOf: Instant): Promise<void>;
}

/** More of one part than this is heard by nobody, and would be no small item. */
const mostOfPart = 300;

export function activities(rows: Rows): Activities {
  return {
    async read(council, part, within) {
      const row = await rows.get(activityKey(council, partName(part)), within);
      return row ? bodyOf(activitiesKind, row) : null;
    },
    async save(council, all, asOf) {
      const parts = partsOf(all);
      const { rows: before } = await rows.query({ pk: activityKey(council, '').pk, prefix: '' });
      await rows.putAll(
        [...parts].map(([name, some]) =>
          item(activitiesKind, activityKey(council, name), { asOf, activities: some.slice(0, mostOfPart) }),
        ),
      );
      for (const { pk, sk } of before) if (!parts.has(sk)) await rows.remove({ pk, sk });
    },
  };
}

function partName(part: ActivityPart): string {
  switch (part.kind) {
    case 'interest':
      return `INTEREST#${part.interest}`;
    case 'weekday':
      return `WEEKDAY#${part.weekday}`;
    case 'all':
      return 'ALL';
  }
}

function partsOf(all: readonly Activity[]): Map<string, Activity[]> {
  const parts = new Map<string, Activity[]>([[partName({ kind: 'all' }), []]]);
  for (const activity of all) {
    const weekdays = new Set(activity.sessions.map(({ weekday }) => weekday));
    const wanted: ActivityPart[] = [
      { kind: 'all' },
      ...activity.interests.map((interest) => ({ kind: 'interest', interest }) as const),
      ...Array.from(weekdays, (weekday) => ({ kind: 'weekday', weekday }) as const),
    ];
    for (const part of wanted) {
      const name = partName(part);
      const some = parts.get(name);
      if (some) some.push(activity);
      else parts.set(name, [activity]);
    }
  }
  return parts;
}
