/** Stands for "within the hour" in a clause; no person types it. */
export const soon = 'soonx';

const inWords: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, couple: 2, three: 3, few: 5, five: 5, ten: 10, fifteen: 15, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60,
}; // prettier-ignore

const around = String.raw`(?:about |around |approx |roughly |like |say |under |less than |the next |a |another ){0,3}`;
const unit = 'secs?|seconds?|mins?|minutes?|ticks?|hrs?|hours?|days?|weeks?';
/** "20m" and "20 mins", but "am" is no minute: a count in words needs its unit written out. */
const duration = new RegExp(
  String.raw`\b(?:in |within |for )?${around}(?:(\d{1,4}) ?(${unit}|[smh])|(${Object.keys(inWords).join('|')})(?: of)? (${unit}))\b`,
  'g',
);
const halfHour = /\b(?:in |within )?(?:about |around )?half (?:an? )?(?:hour|hr)\b/g;
const quarterHour = /\b(?:in |within )?(?:about |around )?(?:a )?quarter of an hour\b/g;
const bareMinutes = new RegExp(String.raw`\bin ${around}(\d{1,3})\b`, 'g');
const clock =
  /\b(?:(?:at|by|til|till|until|before|after|around|about|from|for) )?(?:\d{1,2}h\d\d ?(?:am|pm)?|\d{1,2} ?(?:am|pm|oclock)|noon|midday|midnight|lunchtime|teatime)\b/g;
const bareHour = /\b(?:at|by|til|till|until|before|after) (?:about |around )?\d{1,2}\b/g;
const laterWords =
  /\b(?:later(?: on)?|tomorrow|tonight|this (?:afternoon|evening|morning)|next week|in the morning|after work|when i (?:can|finish|get off)|(?:til|till|until) (?:later|then|tonight|tomorrow)|at lunch)\b/g;

/**
 * Takes the times out of a clause. What is within the hour counts as now; a later time means something that a digit
 * cannot answer. A bare "2 mins" would otherwise be read as the digit 2.
 */
export function takeTimes(words: string): { words: string; later: boolean } {
  let later = false;
  const asLater = () => {
    later = true;
    return ' ';
  };
  const taken = words
    .replace(halfHour, soon)
    .replace(quarterHour, soon)
    .replace(duration, (_all, digits?: string, short?: string, word?: string, long?: string) =>
      minutes(digits ?? word ?? '', short ?? long ?? '') <= 60 ? soon : asLater(),
    )
    .replace(clock, asLater)
    .replace(bareMinutes, (_all, amount: string) => (Number(amount) <= 60 ? soon : asLater()))
    .replace(bareHour, asLater)
    .replace(laterWords, asLater);
  return { words: taken.replace(/ +/g, ' ').trim(), later };
}

function minutes(amount: string, of: string): number {
  const many = inWords[amount] ?? Number(amount);
  if (of.startsWith('h')) return many * 60;
  if (of.startsWith('d') || of.startsWith('w')) return Number.POSITIVE_INFINITY;
  return of.startsWith('m') ? many : 1;
}
