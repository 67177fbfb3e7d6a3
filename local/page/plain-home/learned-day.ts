import type { Home, Instant } from '../../../lambda/household';
import { localDate, wallMinutes } from '../../../lambda/household/local-time';
import { readRhythm } from '../../../lambda/routine/rhythm';

/** The learned day as a picture has it: minutes of the local day, and shares by the quarter of an hour. */
export interface LearnedDay {
  /** Null while nothing is learned. */
  usual: number[] | null;
  today: number[];
  deadline: number | null;
  /** For those who do not see it. */
  says: string;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`;

export function learnedDay({ profile: { zone }, state, routine }: Home, now: Instant): LearnedDay {
  const date = localDate(now, zone);
  const weekend = [0, 6].includes(new Date(`${date}T12:00Z`).getUTCDay());
  const rhythm = routine.rhythm && readRhythm(routine.rhythm);
  const usual = rhythm && Array.from(weekend ? rhythm.weekend : rhythm.weekday);
  const today = state.signs
    .filter(({ at }) => localDate(at, zone) === date)
    .map(({ at }) => Math.round(wallMinutes(at, zone)));
  const due = state.silence.deadline;
  const deadline = due && localDate(due.at, zone) === date ? Math.round(wallMinutes(due.at, zone)) : null;
  const busiest = usual && `Usually busiest around ${clock(usual.indexOf(Math.max(...usual)) * 15)}.`;
  const seen = today.length === 0 ? 'Nothing seen today.' : `Seen today: ${today.map(clock).join(', ')}.`;
  const until = deadline === null ? '' : ` The next sign is awaited by ${clock(deadline)}.`;
  return { usual, today, deadline, says: `${busiest ?? 'Nothing is learned yet.'} ${seen}${until}` };
}
