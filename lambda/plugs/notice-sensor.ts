import { minute } from '../household/clock';
import type { PlugMemory } from './memory';
import { toSeconds } from './memory';
import type { Moment, Noticed } from './noticed';
import type { Reading } from './reading';

/** A sensor that has just spoken adds nothing for so long, seconds: somebody in a room sets it off by the minute. */
const rest = (10 * minute) / 1000;
/** Milliseconds within which a repeated button event without a time of its own is the same one, sent twice. */
const sameButton = 2_000;

type Of<K extends Reading['kind']> = Extract<Reading, { kind: K }>;

/** A door that opens or closes. Its first report only says how it stands. */
export function noticeContact(before: PlugMemory, reading: Of<'contact'>, moment: Moment): Noticed {
  const moved = before.open !== undefined && before.open !== reading.open && before.back === undefined;
  return noticeEdge(before, { open: reading.open }, moved ? 'door' : null, moment);
}

/** Somebody enters what the sensor sees. */
export function noticeOccupancy(before: PlugMemory, reading: Of<'occupancy'>, moment: Moment): Noticed {
  const entered = reading.occupied && before.occupied !== true && before.back === undefined;
  return noticeEdge(before, { occupied: reading.occupied }, entered ? 'motion' : null, moment);
}

function noticeEdge(
  before: PlugMemory,
  state: Pick<PlugMemory, 'open' | 'occupied'>,
  use: 'door' | 'motion' | null,
  moment: Moment,
): Noticed {
  if (overtaken(before, moment)) return { memory: before, signal: null };
  const time = toSeconds(moment.time);
  const memory: PlugMemory = { ...before, ...state, at: toSeconds(moment.receivedAt) };
  if (moment.deviceTime !== undefined) memory.t = moment.deviceTime;
  delete memory.back;
  if (use === null || (before.used !== undefined && time < before.used + rest))
    return { memory, signal: null };
  return { memory: { ...memory, used: time }, signal: { at: moment.time, use } };
}

const overtaken = (before: PlugMemory, { deviceTime }: Moment): boolean =>
  deviceTime !== undefined && before.t !== undefined && deviceTime < before.t;

/** A button is never too late: a call for help that was delayed is still one. Only the very same event is dropped. */
export function noticeButton(before: PlugMemory, reading: Of<'button'>, moment: Moment): Noticed {
  const held = reading.action === 'hold';
  const at = moment.deviceTime ?? moment.receivedAt;
  const within = moment.deviceTime === undefined ? sameButton : 0;
  const again = before.button !== undefined && before.held === held && Math.abs(at - before.button) <= within;
  const memory: PlugMemory = { ...before, at: toSeconds(moment.receivedAt), button: at, held };
  return again ? { memory, signal: null } : { memory, signal: null, button: reading.action };
}
