/** Something in a source that was left out, and why: "line 12", "row 3", "the third event". */
export interface Skipped {
  where: string;
  says: string;
}

/** What a source says; or that it cannot be relied on as a whole, in one line. */
export type Reading<Items> =
  { kind: 'read'; items: Items; count: number; skipped: Skipped[] } | { kind: 'refused'; says: string };

export const refused = (says: string): { kind: 'refused'; says: string } => ({ kind: 'refused', says });

/** What a source is read for. */
export interface Frame {
  /** Zone of whoever it is for; wall times without a zone are in it. */
  zone: string;
  /** The moment of reading, milliseconds UTC. */
  now: number;
  /** Whether there is still time: a source made to keep its reader busy is given up on. */
  inTime: () => boolean;
}

/** Names what was found without repeating all of it: a field may be megabytes. */
export const brief = (text: string): string => {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
};
