import { hour, type Instant } from '../../household/clock';
import {
  nextAfter,
  openReminders,
  type Offer,
  type Reminder,
  type WantedRefusal,
  type WantedReminder,
} from '../../household/reminders';
import { capital, residentIn } from '../people';
import { clocksLine, spokenWhen } from './reminder-times';
import { peopleTold } from './told';
import type { HomeVoice } from './voice';

/** So many are read out in one go. */
const most = 5;

const around = ({ home, now, say, tongue }: HomeVoice) => ({ now, zone: home.profile.zone, say, tongue });

/** What she is offered, with its time and days, before she is asked for her yes. */
export function offerWords({ kind, reminder }: Offer, voice: HomeVoice): string[] {
  const { say } = voice;
  const when = spokenWhen(reminder, around(voice));
  const what = reminder.text;
  switch (kind) {
    case 'suggest':
      return [
        reminder.standsFor ? say('reminder.suggest-standing') : say('reminder.suggest', { what }),
        say('reminder.would-come', { when }),
        ...clocksLine(reminder, around(voice)),
      ];
    case 'confirm':
      return [
        reminder.state === 'changed'
          ? say('reminder.now-changed', { what })
          : say('reminder.now-set', { what }),
        say('reminder.comes', { when }),
      ];
    case 'permission':
      return [say('reminder.needs-permission')];
  }
}

/** One of her own, as she is about to have it. `softened`: her words would tell the room too much. */
export function addWords(wanted: WantedReminder, softened: boolean, voice: HomeVoice): string[] {
  const { say } = voice;
  const what = wanted.text;
  return [
    softened ? say('reminder.add-softly', { what }) : say('reminder.add', { what }),
    say('reminder.would-come', { when: spokenWhen(wanted, around(voice)) }),
    ...clocksLine(wanted, around(voice)),
  ];
}

/** After her yes: whether it is set by now, and if not, why not and what becomes of it. */
export function setAnswer(reminder: Reminder | undefined, voice: HomeVoice): string[] {
  const { say } = voice;
  if (!reminder) return [say('reminder.too-many')];
  const when = spokenWhen(reminder, around(voice));
  if (reminder.state === 'set' || reminder.state === 'changed') return [say('reminder.set', { when })];
  if (reminder.state === 'needs-permission') return [say('reminder.needs-permission')];
  switch (reminder.problem) {
    case 'device':
      return [say('reminder.no-device'), say('reminder.council-told')];
    case 'maximum':
      return [say('reminder.no-room'), say('reminder.stop-one')];
    case 'invalid':
      return [say('reminder.not-taken'), say('reminder.council-told')];
    case 'busy':
      return [say('reminder.busy'), say('reminder.next-time')];
    case 'unreachable':
    case null:
      return [say('reminder.not-now'), say('reminder.next-time')];
  }
}

/** After she said that it may stand as it is. */
export const keptAnswer = ({ say }: HomeVoice): string[] => [say('reminder.kept')];
export const declinedAnswer = ({ say }: HomeVoice): string[] => [say('reminder.declined')];

/** Gone by now, or about to go. */
export function stopAnswer(reminder: Reminder | undefined, voice: HomeVoice): string[] {
  const { say } = voice;
  if (!reminder) return [say('reminder.unknown')];
  const what = reminder.text;
  return [reminder.alexa === null ? say('reminder.stopped', { what }) : say('reminder.stopping', { what })];
}

export function refusedAnswer(refusal: WantedRefusal, { say }: HomeVoice): string[] {
  switch (refusal.kind) {
    case 'is-past':
      return [say('reminder.past')];
    case 'there-already':
      return [say('reminder.there-already')];
    case 'too-many':
      return [say('reminder.too-many'), say('reminder.stop-one')];
    case 'text-too-long':
      return [say('reminder.too-long')];
    case 'no-text':
    case 'no-such-time':
    case 'no-days':
      return [];
  }
}

/** What she is reminded of, in the order of the day. */
export function remindersAnswer(voice: HomeVoice): string[] {
  const { home, say, tongue } = voice;
  const waiting = home.state.reminders.list.filter(
    ({ state }) => state === 'agreed' || state === 'needs-permission',
  );
  const set = home.state.reminders.list.filter(
    (each) => (each.state === 'set' || each.state === 'changed') && mayStillCome(each, voice),
  );
  const all = [...set, ...waiting].sort((one, other) => one.at.localeCompare(other.at));
  if (all.length === 0) return [say('reminder.none')];
  const count =
    all.length === 1
      ? say('reminder.have')
      : say('reminder.have-more', { number: tongue.number(all.length) });
  const lines = all.slice(0, most).map((each) => {
    const line = say('reminder.one', { What: capital(each.text), when: spokenWhen(each, around(voice)) });
    return waiting.includes(each) ? `${line} ${say('reminder.waiting')}` : line;
  });
  return [count, ...(all.length > most ? [say('reminder.first-ones')] : []), ...lines];
}

/** What has come for the only time is read out for an hour more, for whoever asks what that was just now. */
const mayStillCome = (reminder: Reminder, { home, now }: HomeVoice): boolean =>
  nextAfter(reminder, now - hour, home.profile.zone) !== null;

/** One that is waited for: "You had a reminder at eight o'clock: take your tablets." */
export const dueWords = (reminder: Reminder, due: Instant, { say, when }: HomeVoice): string[] => [
  say('reminder.was-due', { what: reminder.text, when: when(due) }),
];

/** After "I've done it", said at `at`; who had been told that it was not hears that it is. */
export function doneAnswer(found: boolean, at: Instant, voice: HomeVoice): string[] {
  const { home, say, tongue } = voice;
  const { name } = residentIn(home.profile, tongue);
  if (!found) return [say('reminder.done-before', { name })];
  const { lastEpisode } = home.state;
  const ended =
    lastEpisode && lastEpisode.closedAt >= at - 5_000 && lastEpisode.by === 'resident' ? lastEpisode : null;
  const told = ended
    ? peopleTold(ended.told, voice).filter(({ told: { status } }) => status !== 'failed')
    : [];
  const names = told.map(({ person }) => person.name);
  return [
    say('reminder.done', { name }),
    ...(names.length > 0 ? [say('reminder.done-told', { names: tongue.list(names) })] : []),
  ];
}

export const isOpen = (voice: HomeVoice, id: string): boolean =>
  openReminders(voice.home, voice.now).some(({ reminder }) => reminder.id === id);
