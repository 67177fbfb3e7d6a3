import { contractions, dialect } from './spoken-forms';

/** One word as it is compared; `at` says which of the words spoken it came from. */
export interface Token {
  readonly text: string;
  readonly at: number;
}

/** An utterance or a sample, as spoken and as compared. */
export interface Spoken {
  readonly words: readonly string[];
  readonly tokens: readonly Token[];
}

/** Lower case, no punctuation, contractions and dialect spelled out: "Who's comin'?" is "who is coming". */
export function hear(text: string): Spoken {
  const words = plainly.test(text) ? text.split(' ') : wordsOf(text);
  const tokens = words.flatMap((word, at) => spellOut(word).map((piece) => ({ text: piece, at })));
  return { words, tokens };
}

/** Most samples are written plainly already. */
const plainly = /^[a-z{}]+(?:'[a-z]+)?(?: [a-z{}]+(?:'[a-z]+)?)*$/;

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\b([ap])\s?\.?\s?m\b\.?/g, '$1m')
    .replace(/(\d)([ap]m)\b/g, '$1 $2')
    .replace(/(\d)[.](\d{2})\b/g, '$1:$2')
    .replace(/\b([a-z])\.(?=\s|$)/g, '$1')
    .replace(/[^\p{L}\p{N}':{}\s]/gu, ' ')
    .replace(/:(?!\d)/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word !== '');
}

/** "Sixish", "lunchtimeish": near enough is the same. */
const nearly =
  /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|noon|midday|\w+time)ish$/;

function spellOut(word: string): readonly string[] {
  const about = nearly.exec(word)?.[1];
  if (about !== undefined) return [about];
  if (word === 'ish') return [];
  const known = contractions.get(word) ?? dialect.get(word);
  if (known) return known.split(' ');
  if (!word.includes("'")) return [word];
  const tail = /^(.+)'(s|re|ve|ll|d|m)$/.exec(word);
  const plain = tail?.[1];
  if (!tail || !plain) return [word.replace(/in'$/, 'ing')];
  const ending = { s: 'is', re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am' }[tail[2] ?? 's'] ?? 'is';
  return [...spellOut(plain), ending];
}
