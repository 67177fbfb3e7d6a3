import { join } from 'node:path';
import { openJournalFile } from '../endpoint';
import type { StoryHousehold } from './moving-in/household-keys';

/**
 * What only the outside world knows of a home: Amazon's ids for its Echo. The service keeps hashes of them, so the
 * street, which stands for Amazon, must remember them itself.
 */
export interface Resident {
  household: string;
  name: string;
  zone: string;
  userId: string;
  deviceId: string;
  /** Smart Properties only. */
  unitId: string | null;
  endpointId: string | null;
  screen: boolean;
  plugs: StoryHousehold['plugs'];
}

export interface Residents {
  all(): readonly Resident[];
  /** By household id or by name; the first one where nothing is asked for. */
  find(asked: string | undefined): Resident | null;
  byPlug(plugId: string): Resident | null;
  movedIn(resident: Resident): void;
  close(): void;
}

/** @param dataDir null keeps them in memory. */
export function openResidents(dataDir: string | null): Residents {
  const file = openJournalFile<Resident>(dataDir === null ? null : join(dataDir, 'residents.jsonl'));
  const residents: Resident[] = [...file.found];
  return {
    all: () => residents,
    find: (asked) =>
      (asked === undefined
        ? residents[0]
        : residents.find(
            ({ household, name }) => household === asked || name.toLowerCase() === asked.toLowerCase(),
          )) ?? null,
    byPlug: (plugId) => residents.find(({ plugs }) => plugs.some(({ id }) => id === plugId)) ?? null,
    movedIn(resident) {
      file.append(resident);
      residents.push(resident);
    },
    close: () => {
      file.close();
    },
  };
}
