export interface HeardSlot {
  /** As spoken. */
  value: string;
  /** The id it was resolved to, where its type has ids. */
  id: string | null;
}
