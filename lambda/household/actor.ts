import { isDue, journalIsDue, silenceIsDue } from './agenda';
import type { Instant } from './clock';
import type { Attempt, Pending } from './effect';
import type { Event } from './event';
import { daysToFold, learn } from './fold';
import { handle } from './handle';
import type { Home } from './home';
import type { HouseholdPorts } from './ports';

/** An event, or how it follows from the home as it is at this moment (null: nothing has happened). */
export type Happening = Event | ((home: Home) => Event | null);

export interface Happened {
  home: Home;
  /** As it was before this event was decided. */
  before: Home;
}

export class HouseholdFault extends Error {
  constructor(
    readonly code: 'no-such-household' | 'contended',
    household: string,
  ) {
    super(`${code}: ${household}`);
    this.name = 'HouseholdFault';
  }
}

/** Of all who meet on one home one wins each time: more losses in a row than this are a fault, not a crowd. */
const tries = 64;

/** Milliseconds before the next try: at once for the usual two that meet, then so that a crowd thins out. */
const pause = (attempt: number): number => (attempt > 2 ? Math.min(5 * attempt, 50) : 0);

/** The same way for all entry points: load, handle, commit, perform. */
export function createActor(ports: HouseholdPorts) {
  const { clock, store } = ports;

  /** Load, handle, commit; decided again where somebody else committed first. `within` ends it where an answer is due. */
  async function decide(
    id: string,
    happening: Happening,
    within?: AbortSignal,
  ): Promise<Happened & { perform: Pending[] }> {
    for (let attempt = 1; attempt <= tries; attempt++) {
      const loaded = await store.load(id, within);
      if (!loaded) throw new HouseholdFault('no-such-household', id);
      const event = typeof happening === 'function' ? happening(loaded) : happening;
      if (event === null) return { home: loaded, before: loaded, perform: [] };
      const before = await prepare(loaded, event);
      const decision = handle(before, event, clock.now(), ports.fence ?? null);
      if (decision.home === before) return { home: before, before, perform: [] };
      if (await store.commit(decision.home, within)) {
        ports.committed?.(before, decision.home);
        if (before.state.profileSeen !== before.profile.version) await store.profileTaken(before.profile);
        return { home: decision.home, before, perform: decision.perform };
      }
      if (pause(attempt) > 0) await clock.sleep(pause(attempt));
    }
    throw new HouseholdFault('contended', id);
  }

  /** Days that are over are learned from first, but never before a call for help or the end of an attempt. */
  async function prepare(home: Home, event: Event): Promise<Home> {
    if (event.kind !== 'time-passed' && event.kind !== 'plug-read' && event.kind !== 'spoke') return home;
    const days = daysToFold(home, clock.now());
    if (days.length === 0) return home;
    const routine = learn(home, days);
    const { id, rules } = home.profile;
    await store.saveFold(id, routine, days, home.routine.foldedThrough, rules?.retention);
    return { ...home, routine };
  }

  /** Performs what the commit has claimed, and commits how it went; until nothing more is set free by it. */
  async function perform(id: string, home: Home, claimed: Pending[]): Promise<Home> {
    let [now, next] = [home, claimed];
    while (next.length > 0) {
      const attempts = await Promise.all(next.map((pending) => ports.perform(now, pending, clock.now())));
      if (isGone(next, attempts)) return now;
      const decided = await storeAttempts(id, attempts);
      [now, next] = [decided.home, decided.perform];
    }
    await comeBackSoon(id, now);
    return now;
  }

  /** What has gone and is not stored goes again: a store that fails for a moment is asked some times more. */
  async function storeAttempts(id: string, attempts: Attempt[]) {
    for (let wait = 100; ; wait *= 2) {
      try {
        return await decide(id, { kind: 'attempted', attempts });
      } catch (fault) {
        if (wait > 800) throw fault;
        await clock.sleep(wait);
      }
    }
  }

  /** What is committed has happened, whatever becomes of its attempts. */
  async function settle(id: string, home: Home, claimed: Pending[]): Promise<Home> {
    try {
      return await perform(id, home, claimed);
    } catch (fault) {
      ports.unsettled(id, fault);
      return home;
    }
  }

  /** Asked only where it matters: almost always nobody's silence is due. */
  async function silenceHeldFor(home: Home | null): Promise<Instant | null> {
    const now = clock.now();
    if (!home || !ports.silenceHeld || !silenceIsDue(home, now)) return null;
    return ports.silenceHeld(home.profile, now);
  }

  async function comeBackSoon(id: string, home: Home): Promise<void> {
    const waiting = home.state.outbox.filter(
      ({ effect, held }) => !held && effect.kind === 'text' && effect.about.kind === 'alert',
    );
    const at: Instant = Math.min(...waiting.map((pending) => pending.retryAt));
    if (waiting.length > 0) await ports.comeBack(id, at);
  }

  return {
    decide,
    settle,

    /** `within` bounds what must be committed before an answer; the attempts after it have bounds of their own. */
    async happen(id: string, happening: Happening, within?: AbortSignal): Promise<Happened> {
      const { home, before, perform: claimed } = await decide(id, happening, within);
      return { before, home: claimed.length > 0 ? await settle(id, home, claimed) : home };
    },

    /** What the worker does when the agenda says that something may be due; nothing is written where nothing is. */
    async timePasses(id: string): Promise<Happened> {
      let flushed: number | undefined;
      const loaded = await store.load(id);
      if (loaded && journalIsDue(loaded.state, clock.now())) {
        await store.saveJournal(id, loaded.state.journal, loaded.profile.rules?.retention);
        flushed = loaded.state.journal.at(-1)?.seq;
      }
      const held = await silenceHeldFor(loaded);
      const event: Event = {
        kind: 'time-passed',
        ...(flushed === undefined ? {} : { flushedThrough: flushed }),
        ...(held === null ? {} : { silenceHeldUntil: held }),
      };
      return this.happen(id, (home) => (flushed !== undefined || isDue(home, clock.now()) ? event : null));
    },
  };
}

/** The home has been deleted by what was just performed: there is nothing left to write it into. */
const isGone = (performed: readonly Pending[], attempts: readonly Attempt[]): boolean =>
  performed.some(
    ({ id, effect }) =>
      effect.kind === 'erase' &&
      effect.pass === 'last' &&
      attempts.some((attempt) => attempt.id === id && attempt.kind === 'done'),
  );

export type Actor = ReturnType<typeof createActor>;
