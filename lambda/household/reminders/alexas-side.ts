import { hour, type Instant } from '../clock';
import { enqueue, write, type Draft } from '../draft';
import type { Alert, ReminderTried } from './alexas-answer';
import { become, find, propertySpeaker, stop, tellAlexa, tidy } from './decide';
import { judgeAfter } from './missed';
import { isLive, type Reminder, type ReminderProblem } from './reminder';
import { begun, sameReminder } from './wanted';

/** The Alexa Management Console tells nobody what was changed in it, so it is read so often. */
const readEvery = 6 * hour;

/** What became of telling Alexa. What failed in a session is tried again from outside, where that is allowed. */
export function tried(draft: Draft, attempts: readonly ReminderTried[], inSession: boolean): void {
  for (const { reminder: id, did, result } of attempts) {
    const reminder = find(draft, id);
    if (!reminder) continue;
    switch (result.kind) {
      case 'done':
        if (did === 'remove') reminder.alexa = null;
        else taken(draft, reminder, result);
        break;
      case 'gone':
        reminder.alexa = null;
        // She has agreed to it, so it is made anew as soon as that is allowed.
        if (did === 'change' && isLive(reminder)) become(draft, reminder, 'agreed', 'alexa');
        break;
      case 'no-permission':
        if (did !== 'remove' && isLive(reminder)) become(draft, reminder, 'needs-permission', 'alexa');
        break;
      case 'unknown':
        reminder.unsure ||= did === 'create';
        trouble(draft, reminder, 'unreachable');
        break;
      case 'device':
      case 'maximum':
      case 'invalid':
      case 'busy':
      case 'unreachable':
        trouble(draft, reminder, result.kind);
        break;
    }
    // It may have been stopped while it was being made.
    if (reminder.alexa && (inSession || result.kind === 'done')) tellAlexa(draft, reminder);
  }
  tidy(draft);
}

function taken(
  draft: Draft,
  reminder: Reminder,
  { token, property, speaker }: { token: string; property: boolean; speaker: string },
): void {
  reminder.alexa = { token, property, speaker, behind: false };
  reminder.unsure = false;
  reminder.problem = null;
  if (reminder.state === 'agreed' || reminder.state === 'needs-permission')
    become(draft, reminder, 'set', 'alexa');
  judgeAfter(draft, reminder, draft.now);
  if (property) draft.state.reminders.readAt ??= draft.now + readEvery;
}

/** Staff hear of what will not mend itself, once. */
function trouble(draft: Draft, reminder: Reminder, problem: ReminderProblem): void {
  const before = reminder.problem;
  reminder.problem = problem;
  if (before === problem || problem === 'busy' || problem === 'unreachable') return;
  enqueue(draft, { kind: 'operations', about: { kind: 'reminder-refused', reminder: reminder.id, problem } });
}

/** All that Alexa has for this speaker, whoever changed it there. */
export function readBack(draft: Draft, speaker: string, alerts: readonly Alert[]): void {
  const { list } = draft.state.reminders;
  for (const reminder of list) {
    if (reminder.alexa?.speaker !== speaker) continue;
    const alert = alerts.find(({ token }) => token === reminder.alexa?.token);
    if (!alert) removedOutside(draft, reminder);
    else if (!reminder.alexa.behind && reminder.state !== 'removed') changedOutside(draft, reminder, alert);
  }
  for (const alert of alerts) adopt(draft, speaker, alert);
  tidy(draft);
}

export function removedOutside(draft: Draft, reminder: Reminder): void {
  reminder.alexa = null;
  // One that has come for the only time is not kept by Alexa for ever.
  if (reminder.date === null || reminder.judgeAt !== null) stop(draft, reminder.id, 'alexa');
}

/** Somebody has changed it in the Alexa app or in the Management Console: it stands, and she is asked. */
function changedOutside(draft: Draft, reminder: Reminder, alert: Alert): void {
  if (alert.over || alert.when === null) return;
  const now = { ...reminder, ...alert.when, text: alert.text };
  if (sameReminder(now, reminder)) return;
  Object.assign(reminder, alert.when, { text: alert.text, heard: false });
  become(draft, reminder, 'changed', 'alexa');
  judgeAfter(draft, reminder, draft.now);
}

/** One of ours of which we did not hear that it was made; or one that staff have made in the Management Console. */
function adopt(draft: Draft, speaker: string, { token, text, when, over }: Alert): void {
  const { list } = draft.state.reminders;
  if (over || when === null || list.some(({ alexa }) => alexa?.token === token)) return;
  const property = propertySpeaker(draft) === speaker;
  const wanted = { ...when, text, important: false, doneBy: [] };
  const lost = list.find((each) => each.alexa === null && each.unsure && sameReminder(each, wanted));
  if (lost) {
    taken(draft, lost, { token, property, speaker });
    return;
  }
  if (!property) return;
  const made = begun(wanted, { id: `${draft.eventHash}.${list.length}`, by: 'staff', now: draft.now });
  list.push({ ...made, state: 'set', alexa: { token, property, speaker, behind: false } });
  write(draft, { kind: 'reminder', reminder: made.id, what: made.text, became: 'set', by: 'alexa' });
}

/** Alexa has said it. Nobody can know whether it was heard. */
export function started(draft: Draft, token: string, at: Instant): void {
  const reminder = draft.state.reminders.list.find(({ alexa }) => alexa?.token === token);
  if (reminder) reminder.saidAt = Math.min(at, draft.now);
}

/** The permission was given, or taken away. Without it Alexa says none of them. */
export function permitted(draft: Draft, granted: boolean): void {
  for (const reminder of draft.state.reminders.list) {
    if (reminder.alexa?.property === true) continue;
    if (granted && reminder.state === 'needs-permission') become(draft, reminder, 'agreed', 'alexa');
    if (
      !granted &&
      (reminder.state === 'set' || reminder.state === 'changed' || reminder.state === 'agreed')
    ) {
      become(draft, reminder, 'needs-permission', 'alexa');
      reminder.judgeAt = null;
      if (reminder.alexa) reminder.alexa.behind = true;
    }
    // She has just been asked: not again for as long as after any no.
    if (!granted && reminder.state === 'needs-permission') reminder.since = draft.now;
  }
}

/** The Management Console is read again. */
export function readAgain(draft: Draft): void {
  const { reminders } = draft.state;
  if (reminders.readAt === null || reminders.readAt > draft.now) return;
  const speaker = propertySpeaker(draft);
  reminders.readAt = speaker === null ? null : draft.now + readEvery;
  if (speaker !== null) enqueue(draft, { kind: 'read-reminders', speaker });
}
