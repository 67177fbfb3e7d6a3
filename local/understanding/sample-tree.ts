import { withoutFillers } from './fillers';
import type { LanguageModel } from './model-shape';
import { hear } from './spoken';

/** A place in the tree of samples: what may follow, and which intents' samples end here. */
export interface Node {
  readonly words: Map<string, Node>;
  readonly slots: Map<string, { readonly slot: string; readonly type: string; readonly next: Node }>;
  /** Intent to whether the sample said just this, without manners taken away. */
  readonly ends: Map<string, boolean>;
}

const node = (): Node => ({ words: new Map(), slots: new Map(), ends: new Map() });

/** All samples of a model as one tree of words and slots, so that a sentence is compared with all at once. */
export function sampleTree(model: LanguageModel): Node {
  const root = node();
  for (const intent of model.intents) {
    const slots = new Map((intent.slots ?? []).map((slot) => [slot.name.toLowerCase(), slot] as const));
    for (const sample of intent.samples ?? []) {
      const tokens = hear(sample).tokens;
      const plain = withoutFillers(tokens);
      let at = root;
      for (const { text } of plain) {
        const slot = text.startsWith('{') ? slots.get(text.slice(1, -1)) : undefined;
        at = slot ? afterSlot(at, slot.name, slot.type ?? '') : afterWord(at, text);
      }
      at.ends.set(intent.name, (at.ends.get(intent.name) ?? false) || plain.length === tokens.length);
    }
  }
  return root;
}

function afterWord(at: Node, word: string): Node {
  const known = at.words.get(word);
  if (known) return known;
  const next = node();
  at.words.set(word, next);
  return next;
}

function afterSlot(at: Node, slot: string, type: string): Node {
  const key = `${slot}:${type}`;
  const known = at.slots.get(key);
  if (known) return known.next;
  const next = node();
  at.slots.set(key, { slot, type, next });
  return next;
}
