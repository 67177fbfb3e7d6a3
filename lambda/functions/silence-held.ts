import { hour, localDate, minute, wallMinutes, type Clock, type Instant, type Profile } from '../household';
import type { createOperations } from '../phone/operations';
import { isDistrictQuiet, slotMinutes } from '../routine';
import type { SilenceHold, Store } from '../store';
import type { Log } from './service';

/** While silence is held, it is looked again so often. */
const lookAgain = 10 * minute;
/** After a district was quiet, everybody has this long to be seen again. */
const grace = hour;
/** What was found of a council is remembered by a process for so long. */
const remembered = minute;

interface HoldPorts {
  store: Pick<Store, 'arrivals' | 'silenceHolds'>;
  operations: ReturnType<typeof createOperations>;
  clock: Pick<Clock, 'now'>;
  log: Log;
}

/**
 * Until when silence says nothing about anybody in a council: its staff have stopped texts about silence, or the whole
 * district has gone quiet, of which operations hear once. Null where silence may be judged. Rejects where the store fails.
 */
export function createSilenceHeld({ store, operations, clock, log }: HoldPorts) {
  const known = new Map<string, { at: Instant; until: Promise<Instant | null> }>();

  async function look({ council, zone }: Profile, now: Instant): Promise<Instant | null> {
    const today = localDate(now, zone);
    const [hold, days] = await Promise.all([
      store.silenceHolds.of(council),
      store.arrivals.upTo(council, today),
    ]);
    const quiet = isDistrictQuiet(days, today, Math.floor(wallMinutes(now, zone) / slotMinutes));
    const until = quiet ? await whileQuiet(council, hold, now) : await whileLively(council, hold, now);
    return hold.stopped ? Math.max(until ?? 0, now + lookAgain) : until;
  }

  async function whileQuiet(council: string, { quietSince }: SilenceHold, now: Instant): Promise<Instant> {
    if (quietSince === null && (await store.silenceHolds.quietBegan(council, now))) {
      log('error', 'district-quiet');
      const told = await operations('district-quiet', { council, since: new Date(now).toISOString() });
      if (told.kind === 'refused' || told.kind === 'refused-for-good')
        await store.silenceHolds.quietUntold(council);
    }
    return now + lookAgain;
  }

  async function whileLively(
    council: string,
    { quietSince, quietEndedAt }: SilenceHold,
    now: Instant,
  ): Promise<Instant | null> {
    if (quietSince !== null) {
      if (await store.silenceHolds.quietEnded(council, now)) {
        log('info', 'district-lively-again');
        await operations('district-lively-again', { council, since: new Date(now).toISOString() });
      }
      return now + grace;
    }
    return quietEndedAt !== null && quietEndedAt + grace > now ? quietEndedAt + grace : null;
  }

  return (profile: Profile, now: Instant = clock.now()): Promise<Instant | null> => {
    const before = known.get(profile.council);
    if (before && now - before.at < remembered) return before.until;
    const until = look(profile, now);
    known.set(profile.council, { at: now, until });
    until.catch(() => known.delete(profile.council));
    return until;
  };
}
