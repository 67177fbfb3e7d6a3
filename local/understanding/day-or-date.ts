import type { Filling } from './alignment';
import type { Sentence } from './sentence';

/** "Twenty five minutes past eleven", in words. */
const LONGEST_CLOCK = 6;
/** Parts of a day, as Alexa writes them. */
const PART = /^[A-Z]{2}$/;
/** Days that come round: "Sundays", "every Sunday". A plain "on Sunday" is the next one. */
const comesRound = /\b(?:every|each|daily|weekdays?|weekends?|all|\w+days|morning|night|week)\b/;

/** Where an intent has a slot for a date and one for days, what is said decides which of them it fills. */
export function settleDays(
  slots: readonly { readonly name: string; readonly type?: string }[],
  sentence: Sentence,
  fillings: readonly Filling[],
): readonly Filling[] {
  const date = slots.find((slot) => slot.type === 'AMAZON.DATE')?.name;
  const days = slots.find((slot) => slot.type === 'DAYS')?.name;
  if (date === undefined || days === undefined) return fillings;
  const filled = new Set(fillings.map((filling) => filling.slot));
  return fillings.map((filling) => {
    const said = sentence.words.slice(filling.from, filling.to).join(' ');
    const move = (slot: string, type: string): Filling => {
      const reading = [filling.from, filling.from + 1]
        .flatMap((from) => sentence.readings(type, from).map((found) => ({ from, ...found })))
        .find((found) => found.end === filling.to);
      if (!reading) return filling;
      const { end, ...found } = reading;
      return { slot, type, to: end, ...found };
    };
    if (filling.slot === days && !filled.has(date) && !comesRound.test(said))
      return move(date, 'AMAZON.DATE');
    if (filling.slot === date && !filled.has(days) && comesRound.test(said)) return move(days, 'DAYS');
    return filling;
  });
}

/** "Five this morning" is a time to which its part of the day belongs, and no day with a number before it. */
export function settleTimes(
  slots: readonly { readonly name: string; readonly type?: string }[],
  sentence: Sentence,
  fillings: readonly Filling[],
): readonly Filling[] {
  const time = slots.find((slot) => slot.type === 'AMAZON.TIME')?.name;
  if (time === undefined) return fillings;
  const told = fillings.some(({ slot }) => slot === time);
  return fillings.map((filling) => {
    if (filling.slot !== time && (told || filling.type !== 'AMAZON.DATE')) return filling;
    for (let from = Math.max(0, filling.from - LONGEST_CLOCK); from < filling.from; from += 1) {
      const said = sentence.readings('AMAZON.TIME', from).find(({ end }) => end === filling.to);
      if (said?.value !== undefined && !PART.test(said.value))
        return { slot: time, type: 'AMAZON.TIME', from, to: filling.to, value: said.value };
    }
    return filling;
  });
}
