import type { Instant } from '../household/clock';
import { letterOf, mainChannels, titleWords, type Broadcast } from '../household/facts/guide';
import { tongueFor } from '../words/tongues';

/** Which part of the guide holds a programme that is called so. */
export const letterOfTitle = (said: string, locale: string): string =>
  letterOf(titleWords(tongueFor(locale).programmeCalled(said))[0] ?? '');

export type FoundProgramme =
  { kind: 'one'; broadcasts: Broadcast[] } | { kind: 'several'; titles: string[] } | { kind: 'none' };

/** The programmes whose title is what she said, else begins so, else has all its words; those still to end, in order. */
export function programmesCalled(
  said: string,
  broadcasts: readonly Broadcast[],
  { now, locale, within }: { now: Instant; locale: string; within: (each: Broadcast) => boolean },
): FoundProgramme {
  const asked = titleWords(tongueFor(locale).programmeCalled(said));
  const likely = broadcasts
    .filter((each) => each.until > now)
    .map((each) => ({ each, likeness: likeness(asked, titleWords(each.title)) }));
  const best = Math.max(0, ...likely.map((every) => every.likeness));
  if (best === 0) return { kind: 'none' };
  const alike = likely.filter((every) => every.likeness === best).map(({ each }) => each);
  const wanted = alike.filter(within);
  const found = inOrder(wanted.length > 0 ? wanted : alike);
  const titles = [...new Set(found.map(({ title }) => title))];
  return best < 3 && titles.length > 1 ? { kind: 'several', titles } : { kind: 'one', broadcasts: found };
}

function likeness(asked: readonly string[], title: readonly string[]): number {
  if (asked.length === 0 || !asked.every((word) => title.includes(word))) return 0;
  if (asked.join(' ') === title.join(' ')) return 3;
  return asked.every((word, index) => title[index] === word) ? 2 : 1;
}

/** One showing at a time: the same programme on several channels at once is on the main one. */
function inOrder(broadcasts: readonly Broadcast[]): Broadcast[] {
  const rank = ({ channel }: Broadcast): number => (mainChannels.includes(channel.id) ? 0 : 1);
  const sorted = [...broadcasts].sort((one, other) => one.at - other.at || rank(one) - rank(other));
  return sorted.filter(({ at }, index) => index === 0 || sorted[index - 1]?.at !== at);
}
