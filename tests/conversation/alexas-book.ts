import type { SessionReminders } from '../../lambda/conversation/ports';
import type { Alert, TriedResult } from '../../lambda/household';

/** One user's reminders at Alexa, who may be told to refuse. */
export interface AlexasBook {
  alerts: Alert[];
  /** How the next calls end; done unless told otherwise. */
  answers: TriedResult['kind'][];
  book: SessionReminders;
}

export function alexasBook(): AlexasBook {
  let made = 0;
  const kept: AlexasBook = {
    alerts: [],
    answers: [],
    book: {
      list: () => Promise.resolve(structuredClone(kept.alerts)),
      tell(reminder, work) {
        const kind = kept.answers.shift() ?? 'done';
        if (kind !== 'done') return Promise.resolve({ kind });
        const token = work.kind === 'create' ? `alert-${(made += 1)}` : work.token;
        const { text, at, days, date } = reminder;
        kept.alerts = kept.alerts.filter((alert) => alert.token !== token);
        if (work.kind !== 'remove') kept.alerts.push({ token, text, when: { at, days, date }, over: false });
        return Promise.resolve({ kind: 'done', token, property: false, speaker: 'speaker-1' });
      },
    },
  };
  return kept;
}
