import { day } from '../household/clock';

/** How long items are kept, in days. DynamoDB removes them within some days after. */
export interface Retention {
  signalDays: number;
  textDays: number;
  journalDays: number;
}

export const usualRetention: Retention = { signalDays: 180, textDays: 90, journalDays: 730 };

export interface StoreSettings {
  /** Into how many shards the agenda is split. May be raised at any time, never lowered. */
  agendaShards: number;
  retention: Retention;
}

/** Time to live is in whole seconds. */
export const expiresAfter = (at: number, days: number): number => Math.ceil((at + days * day) / 1_000);
