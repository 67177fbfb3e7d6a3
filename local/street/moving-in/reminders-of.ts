import {
  day,
  nextAfter,
  reminderGrace,
  weekdays,
  type Clock,
  type Instant,
  type Reminder,
  type Weekday,
} from '../../../lambda/household';
import type { Store } from '../../../lambda/store';
import { plugsThatDo } from '../../../lambda/words/reminder-label';
import { orderOf } from '../../../lambda/alexa/reminder-form';
import { permissions } from '../../amazon';
import type { AlexaPermission } from '../../amazon';
import type { Resident } from '../residents';
import type { StoryHousehold } from './household-keys';

/** Sets a reminder at the local Amazon as it would have been set at installing; its token. `owner`: by which interface. */
export type SetReminder = (userId: string, owner: 'skill' | 'caller', order: object) => string;

type Told = StoryHousehold['reminders'][number];

/** Days as a story names them. */
export function daysOf(named: Told['days']): Weekday[] {
  const all = [named].flat();
  const has = (day: Weekday): boolean =>
    all.includes('daily') ||
    all.includes(day) ||
    all.includes(weekdays.indexOf(day) < 5 ? 'weekdays' : 'weekends');
  return weekdays.filter(has);
}

/** Alexa's permissions at the beginning: all of them, but where the home is still without that for reminders. */
export function grantedIn({ consent, reminders }: StoryHousehold): AlexaPermission[] {
  const without =
    !consent.includes('reminders') || reminders.some(({ state }) => state === 'needs-permission');
  return permissions.filter((each) => !without || !each.includes('reminders'));
}

export interface InstallPorts {
  store: Store;
  clock: Clock;
  setReminder: SetReminder;
  newId: () => string;
}

/** The reminders that a story begins with. What is set is really at Amazon, and what was changed is there as it was changed. */
export async function installReminders(
  home: StoryHousehold,
  resident: Resident,
  { store, clock, setReminder, newId }: InstallPorts,
): Promise<void> {
  if (home.reminders.length === 0) return;
  const found = await store.homes.load(resident.household);
  if (!found) throw new Error(`there is no household ${resident.household}`);
  const { state } = found;
  const now = clock.now();
  const speaker = state.speakers[0]?.id ?? '';
  const list = home.reminders.map((told) =>
    reminderOf(told, home, { newId, now, resident, speaker, set: setReminder }),
  );
  // What stands in the Management Console is read from time to time, as after the first one was set there.
  const reminders = { list, readAt: resident.unitId === null ? null : now };
  const next = { ...found, state: { ...state, version: state.version + 1, reminders, dueAt: now } };
  if (!(await store.homes.commit(next)))
    throw new Error('somebody else was at home while reminders were set');
}

interface Around {
  newId: () => string;
  now: Instant;
  resident: Resident;
  speaker: string;
  set: SetReminder;
}

function reminderOf(
  { text, at, days, important, state }: Told,
  { plugs, timezone: zone }: StoryHousehold,
  { newId, now, resident, speaker, set }: Around,
): Reminder {
  const names = plugs.map(({ name }) => name);
  const wanted = { text, at, days: daysOf(days), date: null, important, doneBy: plugsThatDo(text, names) };
  const property = resident.unitId !== null;
  const there = state === 'set' || state === 'changed';
  const token = there
    ? set(resident.userId, property ? 'caller' : 'skill', orderOf(wanted, { now, zone, locale: 'en-GB' }))
    : null;
  const next = there && important ? nextAfter(wanted, now, zone) : null;
  return {
    ...wanted,
    id: newId(),
    by: 'staff',
    state,
    // Declined just now; and the permission was asked for long ago.
    since: state === 'needs-permission' ? now - 30 * day : now,
    refusals: state === 'declined' ? 1 : 0,
    heard: state !== 'proposed' && state !== 'changed',
    alexa: token === null ? null : { token, property, speaker, behind: false },
    unsure: false,
    problem: null,
    judgeAt: next === null ? null : next + reminderGrace,
    doneFor: null,
    saidAt: null,
  };
}
