import { isSuggested, type Reminder } from '../../household/reminders';
import {
  addWords,
  declinedAnswer,
  doneAnswer,
  keptAnswer,
  refusedAnswer,
  remindersAnswer,
  setAnswer,
  stopAnswer,
} from '../../words/speech/reminders';
import type { HomeVoice } from '../../words/speech/voice';
import { offerAnswer } from '../reminders/offering';
import { reminderMeant } from '../reminders/which';
import { wantedIn } from '../reminders/wanted';
import { aboutOf, goOn, homeTalk, type Answer, type HomeTurn } from '../talk';

const find = ({ home }: HomeVoice, id: string | null): Reminder | undefined =>
  home.state.reminders.list.find((each) => each.id === id);

/** "Remind me to ring Joan tomorrow at three." What is missing is asked for, and all of it said back before it is set. */
export const setReminder = homeTalk(
  'reminder-set',
  ({ intent }) => intent === 'SetReminderIntent',
  (turn) => {
    const { heard, home } = turn;
    if (heard.confirmed === false) return { said: [home.say('unchanged')], asks: 'more' };
    if (heard.confirmed === true) return added(turn);
    const wanting = wantedIn(heard, home.home);
    switch (wanting.kind) {
      case 'ready':
        return {
          said: addWords(wanting.wanted, wanting.softened, home),
          asks: 'reminder-add',
          confirms: true,
        };
      case 'without':
        return { said: [], asks: `reminder-${wanting.slot}`, elicits: wanting.slot };
      case 'not-said':
        return { said: [home.say('reminder.not-said')], asks: 'reminder-what', elicits: 'what' };
      case 'refused': {
        const said = refusedAnswer(wanting.refusal, home);
        if (wanting.refusal.kind === 'is-past') return { said, asks: 'reminder-time', elicits: 'time' };
        return { said, asks: goOn(turn) };
      }
    }
  },
);

function added(turn: HomeTurn): Answer {
  return whetherSet(turn, find(turn.home, aboutOf(turn)));
}

/** It is set, or Alexa asks for what she needs to set it, or why not. */
function whetherSet(turn: HomeTurn, reminder: Reminder | undefined): Answer {
  const said = setAnswer(reminder, turn.home);
  const about = reminder ? { about: reminder.id } : {};
  if (reminder?.state === 'needs-permission') return { said, asks: null, asksPermission: reminder.id };
  return { said, asks: goOn(turn), ...about };
}

/** Yes to one for a programme. */
export const programmeTaken = homeTalk(
  'programme-set',
  ({ intent, memory }) =>
    intent === 'AMAZON.YesIntent' && memory.place === 'programme-remind' && memory.wants !== null,
  (turn) => added(turn),
);

/** Yes or no to one that was offered, or that was set without her. */
export const answered = homeTalk(
  'reminder-answered',
  ({ intent, memory }) =>
    (intent === 'AMAZON.YesIntent' || intent === 'AMAZON.NoIntent') &&
    memory.about !== null &&
    (memory.place === 'reminder-offer' || memory.place === 'reminder-confirm'),
  (turn) => {
    const { home, heard } = turn;
    const reminder = find(home, aboutOf(turn));
    const about = reminder ? { about: reminder.id } : {};
    if (reminder?.state === 'declined') {
      const confirmed = heard.memory.place === 'reminder-confirm';
      return { said: confirmed ? stopAnswer(reminder, home) : declinedAnswer(home), asks: 'more', ...about };
    }
    if (heard.memory.place === 'reminder-confirm') return { said: keptAnswer(home), asks: 'more', ...about };
    return whetherSet(turn, reminder);
  },
);

/** What she said when Alexa asked for the permission. */
export const permission = homeTalk(
  'reminder-permission',
  ({ kind }) => kind === 'permission',
  (turn) => {
    const { say } = turn.home;
    const reminder = find(turn.home, aboutOf(turn));
    switch (turn.heard.permission?.status) {
      case 'accepted':
        // Alexa said yes and refuses all the same: she is not asked in circles.
        if (reminder?.state === 'needs-permission') break;
        return whetherSet(turn, reminder);
      case 'denied':
        return { said: [say('reminder.denied'), say('reminder.denied-later')], asks: 'more' };
      case 'not-answered':
      case 'failed':
      case undefined:
    }
    return { said: [say('reminder.card'), say('reminder.card-how')], asks: 'more', card: 'reminders' };
  },
);

/** "What reminders have I got?" What staff propose is offered then too, even before she has agreed to be asked. */
export const listReminders = homeTalk(
  'reminder-list',
  ({ intent }) => intent === 'ListRemindersIntent',
  (turn) => {
    const { home } = turn;
    const said = remindersAnswer(home);
    const { consents, reminders, episode } = home.home.state;
    const suggested = reminders.list.find(isSuggested);
    if (consents.reminders !== null || episode !== null || !suggested) return { said, asks: goOn(turn) };
    return offerAnswer({ kind: 'suggest', reminder: suggested }, said, home);
  },
);

/** "Stop reminding me about the bins." One that somebody else hears of when it is not done is asked about once. */
export const stopReminder = homeTalk(
  'reminder-stopped',
  ({ intent }) => intent === 'StopReminderIntent',
  (turn) => {
    const { heard, home } = turn;
    if (heard.confirmed === false) return { said: [home.say('unchanged')], asks: 'more' };
    const stopped = find(home, aboutOf(turn));
    if (stopped?.state === 'removed')
      return { said: stopAnswer(stopped, home), asks: goOn(turn), about: stopped.id };
    const meant = reminderMeant(heard.slots['what']?.value, home.home);
    switch (meant.kind) {
      case 'one':
        return {
          said: [home.say('reminder.stop-which', { what: meant.reminder.text })],
          asks: 'reminder-stop',
          confirms: true,
        };
      case 'several':
        return { said: remindersAnswer(home), asks: 'reminder-which', elicits: 'what' };
      case 'none':
        return { said: [home.say('reminder.unknown')], asks: goOn(turn) };
    }
  },
);

/** "I've taken them." */
export const reminderDone = homeTalk(
  'reminder-done',
  ({ intent, memory }) =>
    intent === 'ReminderDoneIntent' || (intent === 'AMAZON.YesIntent' && memory.place === 'reminder-done'),
  (turn) => {
    const about = aboutOf(turn);
    const said = doneAnswer(about !== null, turn.heard.at, turn.home);
    return { said, asks: goOn(turn), ...(about === null ? {} : { about }) };
  },
);
