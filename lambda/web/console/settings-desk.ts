import type { CouncilSettings, SettingsChange } from '../../household/council/settings';

/** What keeps texts about silence back, as staff see it. */
export interface SilenceStands {
  /** Staff have stopped them. */
  stopped: { at: number; by: string; why: string } | null;
  /** Since when the whole district is quiet. */
  quietSince: number | null;
}

/** What a council has settled for all of its homes. */
export interface SettingsDesk {
  /** `handedOut`: every home has been asked to take it. */
  load(council: string): Promise<{ settings: CouncilSettings; handedOut: boolean }>;
  /** False where somebody else was first. Handed out to all homes when this is done. */
  save(council: string, settings: CouncilSettings, change: SettingsChange): Promise<boolean>;
  handOut(council: string, version: number): Promise<void>;
  /** Something was done for the council as a whole: it stands among the changes. */
  note(council: string, change: SettingsChange): Promise<void>;
  /** Newest first. */
  changes(council: string, limit: number): Promise<SettingsChange[]>;
  silence(council: string): Promise<SilenceStands>;
  /** From now on no carer is told of a silence. Calls for help always go. */
  stopSilence(council: string, change: SettingsChange): Promise<void>;
  silenceGoesOn(council: string, change: SettingsChange): Promise<void>;
}
