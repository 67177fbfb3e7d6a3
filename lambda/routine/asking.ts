import { deadlinesOf, type SilenceDeadline } from './silence';
import { DAY_MINUTES, MINUTE } from './home-clock';
import type { Routine } from './routine';
import type { Instant, Sign } from './signs';

/** How this home has answered when asked first, and when it was asked of late. */
export interface AskingRecord {
  readonly echo: 'speaks' | 'chimes';
  readonly answered: number;
  readonly unanswered: number;
  /** Askings of this kind, ascending; those older than 31 days may be dropped. */
  readonly asked: readonly Instant[];
}

const PRIOR = { speaks: 0.8, chimes: 0.5 } as const;
const PRIOR_WEIGHT = 5;
const MOST_A_MONTH = 4;
const DAY = DAY_MINUTES * MINUTE;

/** Share of askings that this home answers, 0 to 1, shrunk to what is usual for its kind of Echo. */
export function answeringRate(record: AskingRecord): number {
  return (
    (record.answered + PRIOR_WEIGHT * PRIOR[record.echo]) /
    (record.answered + record.unanswered + PRIOR_WEIGHT)
  );
}

/**
 * When to ask the resident. The budget counts what reaches a carer, so who answers can be asked earlier: askings times
 * the share unanswered stay within it; at most four a month and one in 24 hours. When they are spent, the asking comes at
 * the alert's own deadline. Null while still learning.
 */
export function askingDeadline(
  routine: Routine,
  recent: readonly Sign[],
  last: Sign | null,
  zone: string,
  alertsPerMonth: number,
  record: AskingRecord,
):
  | (SilenceDeadline & { readonly early: boolean; /** the alert's own deadline */ readonly alertAt: Instant })
  | null {
  const deadlineFor = deadlinesOf(routine, recent, last, zone);
  if (!deadlineFor) return null;
  const alert = deadlineFor(alertsPerMonth);
  const late = { ...alert, early: false, alertAt: alert.at };
  const askings = Math.min(MOST_A_MONTH, alertsPerMonth / Math.max(0.05, 1 - answeringRate(record)));
  if (askings <= alertsPerMonth) return late;
  const asking = deadlineFor(askings);
  if (asking.at >= alert.at) return late;
  const lately = record.asked.filter((at) => at <= asking.at && at > asking.at - 30 * DAY);
  const spent = lately.length >= MOST_A_MONTH || lately.some((at) => at > asking.at - DAY);
  return spent ? late : { ...asking, early: true, alertAt: alert.at };
}
