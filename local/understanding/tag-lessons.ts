import { withoutFillers } from './fillers';
import { maskOf } from './masking';
import type { LanguageModel } from './model-shape';
import type { Mend } from './sentence';
import { hear } from './spoken';
import { UNKNOWN } from './tag-features';

/** Each sample is taught so many times, with other values. */
const FILLS = 3;
/** Words of values that are made unknown in all but the first filling, so that their company is learned from … */
const UNKNOWN_IN_VALUE = 0.5;
/** … and words of the sample itself, so that strangeness alone makes no value. */
const UNKNOWN_ELSEWHERE = 0.12;

/** A sample with values in its slots: the words, and for each the slot it belongs to, `B-` where one begins. */
export interface TagLesson {
  readonly intent: string;
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** Samples of the intents that have a free slot, filled with values of its type; other slots stand as their type. */
export function tagLessons(
  model: LanguageModel,
  mend: Mend,
  freeTypes: ReadonlyMap<string, readonly (readonly string[])[]>,
): TagLesson[] {
  const chance = seededChance();
  return model.intents.flatMap((intent) => {
    const slots = new Map((intent.slots ?? []).map((slot) => [slot.name.toLowerCase(), slot] as const));
    if (![...slots.values()].some((slot) => freeTypes.has(slot.type ?? ''))) return [];
    return (intent.samples ?? []).flatMap((sample) => {
      const tokens = withoutFillers(mend(hear(sample).tokens)).map((token) => token.text);
      return Array.from({ length: sample.includes('{') ? FILLS : 1 }, (_, fill) => {
        const shown = (word: string, share: number) => (fill > 0 && chance() < share ? UNKNOWN : word);
        const pieces = tokens.flatMap((token) => {
          const slot = token.startsWith('{') ? slots.get(token.slice(1, -1)) : undefined;
          if (!slot) return [{ word: shown(token, UNKNOWN_ELSEWHERE), tag: 'O' }];
          const values = freeTypes.get(slot.type ?? '');
          if (!values) return [{ word: maskOf(slot.type ?? ''), tag: 'O' }];
          const value = values[Math.floor(chance() * values.length)] ?? [];
          return value.map((word, at) => ({
            word: shown(word, UNKNOWN_IN_VALUE),
            tag: `${at === 0 ? 'B' : 'I'}-${slot.name}`,
          }));
        });
        return {
          intent: intent.name,
          words: pieces.map((piece) => piece.word),
          tags: pieces.map((piece) => piece.tag),
        };
      });
    });
  });
}

/** Numerical Recipes' linear congruential generator: the same chance on every machine. */
function seededChance(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}
