import type { Node } from './sample-tree';
import type { Sentence } from './sentence';

/** A slot as filled from a sentence: from one token up to before another, and what its reader made of them. */
export interface Filling {
  readonly slot: string;
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly value?: string;
  readonly id?: string;
}

/** How nearly a sentence follows the nearest sample of an intent, and the slots filled by following it. */
export interface Alignment {
  readonly intent: string;
  /** What was skipped or left to free slots, in weight of words; 0 is the sample itself. */
  readonly cost: number;
  readonly fillings: readonly Filling[];
  /** The sentence says the sample and nothing else, word by word. */
  readonly exact: boolean;
}

/** A value found where no sample has one, until it is known whose slot it fills. */
interface LooseFilling extends Filling {
  /** What its words weigh, with the preposition before them. */
  readonly weight: number;
}

/** The slots of an intent, by its name. */
export type SlotsOf = (intent: string) => readonly { readonly name: string; readonly type?: string }[];

/** A word in a free slot costs this share of its weight if listed values use it too … */
const AT_HOME = 0.3;
/** … this share if nobody has met it (a name, a title) … */
const UNKNOWN = 0.45;
/** … and a word that samples use, but no value of the slot, costs more than to skip it. */
const OUT_OF_PLACE = 1.2;
/** Even a light word in a free slot is worse than in its own place. */
const LEAST = 0.05;
/** A listed slot value is nearly as good as the sample's own word. */
const LISTED = 0.02;
/** A time or day where no sample has one is as welcome, and still a little less than where samples have it. */
const LOOSE = 0.06;
const LOOSE_TYPES = ['AMAZON.TIME', 'AMAZON.DATE', 'AMAZON.DURATION', 'DAYS'];
const prepositions: ReadonlySet<string> = new Set(
  'at on by for in until till from about around of while'.split(' '),
);

interface Path {
  readonly cost: number;
  readonly fillings: readonly (Filling | LooseFilling)[];
  readonly skipped: boolean;
}

/**
 * Finds the nearest sample of every intent at once. From each place in the sentence the paths through the tree of
 * samples go on by the next word, by a slot value, or by skipping a word; the cheapest path to each node is kept
 * (dynamic programming over places, as in edit distance with deletions only).
 */
export function align(
  root: Node,
  sentence: Sentence,
  weights: readonly number[],
  limit: number,
  slotsOf: SlotsOf,
): readonly Alignment[] {
  const length = sentence.words.length;
  const places = Array.from({ length: length + 1 }, () => new Map<Node, Path>());
  places[0]?.set(root, { cost: 0, fillings: [], skipped: false });
  for (let at = 0; at < length; at += 1) {
    const word = sentence.words[at] ?? '';
    const weight = weights[at] ?? 1;
    for (const [node, path] of places[at] ?? []) {
      const next = node.words.get(word);
      if (next) reach(places[at + 1], next, path);
      if (path.cost + weight <= limit)
        reach(places[at + 1], node, { ...path, cost: path.cost + weight, skipped: true });
      for (const loose of looseReadings(sentence, at, weights)) {
        reach(places[loose.to], node, {
          cost: path.cost + LOOSE,
          fillings: [...path.fillings, loose],
          skipped: true,
        });
      }
      for (const edge of node.slots.values()) {
        for (const { end, value, id } of sentence.readings(edge.type, at)) {
          const filling = {
            slot: edge.slot,
            type: edge.type,
            from: at,
            to: end,
            ...(value ? { value } : {}),
            ...(id ? { id } : {}),
          };
          reach(places[end], edge.next, {
            ...path,
            cost: path.cost + LISTED,
            fillings: [...path.fillings, filling],
          });
        }
        let free = path.cost;
        const last = Math.min(length, at + sentence.freeWords(edge.type));
        for (let end = at + 1; end <= last; end += 1) {
          free += freeCost(sentence, edge.type, end - 1, weights);
          if (free > limit) break;
          const filling = { slot: edge.slot, type: edge.type, from: at, to: end };
          reach(places[end], edge.next, {
            cost: free + LISTED,
            fillings: [...path.fillings, filling],
            skipped: path.skipped,
          });
        }
      }
    }
  }
  return ended(places[length] ?? new Map<Node, Path>(), sentence, slotsOf);
}

function freeCost(sentence: Sentence, type: string, at: number, weights: readonly number[]): number {
  const weight = weights[at] ?? 1;
  if (sentence.uses(type, sentence.words[at] ?? '')) return Math.max(LEAST, weight * AT_HOME);
  return Math.max(LEAST, weight * (weight === 1 ? UNKNOWN : OUT_OF_PLACE));
}

/** Times, dates, durations and days said where no sample has them, with the preposition before them. */
function looseReadings(sentence: Sentence, at: number, weights: readonly number[]): readonly LooseFilling[] {
  return LOOSE_TYPES.flatMap((type) =>
    [at, ...(prepositions.has(sentence.words[at] ?? '') ? [at + 1] : [])].flatMap((from) =>
      sentence.readings(type, from).map(({ end, value, id }) => ({
        slot: '',
        type,
        from,
        to: end,
        ...(value ? { value } : {}),
        ...(id ? { id } : {}),
        weight: weights.slice(at, end).reduce((sum, weight) => sum + weight, 0),
      })),
    ),
  );
}

function reach(place: Map<Node, Path> | undefined, node: Node, path: Path): void {
  const known = place?.get(node);
  if (!known || path.cost < known.cost) place?.set(node, path);
}

function ended(paths: ReadonlyMap<Node, Path>, sentence: Sentence, slotsOf: SlotsOf): readonly Alignment[] {
  const best = new Map<string, Alignment>();
  for (const [node, path] of paths) {
    for (const [intent, plain] of node.ends) {
      const exact = !path.skipped && path.fillings.length === 0 && (plain || !sentence.plain);
      const { fillings, extra } = placed(path.fillings, slotsOf(intent));
      const cost = path.cost + extra + (exact ? 0 : LISTED / 2);
      if (cost < (best.get(intent)?.cost ?? Infinity)) best.set(intent, { intent, cost, fillings, exact });
    }
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost);
}

/** Loose values go to the intent's own free slots of their types; one that it has no place for counts as skipped. */
function placed(
  fillings: readonly (Filling | LooseFilling)[],
  slots: readonly { readonly name: string; readonly type?: string }[],
): { readonly fillings: readonly Filling[]; readonly extra: number } {
  const kept: Filling[] = fillings.filter((filling) => filling.slot !== '');
  let extra = 0;
  for (const filling of fillings) {
    if (!('weight' in filling)) continue;
    const { weight, ...plain } = filling;
    const slot = slots.find(
      ({ name, type }) => type === filling.type && !kept.some((taken) => taken.slot === name),
    );
    if (slot) kept.push({ ...plain, slot: slot.name });
    else extra += Math.max(0, weight - LOOSE);
  }
  return { fillings: kept, extra };
}
