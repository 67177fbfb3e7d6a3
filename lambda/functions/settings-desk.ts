import type { Clock } from '../household';
import type { Store } from '../store';
import type { SettingsDesk } from '../web/console';
import { handOut } from './hand-out';
import type { Queues } from './queues';

interface DeskPorts {
  store: Pick<Store, 'councilPages' | 'councilSettings' | 'silenceHolds'>;
  queues: Pick<Queues, 'wake'>;
  clock: Pick<Clock, 'now'>;
}

/** What the console settles for a council, and its switch for texts about silence. */
export function settingsDesk({ store, queues, clock }: DeskPorts): SettingsDesk {
  const given = (council: string, version: number): Promise<void> =>
    handOut(council, version, clock.now(), { store, queues });
  return {
    load: (council) => store.councilSettings.load(council),
    async save(council, settings, change) {
      if (!(await store.councilSettings.save(council, settings, change))) return false;
      await given(council, settings.rules.version);
      return true;
    },
    handOut: given,
    note: (council, change) => store.councilSettings.note(council, change),
    changes: (council, limit) => store.councilSettings.changes(council, limit),
    async silence(council) {
      const { stopped, quietSince } = await store.silenceHolds.of(council);
      return { stopped, quietSince };
    },
    async stopSilence(council, change) {
      await store.councilSettings.note(council, change);
      await store.silenceHolds.stop(council, { at: change.at, by: change.by.name, why: change.why });
    },
    async silenceGoesOn(council, change) {
      await store.councilSettings.note(council, change);
      await store.silenceHolds.goOn(council);
    },
  };
}
