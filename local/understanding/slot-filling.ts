import type { Filling } from './alignment';
import { settleDays, settleTimes } from './day-or-date';
import type { LanguageModel, SlotValue } from './model-shape';
import type { Sentence } from './sentence';
import { bareWords, type Tagged } from './slot-tagging';
import type { Guess } from './value-guess';

/** Guesses a meaning from a whole sentence, by slot type. */
export type Guessers = ReadonlyMap<string, (words: readonly string[]) => Guess | undefined>;

/** Where an intent asks when, these words answer that and are no thing or name. */
const WHEN = ['AMAZON.TIME', 'AMAZON.DATE', 'AMAZON.DURATION'];
const LONGEST_WHEN = 6;

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
  const timed = slots.some(({ type }) => type === 'AMAZON.TIME');
  // "Am" in "nine am" is no thing either.
  const isWhen = ({ from, to }: { from: number; to: number }) =>
    timed &&
    WHEN.some((type) =>
      sentence.words
        .slice(Math.max(0, from - LONGEST_WHEN), from + 1)
        .some((_, at, { length }) =>
          sentence.readings(type, from + 1 - length + at).some(({ end }) => end >= to),
        ),
    );
  const named = tagged.filter((tag) => !isWhen(tag));
  const free = named.map((tag) => ({
    ...tag,
    type: slots.find(({ name }) => name === tag.slot)?.type ?? '',
  }));
  const isFree = (filling: Filling) => named.some((tag) => tag.slot === filling.slot);
  // "For" and "in" are no things to be reminded of, wherever a sample has one.
  const says = ({ from, to, value, id }: Filling) =>
    value !== undefined ||
    id !== undefined ||
    (!isWhen({ from, to }) && sentence.words.slice(from, to).some((word) => !bareWords.has(word)));
  const settled = settleTimes(slots, sentence, settleDays(slots, sentence, followed));
  const fillings = [...free, ...settled.filter((filling) => !isFree(filling) && says(filling))];
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
/** "For the bins" is about the bins; "to" may begin what a message says. */
const leading: ReadonlySet<string> = new Set('for about of'.split(' '));

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
  while (filling.to - from > 1 && (determiners.has(words[from] ?? '') || leading.has(words[from] ?? ''))) {
    if (readings(filling.type, filling.from).some(({ end }) => end === filling.to)) break;
    from += 1;
  }
  return from;
}
