import { day, type Instant } from '../../household/clock';
import type { ReferralAbout } from '../../household/referral';
import type { QuestionKind } from './questions';
import type { HomeVoice } from './voice';

/** An answer from outside sources, as far as it goes in one breath. */
export interface Told {
  said: string[];
  /** Where to go on, and whether what follows was asked for (`rest`) or is only more of its kind (`further`). */
  more: { from: number; kind: 'rest' | 'further' } | null;
  /** A question of its own, where one has to be asked, and the slot that her next words fill. */
  asks?: QuestionKind;
  elicits?: string;
  /** What she may be called about. */
  about?: ReferralAbout;
}

export const allTold = (...said: string[]): Told => ({ said, more: null });

/** Words of one answer, so that with the offer of more it stays under twenty-five. */
const mostWords = 20;

export const wordsIn = (sentences: readonly string[]): number =>
  sentences
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;

/** As many things as fit, at least one; each as it is said after those before it. */
export function inOneBreath<Thing>(
  things: readonly Thing[],
  from: number,
  say: (thing: Thing, index: number, before: Thing | undefined) => string,
  already: readonly string[] = [],
): { said: string[]; next: number } {
  const said: string[] = [];
  let next = from;
  for (const thing of things.slice(from)) {
    const sentence = say(thing, next, next > from ? things[next - 1] : undefined);
    if (said.length > 0 && wordsIn([...already, ...said, sentence]) > mostWords) break;
    said.push(sentence);
    next += 1;
  }
  return { said, next };
}

/** How old it is, where that matters: nothing, or one short sentence. */
export function age(asOf: Instant, mostDays: number, { now, home, say, tongue }: HomeVoice): string[] {
  if (now - asOf <= mostDays * day) return [];
  return [say('tell.as-of', { day: tongue.spokenDay(asOf, now, home.profile.zone) })];
}
