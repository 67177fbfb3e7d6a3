import { day } from '../clock';
import { enqueue, write, type Draft } from '../draft';
import type { StaffMember } from '../staff-member';
import { workOn } from './alexas-work';
import { nextAfter } from './occurrences';
import { isLive, type Reminder, type WantedReminder } from './reminder';
import { begun, refusalOf } from './wanted';
import { judgeAfter } from './missed';

/** Gone ones are shown to staff for so long. */
const removedShownFor = 7 * day;

/** Staff propose. Where a speaker can be set from outside and she has agreed to reminders, it is; she hears of it next. */
export function propose(draft: Draft, wanted: WantedReminder, staff?: StaffMember): void {
  if (refusalOf(wanted, draft, draft.now)) return;
  const reminder = begun(wanted, { id: draft.eventHash, by: 'staff', now: draft.now });
  draft.state.reminders.list.push(reminder);
  write(draft, {
    kind: 'reminder',
    reminder: reminder.id,
    what: reminder.text,
    became: 'proposed',
    by: 'staff',
    ...(staff && { staff }),
  });
  if (propertySpeaker(draft) !== null && draft.state.consents.reminders) become(draft, reminder, 'agreed');
  tellAlexa(draft, reminder);
}

/** Her own, already said back to her and confirmed. */
export function want(draft: Draft, wanted: WantedReminder): void {
  if (refusalOf(wanted, draft, draft.now)) return;
  const reminder = begun(wanted, { id: draft.eventHash, by: 'resident', now: draft.now });
  draft.state.reminders.list.push(reminder);
  write(draft, {
    kind: 'reminder',
    reminder: reminder.id,
    what: reminder.text,
    became: 'agreed',
    by: 'resident',
  });
  tellAlexa(draft, reminder, 'in-session');
}

/** Staff want it otherwise. What Alexa has follows, and she is asked whether that is all right. */
export function change(draft: Draft, id: string, wanted: WantedReminder, staff?: StaffMember): void {
  const reminder = find(draft, id);
  if (!reminder || reminder.state === 'removed' || refusalOf(wanted, draft, draft.now, id)) return;
  Object.assign(reminder, wanted, { refusals: 0, heard: false, doneFor: null, unsure: false });
  if (reminder.alexa) {
    reminder.alexa.behind = true;
    become(draft, reminder, 'changed', 'staff', staff);
  } else if (reminder.state !== 'agreed') become(draft, reminder, 'proposed', 'staff', staff);
  judgeAfter(draft, reminder, draft.now);
  tellAlexa(draft, reminder);
}

/** She has answered an offer. Only her yes to it, as it was said to her, makes a reminder of it. */
export function answer(draft: Draft, id: string, yes: boolean): void {
  const reminder = find(draft, id);
  if (!reminder || reminder.state === 'removed') return;
  const { state } = draft;
  if (!yes) {
    reminder.refusals += 1;
    become(draft, reminder, 'declined', 'resident');
    reminder.judgeAt = null;
  } else {
    reminder.heard = true;
    // Asked for the first time because she wanted to hear them: her yes to one is her yes to being asked.
    state.consents.reminders ??= { at: draft.now, basis: 'own', words: `yes, to: ${reminder.text}` };
    if (reminder.state === 'changed' && reminder.alexa) become(draft, reminder, 'set', 'resident');
    else if (!isLive(reminder)) become(draft, reminder, 'agreed', 'resident');
  }
  tellAlexa(draft, reminder, 'in-session');
}

/** It is over. Alexa may have to be told; from then on it is gone. */
export function stop(
  draft: Draft,
  id: string,
  by: 'staff' | 'resident' | 'alexa',
  staff?: StaffMember,
): void {
  const reminder = find(draft, id);
  if (!reminder || reminder.state === 'removed') return;
  become(draft, reminder, 'removed', by, staff);
  reminder.judgeAt = null;
  tellAlexa(draft, reminder, by === 'resident' ? 'in-session' : 'outside');
}

/** All at once, and nothing is kept: she wants to be forgotten. What Alexa has is taken away by whoever still can. */
export function stopAll(draft: Draft): void {
  for (const { id } of draft.state.reminders.list) stop(draft, id, 'resident');
  draft.state.reminders.list = draft.state.reminders.list.filter(({ alexa }) => alexa !== null);
}

/**
 * A speaker that can be set from outside is. On a consumer's Echo only a session may create, and does the rest as well while
 * it lasts; from outside the skill is woken to change or remove. What fails, the next session does.
 */
export function tellAlexa(
  draft: Draft,
  reminder: Reminder,
  where: 'in-session' | 'outside' = 'outside',
): void {
  const property = propertySpeaker(draft);
  if (workOn(reminder, draft, draft.now) === null) return;
  if (reminder.alexa && !reminder.alexa.property && where === 'in-session') return;
  const speaker = reminder.alexa?.speaker ?? property;
  if (speaker !== null) enqueue(draft, { kind: 'reminder', reminder: reminder.id, speaker });
}

/** The speaker on which reminders can be set from outside; null on consumers' Echos. */
export const propertySpeaker = ({ state }: Pick<Draft, 'state'>): string | null =>
  state.speakers.find(
    ({ kind, sealedEndpointId }) => kind === 'smart-properties' && sealedEndpointId !== undefined,
  )?.id ?? null;

export const find = ({ state }: Pick<Draft, 'state'>, id: string): Reminder | undefined =>
  state.reminders.list.find((each) => each.id === id);

export function become(
  draft: Draft,
  reminder: Reminder,
  state: Reminder['state'],
  by: 'staff' | 'resident' | 'alexa' = 'staff',
  staff?: StaffMember,
): void {
  if (reminder.state === state) return;
  reminder.state = state;
  reminder.since = draft.now;
  reminder.problem = null;
  write(draft, {
    kind: 'reminder',
    reminder: reminder.id,
    what: reminder.text,
    became: state,
    by,
    ...(staff && { staff }),
  });
}

/** What is over and of no use to anybody any more. */
export function tidy(draft: Draft): void {
  const { reminders } = draft.state;
  const { now, profile } = draft;
  reminders.list = reminders.list.filter((each) => {
    if (each.state === 'removed') return each.alexa !== null || now - each.since < removedShownFor;
    if (each.date === null) return true;
    return nextAfter(each, now - day, profile.zone) !== null;
  });
}
