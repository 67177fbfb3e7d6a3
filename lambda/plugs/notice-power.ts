import type { Instant } from '../household/clock';
import type { PlugMemory } from './memory';
import { milli, toSeconds } from './memory';
import { begins, flicker } from './new-use';
import type { Moment, Noticed } from './noticed';
import type { PowerReading } from './reading';
import type { UseSettings } from './use-settings';

/** Seconds after coming back in which the first reading tells what came on by itself. */
const settling = 60;
/** Without a time of its own, a lower counter is an overtaken message for so long, seconds; then it was reset. */
const overtakenFor = 600;
/** Seconds of not hearing within which a use found by its energy is dated now, and else as early as it can have been. */
const heardLately = 900;

/** A plug's power and energy: whether somebody has begun to use what it feeds. */
export function noticePower(
  first: boolean,
  before: PlugMemory,
  reading: PowerReading,
  moment: Moment,
  settings: UseSettings,
): Noticed {
  const now = toSeconds(moment.receivedAt);
  const time = toSeconds(moment.time);
  const total = reading.energyTotalWh === undefined ? undefined : milli(reading.energyTotalWh);
  if (!first && overtaken(before, moment, total, now)) return { memory: before, signal: null };

  const memory: PlugMemory = { ...before, at: now };
  if (moment.deviceTime !== undefined) memory.t = Math.max(moment.deviceTime, before.t ?? 0);
  const risen = total !== undefined && before.wh !== undefined ? Math.max(0, total - before.wh) : undefined;
  const elapsed = Math.max(0, time - (before.e ?? time));
  // While a use goes on, the counter is read together with the power only: alone it cannot tell a new use from this.
  const alone = before.on === true && reading.watts === undefined;
  if (total !== undefined && total !== before.wh && !alone) Object.assign(memory, { wh: total, e: time });

  const settles = before.back !== undefined && time - before.back <= settling;
  const { watts } = reading;
  if (watts !== undefined || before.back === undefined || !settles) delete memory.back;

  const used = (at: Instant): Noticed => {
    delete memory.spare;
    delete memory.short;
    memory.used = toSeconds(at);
    return { memory, signal: { at, use: 'on' } };
  };

  if (watts !== undefined && watts >= settings.aboveWatts) {
    const begun = begins({ first, before, time, watts, risen, elapsed, settles, settings });
    memory.on = true;
    delete memory.low;
    delete memory.spare;
    const newUse = begun !== 'goes-on' && typeof begun !== 'number';
    memory.w = newUse ? Math.round(watts) : Math.min(before.w ?? Infinity, Math.round(watts));
    if (begun === 'begun') {
      memory.e = time;
      return used(moment.time);
    }
    if (typeof begun === 'number' && begun > 0) memory.short = milli(begun);
    else delete memory.short;
    return { memory, signal: null };
  }
  if (before.on === true) {
    // What was drawn up to here belongs to the use that is ending.
    if (watts !== undefined) memory.low = before.low ?? time;
    if (memory.low !== undefined && time - memory.low >= flicker) stop(memory, settings);
    return { memory, signal: null };
  }
  if (risen === undefined || risen === 0 || (settles && settings.resumesByItself))
    return { memory, signal: null };
  // Drawn while nothing seemed to be on: the reports of a use were lost, or it idles.
  const spare = pour(before.spare ?? 0, risen, (settings.idleWatts * elapsed) / 3600);
  memory.spare = milli(spare);
  if (spare < settings.useWattHours) return { memory, signal: null };
  // It may go on still: the next report of power must not count it again.
  memory.on = true;
  if (watts !== undefined) memory.low = time;
  return used(now - before.at <= heardLately ? moment.time : Math.min(moment.time, before.at * 1000));
}

/** Energy beyond idling. Below zero stands the end of a use that the counter has yet to show. */
function pour(spare: number, risen: number, idle: number): number {
  return spare < 0 ? spare + Math.max(0, risen - idle) : Math.max(0, spare + risen - idle);
}

function overtaken(before: PlugMemory, moment: Moment, total: number | undefined, now: number): boolean {
  const { deviceTime } = moment;
  if (deviceTime !== undefined && before.t !== undefined && deviceTime < before.t) return true;
  if (total === undefined || before.wh === undefined || total >= before.wh) return false;
  // A counter goes back only when it is reset, which a newer time or a long wait shows.
  if (deviceTime !== undefined && before.t !== undefined) return deviceTime === before.t;
  return now - before.at < overtakenFor;
}

function stop(memory: PlugMemory, { useWattHours }: UseSettings): void {
  memory.spare = -useWattHours;
  delete memory.on;
  delete memory.low;
  delete memory.w;
  delete memory.short;
}
