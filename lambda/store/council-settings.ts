import { usualSettings, type CouncilSettings, type SettingsChange } from '../household/council/settings';
import type { Retention } from '../household/council/retention';
import { bodyOf, item } from './item';
import {
  councilPartition,
  councilSettingsKey,
  padded,
  settingsChangeKey,
  settingsChangePrefix,
} from './keys';
import type { Rows } from './rows';
import { currentSchema, type ItemKind } from './schema';
import { expiresAfter } from './settings';

const settingsKind: ItemKind<CouncilSettings> = {
  name: 'council settings',
  upcasters: [],
  fields: ['rules', 'templates'],
};
const settingsChangeKind: ItemKind<SettingsChange> = {
  name: 'change of settings',
  upcasters: [],
  fields: ['at', 'by', 'what', 'why'],
};

export interface StoredSettings {
  settings: CouncilSettings;
  /** Every home has been asked to take this version. */
  handedOut: boolean;
}

/** What each council has settled, and who changed it when and why. */
export interface CouncilSettingsStore {
  /** The usual ones where it has settled nothing. */
  load(council: string): Promise<StoredSettings>;
  /** False where `settings.rules.version` is not the stored one's plus one. The change is written down first. */
  save(council: string, settings: CouncilSettings, change: SettingsChange): Promise<boolean>;
  handedOut(council: string, version: number): Promise<void>;
  /** Something of the council's was changed that does not stand in these settings. */
  note(council: string, change: SettingsChange): Promise<void>;
  /** Newest first. */
  changes(council: string, limit: number): Promise<SettingsChange[]>;
}

export function councilSettings(rows: Rows): CouncilSettingsStore {
  async function load(council: string): Promise<StoredSettings> {
    const row = await rows.get(councilSettingsKey(council));
    return row === null
      ? { settings: usualSettings, handedOut: true }
      : { settings: bodyOf(settingsKind, row), handedOut: row['handedOut'] === row['version'] };
  }
  async function write(council: string, change: SettingsChange, { journalDays }: Retention): Promise<void> {
    const key = settingsChangeKey(council, padded(change.at), `${change.by.id}#${change.what}`);
    await rows.put(
      item(settingsChangeKind, key, change, { expiresAt: expiresAfter(change.at, journalDays) }),
    );
  }
  return {
    load,
    async note(council, change) {
      await write(council, change, (await load(council)).settings.rules.retention);
    },
    async save(council, settings, change) {
      const { version, retention } = settings.rules;
      await write(council, change, retention);
      const before =
        version === 1
          ? [{ attribute: 'pk', is: 'absent' } as const]
          : [
              { attribute: 'version', is: '=', value: version - 1 } as const,
              { attribute: 'schema', is: '<=', value: currentSchema(settingsKind) } as const,
            ];
      return rows.put(item(settingsKind, councilSettingsKey(council), settings, { version }), [before]);
    },
    async handedOut(council, version) {
      await rows.change(councilSettingsKey(council), { set: { handedOut: version } }, [
        [{ attribute: 'version', is: '=', value: version }],
      ]);
    },
    async changes(council, limit) {
      const page = await rows.query({
        pk: councilPartition(council),
        prefix: settingsChangePrefix,
        newestFirst: true,
        limit,
      });
      return page.rows.map((row) => bodyOf(settingsChangeKind, row));
    },
  };
}
