import { DateTime } from 'luxon';
import { minute, type Instant } from '../../household/clock';
import type { Broadcast } from '../../household/facts/guide';
import type { WantedReminder } from '../../household/reminders';
import { labelOf } from '../../words/reminder-label';
import type { HomeVoice } from '../../words/speech/voice';

/** Time to sit down; where it begins sooner, she is reminded as it begins. */
const before = 5 * minute;
/** Alexa takes no reminder for the moment that is just over. */
const atLeast = minute;
const longestText = 60;

export interface ProgrammeReminder {
  broadcast: Broadcast;
  wanted: WantedReminder;
}

/** A reminder for the first of these that is still to begin; null where none is. */
export function programmeReminder(
  broadcasts: readonly Broadcast[],
  voice: HomeVoice,
): ProgrammeReminder | null {
  const broadcast = broadcasts.find(({ at }) => at > voice.now + atLeast);
  if (!broadcast) return null;
  const early = broadcast.at - before;
  const when = wallTime(early > voice.now + atLeast ? early : broadcast.at, voice.home.profile.zone);
  return {
    broadcast,
    wanted: { ...when, text: textFor(broadcast, voice), days: [], important: false, doneBy: [] },
  };
}

/** What is said at that time: anybody in the room hears it, so a title that is not for it stays out. */
function textFor({ title, channel }: Broadcast, { tongue, say }: HomeVoice): string {
  const [called, on] = [tongue.spokenText(title, 6), tongue.spokenText(channel.name, 4)];
  const named = called === '' ? null : fitting(say('tv.remind-text', { title: called, channel: on }));
  return named ?? fitting(say('tv.remind-plain', { channel: on })) ?? say('tv.remind-bare').toLowerCase();
}

/** As it stands in a reminder; null where it cannot. */
function fitting(said: string): string | null {
  const label = labelOf(said);
  return label.kind === 'label' && label.text.length <= longestText ? label.text : null;
}

function wallTime(at: Instant, zone: string): { at: string; date: string } {
  const wall = DateTime.fromMillis(at, { zone });
  return { at: wall.toFormat('HH:mm'), date: wall.toFormat('yyyy-MM-dd') };
}

/** From session attributes, which come back from outside: anything strange counts as forgotten. */
export function wantedFrom(value: unknown): WantedReminder | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, at, date } = value as Record<string, unknown>;
  const told = typeof text === 'string' && labelOf(text).kind === 'label' && text.length <= longestText;
  if (!told || typeof at !== 'string' || typeof date !== 'string') return null;
  return { text, at, date, days: [], important: false, doneBy: [] };
}
