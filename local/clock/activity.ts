/**
 * Counts what is under way outside plain computation: requests, published messages, queued work. A virtual clock may only
 * move while nothing is, or while all that is under way is itself waiting for the clock.
 */
export interface Activity {
  /** Something has begun; the answer ends it, and may be called more than once. `what` is for reports only. */
  begin(what: string): () => void;
  /** The same, with an id by which the other side can say that it holds its answer on the clock. */
  request(what: string): { id: string; end: () => void };
  /** The answer to this request waits for the clock, so the clock need not wait for it. The answer takes that back. */
  hold(id: string | undefined): () => void;
  /** How many things the clock has to wait for. */
  busy(): number;
  /** What they are, for the message when a story hangs. */
  describe(): string[];
  /** Resolves with the next change of any count. */
  changed(): Promise<void>;
}

export function createActivity(): Activity {
  const underWay = new Map<string, string>();
  const held = new Set<string>();
  let watchers: (() => void)[] = [];
  let last = 0;

  function tell(): void {
    const told = watchers;
    watchers = [];
    for (const watcher of told) watcher();
  }

  function request(what: string): { id: string; end: () => void } {
    last += 1;
    const id = String(last);
    underWay.set(id, what);
    tell();
    return {
      id,
      end() {
        held.delete(id);
        if (underWay.delete(id)) tell();
      },
    };
  }

  return {
    begin: (what) => request(what).end,
    request,
    hold(id) {
      // A client that does not count (curl, say) has no id: nobody waits for it.
      if (id === undefined || !underWay.has(id)) return () => undefined;
      held.add(id);
      tell();
      return () => {
        if (held.delete(id)) tell();
      };
    },
    busy: () => underWay.size - held.size,
    describe: () => [...underWay].filter(([id]) => !held.has(id)).map(([, what]) => what),
    changed: () =>
      new Promise((resolve) => {
        watchers.push(resolve);
      }),
  };
}
