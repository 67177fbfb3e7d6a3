/** How long items are kept, in days. The database removes them within some days after. */
export interface Retention {
  /** What was seen of a home, day by day. */
  signalDays: number;
  /** To whom a text went, and about what. */
  textDays: number;
  /** The journal, ended worries, check-ins, feedback, referrals, visits, changes of settings, and looks. Before the journal goes, it is handed over. */
  journalDays: number;
}

export const usualRetention: Retention = { signalDays: 180, textDays: 90, journalDays: 730 };

/** What a council may choose, in days, both included. */
export const retentionBounds: Readonly<Record<keyof Retention, readonly [number, number]>> = {
  signalDays: [60, 366],
  // A reply is understood by the texts of the last days.
  textDays: [14, 366],
  journalDays: [90, 3_653],
};
