/** Entries in order, found by halving. `compare` must never call two different entries equal. */
export class SortedList<T> {
  private readonly entries: T[] = [];

  constructor(private readonly compare: (one: T, other: T) => number) {}

  /** Replaces an equal entry. */
  put(entry: T): void {
    const at = this.firstNotBelow((other) => this.compare(other, entry));
    const there = this.entries[at];
    const replaces = there !== undefined && this.compare(there, entry) === 0;
    this.entries.splice(at, replaces ? 1 : 0, entry);
  }

  remove(entry: T): void {
    const at = this.firstNotBelow((other) => this.compare(other, entry));
    const there = this.entries[at];
    if (there !== undefined && this.compare(there, entry) === 0) this.entries.splice(at, 1);
  }

  /** The one entry at a place. */
  find(place: (entry: T) => number): T | undefined {
    const there = this.entries[this.firstNotBelow(place)];
    return there !== undefined && place(there) === 0 ? there : undefined;
  }

  /** Entries of a range: `place` says whether an entry lies below (negative), in (0) or above it. */
  range(place: (entry: T) => number): T[] {
    const start = this.firstNotBelow(place);
    const end = this.firstNotBelow((entry) => (place(entry) <= 0 ? -1 : 1));
    return this.entries.slice(start, end);
  }

  all(): readonly T[] {
    return this.entries;
  }

  private firstNotBelow(place: (entry: T) => number): number {
    let [low, high] = [0, this.entries.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = this.entries[middle];
      if (entry !== undefined && place(entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** As DynamoDB orders text (by its UTF-8), for the characters that keys are made of. */
export const textOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
