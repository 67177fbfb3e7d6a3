import type { Instant } from '../clock';

/** A television channel; its id is the one that the interaction model has for it, else made from its name. */
export interface Channel {
  id: string;
  /** As people say it: "BBC One". */
  name: string;
}

/** The channels that everybody has, in their order. */
export const mainChannels: readonly string[] = ['bbc-one', 'bbc-two', 'itv', 'channel-four', 'channel-five'];

export interface Broadcast {
  channel: Channel;
  title: string;
  at: Instant;
  until: Instant;
}

/** One read of a television guide, or that it has nothing there. */
export interface GuideAnswer {
  /** When the guide was last read and found good. */
  asOf: Instant;
  broadcasts: Broadcast[];
}

/** Which part of a guide answers a question. `date`: local, YYYY-MM-DD. */
export type GuidePart =
  | { kind: 'main'; date: string }
  | { kind: 'channel'; date: string; channel: string }
  /** All programmes of the week in whose title this word begins with this letter. */
  | { kind: 'titles'; letter: string };

/** The guide of a council's region. */
export interface GuideName {
  council: string;
  region: string;
}

/** A title as it is looked for: no case, no articles, figures as they are spoken in the parts that matter. */
export function titleWords(title: string): string[] {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’`]|\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const told = words.filter((word) => !/^(the|a|an|of|and|on|in|at|to)$/.test(word));
  return told.length > 0 ? told : words;
}

/** Under which part a title with this word is found. */
export const letterOf = (word: string): string => (/^[a-z]/.test(word) ? word.charAt(0) : '0');
