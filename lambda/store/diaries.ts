import { day, type Instant } from '../household/clock';
import type { Budget, Collection, Dated, Diary, Visit } from '../household/facts/diary';
import { bodyOf, item, missingOrKnown } from './item';
import { diaryKey, diaryPrefix, householdPartition } from './keys';
import type { Row, Rows } from './rows';
import type { ItemKind } from './schema';
import { expiresAfter } from './settings';

export type DiarySource = keyof Diary;

const kindOf = <Known>(name: DiarySource): ItemKind<Dated<Known>> => ({
  name,
  packed: true,
  upcasters: [],
  fields: ['asOf', 'until', 'known'],
});
const visitsKind = kindOf<Visit[]>('visits');
const binsKind = kindOf<Collection[]>('bins');
const budgetKind = kindOf<Budget>('budget');

/** What is kept of a source that is no longer read, so that an answer can still say how old it is. */
const keptDays = 90;

/** What a home's own sources say, as answers need it: one item a source, all of them in one read. */
export interface Diaries {
  /** One Query. */
  of(household: string, within?: AbortSignal): Promise<Diary>;
  saveVisits(household: string, visits: Dated<Visit[]>): Promise<void>;
  saveBins(household: string, bins: Dated<Collection[]>): Promise<void>;
  saveBudget(household: string, budget: Dated<Budget>): Promise<void>;
  /** The source was looked at again and says the same. */
  confirm(household: string, source: DiarySource, at: Instant): Promise<void>;
}

export function diaries(rows: Rows): Diaries {
  async function save<Known>(kind: ItemKind<Dated<Known>>, household: string, dated: Dated<Known>) {
    const source = kind.name as DiarySource;
    const row = item(kind, diaryKey(household, source), dated, {
      expiresAt: expiresAfter(Math.max(dated.asOf, Date.parse(dated.until)), keptDays),
    });
    await rows.put(row, missingOrKnown(kind));
  }
  return {
    async of(household, within) {
      const page = await rows.query({ pk: householdPartition(household), prefix: diaryPrefix }, within);
      const read = <Known>(kind: ItemKind<Dated<Known>>): Dated<Known> | null => {
        const row = page.rows.find(({ sk }) => sk === diaryKey(household, kind.name as DiarySource).sk);
        return row ? asConfirmed(bodyOf(kind, row), row) : null;
      };
      return { visits: read(visitsKind), bins: read(binsKind), budget: read(budgetKind) };
    },
    saveVisits: (household, visits) => save(visitsKind, household, visits),
    saveBins: (household, bins) => save(binsKind, household, bins),
    saveBudget: (household, budget) => save(budgetKind, household, budget),
    async confirm(household, source, at) {
      await rows.change(
        diaryKey(household, source),
        { set: { confirmedAt: at, expiresAt: expiresAfter(at + 60 * day, keptDays) } },
        [[{ attribute: 'pk', is: 'present' }]],
      );
    },
  };
}

function asConfirmed<Known>(dated: Dated<Known>, row: Row): Dated<Known> {
  const at = row['confirmedAt'];
  return typeof at === 'number' && at > dated.asOf ? { ...dated, asOf: at } : dated;
}
