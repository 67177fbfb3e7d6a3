import type { JournalLine } from '../../household/journal';
import { localDate } from '../../household/local-time';
import type { Profile } from '../../household/profile';
import { concernNames, endedBy, journalWords } from './journal-words';
import { outcomeNames } from './outcome-names';
import { questionNames } from './question-names';

/** What belongs together of a timeline: one worry, one day's check-in, one day's reminders. */
export interface TimelineGroup {
  /** In one sentence or two. */
  says: string;
  /** Newest first, as the whole timeline is. */
  lines: JournalLine[];
}

/** What happens in a worry without naming it. */
const ofAWorry: ReadonlySet<JournalLine['kind']> = new Set<JournalLine['kind']>([
  'help-asked', 'text-sent', 'text-refused', 'called', 'call-refused', 'reply-unclear', 'staff',
]); // prettier-ignore
/** Texts that go when it has ended. */
const afterwards: ReadonlySet<string> = new Set(['ended', 'thanks', 'already-ended']);
/** A day's worth of these is one thing. */
const ofADay: ReadonlySet<JournalLine['kind']> = new Set<JournalLine['kind']>([
  'reminder-done', 'plug-reachable', 'how-asked', 'text-sent',
]); // prettier-ignore

/** `lines`: newest first. So are the groups, by their newest line. */
export function timelineGroups(lines: readonly JournalLine[], profile: Profile): TimelineGroup[] {
  const groups = new Map<string, JournalLine[]>();
  for (const [key, line] of keyed(lines.toReversed(), profile.zone))
    groups.set(key, [line, ...(groups.get(key) ?? [])]);
  return [...groups.values()]
    .sort((one, other) => (other[0]?.seq ?? 0) - (one[0]?.seq ?? 0))
    .map((each) => ({ says: wordsOf(each, profile), lines: each }));
}

/** What each line belongs to. `lines`: oldest first. */
function* keyed(lines: readonly JournalLine[], zone: string): Generator<[key: string, line: JournalLine]> {
  let open: string | null = null;
  let last: string | null = null;
  for (const [place, line] of lines.entries()) {
    const next = lines[place + 1];
    const begins = next?.kind === 'episode-opened' && next.at === line.at ? next.episode : null;
    const date = localDate(line.at, zone);
    const tells = line.kind === 'text-sent' && afterwards.has(line.about) ? last : null;
    const within = ofAWorry.has(line.kind) ? (open ?? begins ?? tells) : null;
    const worry = 'episode' in line ? line.episode : within;
    if (line.kind === 'episode-opened') open = line.episode;
    if (line.kind === 'episode-closed') [open, last] = [null, line.episode];
    if (worry !== null) yield [`worry ${worry}`, line];
    else if (line.kind.startsWith('check-in')) yield [`check-in ${date}`, line];
    else if (ofADay.has(line.kind)) yield [`${line.kind} ${date}`, line];
    else yield [`line ${String(line.seq)}`, line];
  }
}

function wordsOf(lines: readonly JournalLine[], profile: Profile): string {
  const [newest] = lines;
  if (!newest) return '';
  if (lines.length === 1) return journalWords(newest, profile);
  return worryWords(lines, profile) ?? checkInWords(lines) ?? dayWords(lines, newest, profile);
}

function worryWords(lines: readonly JournalLine[], profile: Profile): string | null {
  if (!lines.some((line) => 'episode' in line)) return null;
  const reasons = lines
    .toReversed()
    .flatMap((line) =>
      line.kind === 'episode-opened' || line.kind === 'concern-joined' ? [concernNames[line.concern]] : [],
    );
  const about = reasons.length === 0 ? 'A worry' : `A worry: ${[...new Set(reasons)].join(', ')}`;
  const closed = lines.find((line) => line.kind === 'episode-closed');
  if (closed?.kind !== 'episode-closed') return `${about}.`;
  return `${about}. It ended: ${outcomeNames[closed.outcome]} (${endedBy(profile, closed.by)}).`;
}

function checkInWords(lines: readonly JournalLine[]): string | null {
  if (!lines.every(({ kind }) => kind.startsWith('check-in'))) return null;
  const answers = lines
    .toReversed()
    .flatMap((line) =>
      line.kind === 'check-in-answered'
        ? [`${questionNames[line.question].toLowerCase()}: ${line.answer.replaceAll('-', ' ')}`]
        : [],
    );
  const missed = lines.some(({ kind }) => kind === 'check-in-missed');
  if (answers.length > 0) return `Check-in: ${answers.join('; ')}.`;
  return missed ? 'The daily check-in was not answered.' : 'The daily check-in.';
}

function dayWords(lines: readonly JournalLine[], newest: JournalLine, profile: Profile): string {
  const many = String(lines.length);
  if (newest.kind === 'reminder-done') {
    const done = lines.flatMap((line) => (line.kind === 'reminder-done' ? [line.what] : []));
    return `Reminders done: ${[...new Set(done)].map((each) => `“${each}”`).join(', ')} (${many} times).`;
  }
  if (newest.kind === 'plug-reachable') return `Plugs went out of sight and came back (${many} times).`;
  return `${journalWords(newest, profile)} And ${String(lines.length - 1)} more of the kind.`;
}
