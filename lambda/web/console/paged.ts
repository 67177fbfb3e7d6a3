export interface Paged<T> {
  found: T[];
  /** Where the next page begins; null on the last. */
  next: string | null;
}
