import type { HomeStore } from '../household/ports';
import { savedEpisode } from './closed-episodes';
import { homeFrom, profileKind, routineItem, routineKind, stateItem, stateKind } from './home-items';
import { dayItem, journalItem } from './kept-items';
import { homePrefix, householdPartition, profileKey } from './keys';
import type { Condition, Rows } from './rows';
import { currentSchema } from './schema';
import type { StoreSettings } from './settings';

export function homeStore(rows: Rows, settings: StoreSettings): HomeStore {
  return {
    async load(id, within) {
      const page = await rows.query({ pk: householdPartition(id), prefix: homePrefix }, within);
      return homeFrom(id, page.rows);
    },

    commit: (home, within) =>
      rows.put(stateItem(home, settings.agendaShards), stateIsBefore(home.state.version), within),

    async saveFold(id, routine, days, foldedFrom, kept = settings.retention) {
      await rows.putAll(days.map((day) => dayItem(id, day, kept)));
      // A lost race is no loss: who won has folded the same days.
      await rows.put(routineItem(id, routine), routineIsAt(foldedFrom));
    },

    saveJournal: (id, lines, kept = settings.retention) =>
      rows.putAll(lines.map((line) => journalItem(id, line, kept))),

    async saveClosedEpisode(id, council, episode, kept = settings.retention) {
      await savedEpisode(rows, kept, { household: id, council, episode });
    },

    async profileTaken(profile) {
      await rows.change(profileKey(profile.id), { remove: ['dueAt', 'agendaShard', 'failures'] }, [
        [
          { attribute: 'version', is: '=', value: profile.version },
          { attribute: 'schema', is: '<=', value: currentSchema(profileKind) },
        ],
      ]);
    },
  };
}

/** The stored state is the one before this version, and nothing this code does not know. */
export function stateIsBefore(version: number): Condition {
  if (version === 1) return [[{ attribute: 'pk', is: 'absent' }]];
  return [
    [
      { attribute: 'version', is: '=', value: version - 1 },
      { attribute: 'schema', is: '<=', value: currentSchema(stateKind) },
    ],
  ];
}

function routineIsAt(foldedFrom: string | null): Condition {
  return [
    [{ attribute: 'pk', is: 'absent' }],
    [
      foldedFrom === null
        ? { attribute: 'foldedThrough', is: 'absent' }
        : { attribute: 'foldedThrough', is: '=', value: foldedFrom },
      { attribute: 'schema', is: '<=', value: currentSchema(routineKind) },
    ],
  ];
}
