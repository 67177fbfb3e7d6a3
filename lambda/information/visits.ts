import { DateTime } from 'luxon';
import type { Dated, Visit } from '../household/facts/diary';
import { readCalendar } from './calendar';
import { brief, type Frame, type Reading } from './reading';

/** A roster is kept from the day before, so that a late visit can still be spoken of, over five weeks. */
const daysBack = 1;
const daysAhead = 35;

/** A household's roster of visits, from iCalendar. */
export function readVisits(text: string, frame: Frame): Reading<Dated<Visit[]>> {
  const today = DateTime.fromMillis(frame.now, { zone: frame.zone }).startOf('day');
  const end = today.plus({ days: daysAhead });
  const read = readCalendar(
    text,
    { from: today.minus({ days: daysBack }).toMillis(), until: end.toMillis() },
    frame,
  );
  if (read.kind === 'refused') return read;
  const known = read.items.map(({ id, at, until, wholeDay, summary, attendee }): Visit => {
    const { who, what } = said(summary);
    return { id, at, until, wholeDay, who: attendee ?? who, what };
  });
  return { ...read, items: { asOf: frame.now, until: end.toFormat('yyyy-MM-dd'), known } };
}

/** Words of visits, which are no part of anybody's name. */
const kinds =
  /^(visits?|calls?|care|carers?|home|help|helper|morning|lunch|lunchtime|afternoon|tea|teatime|evening|bed|bedtime|night|double|up|get|social|worker|support|personal|assistant|district|community|practice|nurse|nursing|gp|doctor|podiatry|chiropody|physio|physiotherapy|physiotherapist|occupational|therapist|therapy|cleaner|cleaning|meals|on|wheels|shopping|reablement|review|the|a|an|and|of|for|with|by|from|is|am|pm|minutes|mins|min|hour|hours)$/i;

/** "Morning call - Grace Okafor", "Visit from Grace", "Grace (tea)", "District nurse": whose name it is and what it is. */
export function said(summary: string): { who: string | null; what: string | null } {
  const parts = brief(summary)
    .split(/\s+-\s+|\s*(?:[–—:;,|/()[\]]|\b(?:with|by|from)\b)\s*/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const who = parts.find(isName) ?? null;
  const rest = parts.filter((part) => part !== who && !/^\d+$/.test(part));
  return { who, what: rest[0]?.toLowerCase() ?? null };
}

function isName(part: string): boolean {
  const words = part.split(/\s+/);
  const capital = words.every((word) => /^\p{Lu}[\p{L}'’.]*(-\p{L}+)*$/u.test(word));
  return capital && words.length <= 4 && !words.some((word) => kinds.test(word));
}
