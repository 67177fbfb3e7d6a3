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
  from(words: readonly string[], at: number): readonly { readonly end: number; readonly meaning: T }[] {
    let branch = this.root.next.get(words[at] ?? '');
    if (!branch) return none;
    const found: { readonly end: number; readonly meaning: T }[] = [];
    for (let end = at + 1; branch; end += 1) {
      for (const meaning of branch.found) found.push({ end, meaning });
      branch = branch.next.get(words[end] ?? '');
    }
    return found;
  }
}

const none: readonly never[] = [];

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  readonly found: T[];
}
