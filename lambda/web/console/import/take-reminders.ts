import { refusalOf, sameReminder, type WantedReminder } from '../../../household/reminders';
import { reminderRefusal, type ReminderRefusal } from '../../../words/console';
import { labelOf } from '../../../words/reminder-label';
import type { Home } from '../../../household/home';
import type { Visit } from '../visit';
import { homeOfReference } from './home-of-reference';
import type { ReadReminder } from './read-reminders';
import type { GoodRow } from './read-table';
import { byReference, eachOf, type Took } from './took';

type Judged =
  { kind: 'known' } | { kind: 'refused'; refusal: ReminderRefusal } | { kind: 'new'; wanted: WantedReminder };

/** One that they said no to is not proposed again by sending the table again. */
function judge({ state, profile }: Home, asked: ReadReminder, now: number): Judged {
  const label = labelOf(asked.text);
  if (label.kind !== 'label') return { kind: 'refused', refusal: { kind: 'label', label } };
  const { at, days, date, important } = asked;
  const wanted: WantedReminder = { text: label.text, at, days, date, important, doneBy: [] };
  if (state.reminders.list.some((each) => each.state !== 'removed' && sameReminder(each, wanted)))
    return { kind: 'known' };
  const refusal = refusalOf(wanted, { profile, state }, now);
  return refusal ? { kind: 'refused', refusal } : { kind: 'new', wanted };
}

/** Proposes reminders, each home’s in the order of the table. `only`: nothing is changed. */
export async function takeReminders(
  visit: Visit,
  good: readonly GoodRow<ReadReminder>[],
  only: 'try' | 'take',
): Promise<Took> {
  const { ports, staff, now } = visit;
  const took: Took = { made: 0, known: 0, bad: [] };
  await eachOf(byReference(good), async ([reference, rows]) => {
    const home = await homeOfReference(visit, reference);
    for (const { line, row } of rows) {
      const why = (says: string): void => void took.bad.push({ line, why: [says] });
      if (home === null) why(`there is no resident of reference ${reference}`);
      else if (home.state.ended) why('the service has ended for this home');
      else {
        const judged = judge(home, row, now);
        if (judged.kind === 'known') took.known += 1;
        else if (judged.kind === 'refused') why(reminderRefusal(judged.refusal).says);
        else if (only === 'try') took.made += 1;
        else {
          // By what it says: the same row is one proposal, whoever sends it how often.
          const nonce = `table:${JSON.stringify(judged.wanted)}`;
          const answer = await ports.reminders.propose(staff, home.profile.id, judged.wanted, nonce);
          if (answer.kind === 'refused') why(reminderRefusal(answer.refusal).says);
          else took.made += 1;
        }
      }
    }
  });
  return took;
}
