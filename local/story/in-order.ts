/** Works on a few at once, and hands the results out in the order of the things, each as soon as it may. */
export async function inOrder<T, R>(
  things: readonly T[],
  work: (thing: T) => Promise<R>,
  { atOnce, hand }: { atOnce: number; hand: (result: R) => void },
): Promise<void> {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function whenFree(thing: T): Promise<R> {
    if (running >= atOnce) {
      await new Promise<void>((go) => {
        waiting.push(go);
      });
    }
    running += 1;
    try {
      return await work(thing);
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  }

  const results = things.map(whenFree);
  for (const result of results) hand(await result);
}
