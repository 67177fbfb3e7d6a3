/** Sequences of words and what they stand for, found from any place in a sentence. */
export class WordTree<T> {
  private readonly root: Branch<T> = { next: new Map(), found: [] };

  add(words: readonly string[], meaning: T): void {
    let branch = this.root;
    for (const word of words) {
      let next = branch.next.get(word);
      if (!next) branch.next.set(word, (next = { next: new Map(), found: [] }));
      branch = next;
    }
    branch.found.push(meaning);
  }

  /** All sequences that begin at `at`, shortest first, with the place after each. */
  *from(words: readonly string[], at: number): Generator<{ readonly end: number; readonly meaning: T }> {
    let branch: Branch<T> | undefined = this.root;
    for (let place = at; place < words.length; place += 1) {
      branch = branch.next.get(words[place] ?? '');
      if (!branch) return;
      for (const meaning of branch.found) yield { end: place + 1, meaning };
    }
  }
}

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  readonly found: T[];
}
