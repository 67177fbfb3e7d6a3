import type { JournalFile } from '../endpoint';

export const permissions = [
  'alexa::alerts:reminders:skill:readwrite',
  'alexa::devices:all:notifications:write',
] as const;
export type AlexaPermission = (typeof permissions)[number];

/** What Amazon knows of a home with an Echo. */
export interface AlexaHome {
  userId: string;
  deviceId: string;
  /** Smart Properties: the flat and its Echo; null for a consumer's. */
  unitId: string | null;
  endpointId: string | null;
  /** The Echo's own time zone. */
  zone: string;
  granted: readonly AlexaPermission[];
  /** Some devices, and the developer console's simulator, take no reminders. */
  takesReminders: boolean;
  /** No room is left for another, or reminders are asked about too often; absent: neither. */
  refuses?: 'full' | 'busy' | null;
  /** Has power and network. */
  reachable: boolean;
}

export interface AlexaHomes {
  movedIn(home: AlexaHome): void;
  /** Throws where the user is not known. */
  change(userId: string, change: Partial<Omit<AlexaHome, 'userId'>>): void;
  /** The skill was disabled: Amazon no longer knows this user of it. */
  movedOut(userId: string): void;
  byUser(userId: string): AlexaHome | null;
  byUnit(unitId: string): AlexaHome | null;
  byEndpoint(endpointId: string): AlexaHome | null;
}

export type HomeEntry = { kind: 'is'; home: AlexaHome } | { kind: 'gone'; userId: string };

export function createHomes(journal: JournalFile<HomeEntry>): AlexaHomes {
  const homes = new Map<string, AlexaHome>();
  function take(entry: HomeEntry): void {
    if (entry.kind === 'is') homes.set(entry.home.userId, entry.home);
    else homes.delete(entry.userId);
  }
  function keep(entry: HomeEntry): void {
    journal.append(entry);
    take(entry);
  }
  journal.found.forEach(take);
  const find = (is: (home: AlexaHome) => boolean): AlexaHome | null => [...homes.values()].find(is) ?? null;

  return {
    movedIn(home) {
      keep({ kind: 'is', home });
    },
    change(userId, change) {
      const home = homes.get(userId);
      if (home === undefined) throw new Error(`No home of ${userId} has moved in`);
      keep({ kind: 'is', home: { ...home, ...change } });
    },
    movedOut(userId) {
      keep({ kind: 'gone', userId });
    },
    byUser: (userId) => homes.get(userId) ?? null,
    byUnit: (unitId) => find((home) => home.unitId === unitId),
    byEndpoint: (endpointId) => find((home) => home.endpointId === endpointId),
  };
}
