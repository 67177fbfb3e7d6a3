import type { Instant } from '../household/clock';
import type { Feedback } from '../household/feedback';
import { everyRow } from './every-row';
import { bodyOf, item, missingOrKnown } from './item';
import { feedbackKey, feedbackPrefix, householdOf, householdPartition, padded } from './keys';
import type { Cursor, Rows } from './rows';
import type { ItemKind } from './schema';
import { expiresAfter, type Retention } from './settings';

const feedbackKind: ItemKind<Feedback> = {
  name: 'feedback',
  upcasters: [],
  fields: ['id', 'kind', 'from', 'words', 'at', 'dueAt'],
};

/** What a list shows of one. */
export interface ListedFeedback {
  household: string;
  resident: string;
  kind: Feedback['kind'];
  at: Instant;
  dueAt: Instant;
}

export interface FeedbackStore {
  /** Its key is its own: keeping it twice is harmless. */
  save(
    about: { household: string; council: string; resident: string },
    feedback: Feedback,
    kept?: Retention,
  ): Promise<void>;
  /** All of a home's, newest first. */
  of(household: string): Promise<Feedback[]>;
  /** A council's that nobody has answered, due first; one page. */
  open(
    council: string,
    limit: number,
    after?: Cursor,
  ): Promise<{ found: ListedFeedback[]; next: Cursor | null }>;
}

const openPrefix = 'FEEDBACK#OPEN#';

export function feedbackStore(rows: Rows, usual: Retention): FeedbackStore {
  return {
    async save({ household, council, resident }, feedback, { journalDays } = usual) {
      const { kind, at, dueAt, settled } = feedback;
      const listed = settled === null && {
        council,
        councilSort: `${openPrefix}${padded(dueAt)}#${feedback.id}`,
        summary: { resident, kind, at, dueAt },
      };
      const row = item(feedbackKind, feedbackKey(household, feedback), feedback, {
        ...listed,
        expiresAt: expiresAfter(at, journalDays),
      });
      await rows.put(row, missingOrKnown(feedbackKind));
    },
    async of(household) {
      const found = await everyRow(rows, {
        pk: householdPartition(household),
        prefix: feedbackPrefix,
        newestFirst: true,
      });
      return found.map((row) => bodyOf(feedbackKind, row));
    },
    async open(council, limit, after) {
      const page = await rows.queryIndex({
        index: 'council',
        partition: council,
        prefix: openPrefix,
        limit,
        after,
      });
      const found = page.rows.map((row) => ({
        household: householdOf(row),
        ...(row['summary'] as Omit<ListedFeedback, 'household'>),
      }));
      return { found, next: page.next };
    },
  };
}
