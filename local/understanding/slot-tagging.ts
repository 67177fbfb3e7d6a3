import { mask } from './masking';
import type { LanguageModel } from './model-shape';
import type { Mend, Sentence } from './sentence';
import { hear } from './spoken';
import { type TagKnowledge, tagFeatures, UNKNOWN } from './tag-features';
import { tagLessons } from './tag-lessons';
import { bestTags, learnTags, type TagWeights } from './tagger';
import { WordTree } from './word-tree';

/** A slot that takes any words, and where in the sentence its value stands. */
export interface Tagged {
  readonly slot: string;
  readonly from: number;
  readonly to: number;
}

/** A value says something: "for" or "the" alone is none, whatever stands around it. */
const TELLING = 0.3;

/** They join other words, however rarely the samples use them. */
export const bareWords: ReadonlySet<string> = new Set(
  'for to about of at on in by up down out the a an it me us one another please'.split(' '),
);

/** What was learned about where the values of free slots stand. */
export interface LearnedTags {
  readonly weights: TagWeights;
  readonly met: readonly string[];
}

/** Learns from the samples where names, things and messages stand among other words. */
export function learnSlots(model: LanguageModel, mend: Mend, kindOf: TagKnowledge['kindOf']): LearnedTags {
  const free = freeValues(model);
  const lessons = tagLessons(model, mend, free);
  const met = new Set(lessons.flatMap((lesson) => lesson.words));
  const knowledge = { kindOf, met: (word: string) => met.has(word) };
  const listed = treeOf(free);
  const tags = tagsOf(model, free);
  const examples = lessons.map(({ intent, words, tags: names }) => ({
    features: tagFeatures(words, (at) => listed.from(words, at), knowledge),
    tags: names.map((name) => tags.indexOf(name)),
    allowed: allowedIn(model, intent, tags),
  }));
  const mixed = examples
    .map((_, at) => examples[(at * 7919) % examples.length])
    .filter((one) => one !== undefined);
  return { weights: learnTags(tags, mixed), met: [...met] };
}

/** Finds the values of an intent's free slots by what was learned. */
export function slotTagger(
  model: LanguageModel,
  learned: LearnedTags,
  kindOf: TagKnowledge['kindOf'],
  weightOf: (word: string) => number,
): (intent: string, sentence: Sentence) => readonly Tagged[] {
  const free = freeValues(model);
  const met = new Set(learned.met);
  const knowledge = { kindOf, met: (word: string) => word !== UNKNOWN && met.has(word) };
  const { tags } = learned.weights;
  return (intent, sentence) => {
    const slots = model.intents.find((candidate) => candidate.name === intent)?.slots ?? [];
    if (!slots.some((slot) => free.has(slot.type ?? ''))) return [];
    const types = slots.flatMap(({ type = '' }) => (free.has(type) ? [] : [type]));
    const pieces = mask(sentence, types);
    const listedAt = (at: number) =>
      [...free.keys()].flatMap((type) =>
        sentence.readings(type, pieces[at]?.from ?? 0).flatMap((reading) => {
          const last = pieces.findIndex((piece) => piece.to === reading.end);
          return last < 0 ? [] : [{ end: last + 1, meaning: type }];
        }),
      );
    const features = tagFeatures(
      pieces.map((piece) => piece.text),
      listedAt,
      knowledge,
    );
    const found = bestTags(learned.weights, features, allowedIn(model, intent, tags));
    return spans(found.map((tag) => tags[tag] ?? 'O'))
      .map(({ slot, from, to }) => ({
        slot,
        from: pieces[from]?.from ?? 0,
        to: pieces[to - 1]?.to ?? 0,
      }))
      .filter(({ from, to }) =>
        sentence.words.slice(from, to).some((word) => !bareWords.has(word) && weightOf(word) >= TELLING),
      );
  };
}

function spans(tags: readonly string[]): Tagged[] {
  return tags.flatMap((tag, from) => {
    if (!tag.startsWith('B-')) return [];
    const after = tags.findIndex((next, at) => at > from && !next.startsWith('I-'));
    return [{ slot: tag.slice(2), from, to: after < 0 ? tags.length : after }];
  });
}

/** Slot types whose values have no meanings of their own: any words may stand there. */
function freeValues(model: LanguageModel): ReadonlyMap<string, readonly (readonly string[])[]> {
  const free = (model.types ?? []).filter((type) =>
    (type.values ?? []).every((value) => value.id === undefined),
  );
  return new Map(
    free
      .filter((type) => type.values?.some((value) => value.name.value.includes(' ')))
      .map((type) => [
        type.name,
        (type.values ?? []).map((value) => hear(value.name.value).tokens.map((token) => token.text)),
      ]),
  );
}

function treeOf(free: ReturnType<typeof freeValues>): WordTree<string> {
  const tree = new WordTree<string>();
  for (const [type, values] of free) for (const words of values) tree.add(words, type);
  return tree;
}

function tagsOf(model: LanguageModel, free: ReturnType<typeof freeValues>): string[] {
  const slots = model.intents.flatMap((intent) => intent.slots ?? []);
  const names = new Set(slots.filter((slot) => free.has(slot.type ?? '')).map((slot) => slot.name));
  return ['O', ...[...names].flatMap((name) => [`B-${name}`, `I-${name}`])];
}

function allowedIn(model: LanguageModel, intent: string, tags: readonly string[]): number[] {
  const slots = model.intents.find((candidate) => candidate.name === intent)?.slots ?? [];
  const names = new Set(slots.map((slot) => slot.name));
  return tags.flatMap((tag, at) => (tag === 'O' || names.has(tag.slice(2)) ? [at] : []));
}
