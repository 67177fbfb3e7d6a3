import type { LanguageModel } from './model-shape';
import type { SlotReader } from './slot-reading';
import { withoutFillers } from './fillers';
import { hear } from './spoken';

/** A slot as filled from a sentence: token places, and what the reader made of them. */
export interface Filling {
  readonly slot: string;
  readonly from: number;
  readonly to: number;
  readonly value?: string;
  readonly id?: string;
}

/** A sample that the whole sentence follows. `free` counts the words that only a free slot took. */
export interface SampleMatch {
  readonly intent: string;
  readonly fillings: readonly Filling[];
  readonly free: number;
}

interface Branch {
  readonly words: Map<string, Branch>;
  readonly slots: Map<string, { readonly slot: string; readonly type: string; readonly next: Branch }>;
  readonly intents: Set<string>;
}

const branch = (): Branch => ({ words: new Map(), slots: new Map(), intents: new Set() });

/** All samples of a model as one tree of words and slots, so that a sentence is compared with all at once. */
export class SampleTree {
  private readonly root = branch();

  constructor(model: LanguageModel) {
    for (const intent of model.intents ?? []) {
      const types = new Map((intent.slots ?? []).map((slot) => [slot.name.toLowerCase(), slot]));
      for (const sample of intent.samples ?? []) this.add(intent.name, sample, types);
    }
  }

  add(intent: string, sample: string, slots: ReadonlyMap<string, { name: string; type?: string }>): void {
    let at = this.root;
    for (const { text } of withoutFillers(hear(sample).tokens)) {
      const slot = text.startsWith('{') ? slots.get(text.slice(1, -1)) : undefined;
      at = slot ? slotBranch(at, slot.name, slot.type ?? '') : wordBranch(at, text);
    }
    at.intents.add(intent);
  }

  /** The best match for each intent: fewest words left to free slots. */
  match(words: readonly string[], readers: ReadonlyMap<string, SlotReader>): readonly SampleMatch[] {
    const best = new Map<string, SampleMatch>();
    const walk = (at: Branch, place: number, free: number, fillings: readonly Filling[]): void => {
      if (place === words.length) {
        for (const intent of at.intents) {
          if (free < (best.get(intent)?.free ?? Infinity)) best.set(intent, { intent, fillings, free });
        }
        return;
      }
      const next = at.words.get(words[place] ?? '');
      if (next) walk(next, place + 1, free, fillings);
      for (const { slot, type, next: after } of at.slots.values()) {
        const reader = readers.get(type);
        if (!reader) continue;
        for (const { end, value, id } of reader.read(words, place)) {
          const filling = { slot, from: place, to: end, ...(value ? { value } : {}), ...(id ? { id } : {}) };
          walk(after, end, free, [...fillings, filling]);
        }
        for (let end = place + 1; end <= Math.min(words.length, place + reader.freeWords); end += 1) {
          walk(after, end, free + end - place, [...fillings, { slot, from: place, to: end }]);
        }
      }
    };
    walk(this.root, 0, 0, []);
    return [...best.values()].sort((a, b) => a.free - b.free);
  }
}

function wordBranch(at: Branch, word: string): Branch {
  const known = at.words.get(word);
  if (known) return known;
  const next = branch();
  at.words.set(word, next);
  return next;
}

function slotBranch(at: Branch, slot: string, type: string): Branch {
  const known = at.slots.get(`${slot}:${type}`);
  if (known) return known.next;
  const next = branch();
  at.slots.set(`${slot}:${type}`, { slot, type, next });
  return next;
}
