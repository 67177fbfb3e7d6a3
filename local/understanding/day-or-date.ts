import type { Filling } from './alignment';
import type { Sentence } from './sentence';

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
