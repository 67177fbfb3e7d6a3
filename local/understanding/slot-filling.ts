import type { Filling } from './alignment';
import { settleDays } from './day-or-date';
import type { LanguageModel, SlotValue } from './model-shape';
import type { Sentence } from './sentence';
import type { Tagged } from './slot-tagging';
import type { Guess } from './value-guess';

/** Guesses a meaning from a whole sentence, by slot type. */
export type Guessers = ReadonlyMap<string, (words: readonly string[]) => Guess | undefined>;

/** The id of a meaning that says nothing in particular: any other that is spoken of goes first. */
const UNSAID = 'other';

/**
 * The values of an intent's slots: free slots as learned from their company in
 * samples; the others from the sample that was followed, then from values found anywhere, then, for
 * slots with listed meanings, as guessed from the sentence as a whole.
 */
export function fillSlots(
  model: LanguageModel,
  intent: string,
  sentence: Sentence,
  followed: readonly Filling[],
  tagged: readonly Tagged[],
  guessers: Guessers,
): Record<string, SlotValue> {
  const slots = model.intents.find((candidate) => candidate.name === intent)?.slots ?? [];
  const free = tagged.map((tag) => ({
    ...tag,
    type: slots.find(({ name }) => name === tag.slot)?.type ?? '',
  }));
  const isFree = (filling: Filling) => tagged.some((tag) => tag.slot === filling.slot);
  const settled = settleDays(slots, sentence, followed);
  const fillings = [...free, ...settled.filter((filling) => !isFree(filling))];
  const values = new Map<string, SlotValue>();
  for (const { name, type = '' } of slots) {
    const found = best(name, type, sentence, fillings, guessers.get(type));
    if (!found) continue;
    fillings.push(found);
    values.set(name, valueOf(found, sentence));
  }
  return Object.fromEntries(values);
}

function best(
  slot: string,
  type: string,
  sentence: Sentence,
  fillings: readonly Filling[],
  guess: ((words: readonly string[]) => Guess | undefined) | undefined,
): Filling | undefined {
  const mine = fillings.find((filling) => filling.slot === slot);
  const others = fillings.filter((filling) => filling.slot !== slot);
  const holds = mine && (mine.value ?? mine.id ?? sentence.freeWords(type) > 0);
  const read = holds && mine.id !== UNSAID ? mine : longestReading(slot, type, sentence, others);
  const firm = read !== undefined && (read === mine || read.to - read.from > 1 || type !== 'NEED');
  if (firm && read.id !== UNSAID) return read;
  const guessed = guess?.(sentence.words);
  return guessed ? { slot, type, ...guessed } : (read ?? (holds ? mine : undefined));
}

function longestReading(
  slot: string,
  type: string,
  sentence: Sentence,
  taken: readonly Filling[],
): Filling | undefined {
  let best: Filling | undefined;
  for (let from = 0; from < sentence.words.length; from += 1) {
    for (const { end, value, id } of sentence.readings(type, from)) {
      if (taken.some((filling) => from < filling.to && end > filling.from)) continue;
      if (best && weighs(best.id, best.to - best.from) >= weighs(id, end - from)) continue;
      best = { slot, type, from, to: end, ...(value ? { value } : {}), ...(id ? { id } : {}) };
    }
  }
  return best;
}

/** The longer the better, but the shortest that says something rather than the longest that does not. */
function weighs(id: string | undefined, words: number): number {
  return id === UNSAID ? words - 1000 : words;
}

const determiners: ReadonlySet<string> = new Set('my our the a an some them that your his her'.split(' '));

function valueOf(filling: Filling, sentence: Sentence): SlotValue {
  const { spoken, tokens } = sentence;
  const from = sentence.freeWords(filling.type) > 0 ? skipDeterminers(filling, sentence) : filling.from;
  const first = tokens[from]?.at ?? 0;
  const last = tokens[filling.to - 1]?.at ?? first;
  const said = spoken.words.slice(first, last + 1).join(' ');
  const split = tokens[filling.to]?.at === last;
  return {
    value: filling.value ?? (split ? said.replace(/'\w+$/, '') : said),
    ...(filling.id ? { id: filling.id } : {}),
  };
}

/** Whom and what: samples have "my" before the slot, so "my daughter" is heard as "daughter". */
function skipDeterminers(filling: Filling, { words, readings }: Sentence): number {
  let from = filling.from;
  while (filling.to - from > 1 && determiners.has(words[from] ?? '')) {
    if (readings(filling.type, filling.from).some(({ end }) => end === filling.to)) break;
    from += 1;
  }
  return from;
}
