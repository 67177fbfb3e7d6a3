import type { Instant } from '../household/clock';
import { hour } from '../household/clock';
import type { PlugMemory } from './memory';
import { toSeconds } from './memory';
import { noticePower } from './notice-power';
import { noticeButton, noticeContact, noticeOccupancy } from './notice-sensor';
import type { Noticed } from './noticed';
import type { Reading } from './reading';
import type { UseSettings } from './use-settings';

/** A device clock further off than this tells nothing. */
const clockTolerance = hour;

export type { Noticed } from './noticed';

/**
 * What is new in a reading, given what was known of the device. Edges only: the same message twice, one that was
 * overtaken by a newer, a last will and whatever happens by itself when power comes back are no uses.
 * `receivedAt`: when the broker took the message.
 */
export function noticeUse(
  known: PlugMemory | null,
  reading: Reading,
  receivedAt: Instant,
  settings: UseSettings,
): Noticed {
  const now = toSeconds(receivedAt);
  if (reading.kind === 'reachable') return noticeReachable(known, reading.reachable, now);
  if (reading.kind === 'uptime') return noticeUptime(known, reading.seconds, now);

  const deviceTime = believable(reading.deviceTime, receivedAt);
  const before: PlugMemory = { ...(known ?? { at: now }) };
  const cameBack = before.away === true;
  if (cameBack) {
    delete before.away;
    before.back = now;
  }
  const moment = { deviceTime, receivedAt, time: Math.min(deviceTime ?? receivedAt, receivedAt) };
  const noticed = ((): Noticed => {
    switch (reading.kind) {
      case 'power':
        return noticePower(known === null, before, reading, moment, settings);
      case 'contact':
        return noticeContact(before, reading, moment);
      case 'occupancy':
        return noticeOccupancy(before, reading, moment);
      case 'button':
        return noticeButton(before, reading, moment);
    }
  })();
  return cameBack ? { ...noticed, reachable: true } : noticed;
}

function believable(deviceTime: Instant | undefined, receivedAt: Instant): Instant | undefined {
  if (deviceTime === undefined || Math.abs(deviceTime - receivedAt) > clockTolerance) return undefined;
  return deviceTime;
}

function noticeReachable(known: PlugMemory | null, reachable: boolean, now: number): Noticed {
  const memory: PlugMemory = { ...(known ?? { at: now }) };
  delete memory.away;
  if (!reachable) memory.away = true;
  // A device says "online" when it connects: after a cut, a restart, or a lapse of the network.
  else if (known !== null) memory.back = now;
  return { memory, signal: null, reachable };
}

/** Begun anew since it was last heard of: what is on now may have come on by itself. */
function noticeUptime(known: PlugMemory | null, uptime: number, now: number): Noticed {
  const memory: PlugMemory = { ...(known ?? { at: now }) };
  if (known !== null && uptime < now - known.at - restartDoubt) memory.back = now;
  return { memory, signal: null };
}
/** Seconds by which a device's count of its uptime may be off. */
const restartDoubt = 5;
