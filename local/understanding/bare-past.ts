import type { DateTime } from 'luxon';
import { readNumber, type Read } from './numbers';

/** "Half past" and "ten past" with no hour named: the next time that the clock's hand stands there. `now`: local. */
export function readBarePast(words: readonly string[], at: number, now: DateTime): Read<string> | undefined {
  const article = words[at] === 'a' && words[at + 1] === 'quarter' ? at + 1 : at;
  const minutes = readMinutes(words, article);
  if (!minutes || words[minutes.end] !== 'past') return undefined;
  const next = words[minutes.end + 1] ?? '';
  if (/^(?:noon|midday|midnight|mid|the|\d.*)$/.test(next) || readNumber([next], 0)) return undefined;
  const then = now.set({ minute: minutes.value, second: 0, millisecond: 0 });
  return { value: (then > now ? then : then.plus({ hours: 1 })).toFormat('HH:mm'), end: minutes.end + 1 };
}

function readMinutes(words: readonly string[], at: number): Read<number> | undefined {
  if (words[at] === 'half') return { value: 30, end: at + 1 };
  if (words[at] === 'quarter') return { value: 15, end: at + 1 };
  const number = readNumber(words, at);
  if (!number || number.value < 1 || number.value > 29) return undefined;
  return { value: number.value, end: words[number.end] === 'minutes' ? number.end + 1 : number.end };
}
