import type { Heard } from '../heard';
import type { Meaning } from '../meaning';
import type { CodeSaid, Staff, StaffDesk } from './desk';
import { doRequest, type StaffAnswer } from './do-request';
import type { StaffRequest } from './request';
import { lacksSomething, saysWords, staffRequestIn } from './request-in';

/** What has become of a turn in which somebody of staff spoke. */
export type StaffTurn = {
  /** What they have asked for, to be said again or gone on with. */
  request: StaffRequest | null;
} & (
  | { kind: 'answered'; answer: StaffAnswer }
  /** This session is not theirs yet. `said`: what was wrong with the code that they said; null where they said none. */
  | { kind: 'code'; said: Exclude<CodeSaid, 'open'> | null }
  /** It is, and they have asked for nothing so far. */
  | { kind: 'open' }
);

/**
 * One turn of staff. Whose Alexa it is was known before; whether this session is theirs is asked each time, of what is
 * stored and never of what the session itself brings back.
 */
export async function liveStaff(
  staff: Staff,
  heard: Heard,
  meaning: Meaning,
  desk: StaffDesk,
): Promise<StaffTurn> {
  const request = staffRequestIn(heard) ?? (keeps(heard) ? heard.memory.staff : null);
  const said = saysWords(heard.intent) && meaning.kind === 'link' ? meaning.words : null;
  const code = said && (await desk.sayCode(staff, said, heard.session));
  if (code !== null && code !== 'open') return { kind: 'code', said: code, request };
  if (code === null && !(await desk.isOpen(staff, heard.session)))
    return { kind: 'code', said: null, request };
  const wanted = staffRequestIn(heard);
  const again = heard.intent === 'AMAZON.RepeatIntent' && !lacksSomething(heard);
  if (wanted === null) return { kind: 'open', request };
  return {
    kind: 'answered',
    answer: await doRequest(wanted, staff, desk, again),
    request: wanted,
  };
}

/** Not understood: what was asked for before still stands. */
const keeps = ({ intent }: Heard): boolean => intent === 'AMAZON.FallbackIntent';
