import { gunzipSync } from 'node:zlib';
import type { Source } from '../../lambda/functions/what-feeds-bring';

/** So much of a file shows what it is. */
const beginning = 20_000;

/** What a file brings, told from how it begins; null where it cannot be told. */
export function toldFrom(bytes: Uint8Array): Source | null {
  const text = beginningOf(bytes);
  if (/^\s*BEGIN:VCALENDAR/im.test(text)) return tellsOfBins(text) ? 'bins' : 'visits';
  if (/<tv[\s>]/.test(text)) return 'television';
  if (/^\s*[{[]/.test(text)) return 'activities';
  const header = text.split(/\r?\n/, 1)[0]?.toLowerCase() ?? '';
  if (/\b(provider|planned.start|actual.start)\b/.test(header)) return 'made-visits';
  return /\b(left|remaining|balance|budget)\b/.test(header) ? 'budget' : null;
}

function beginningOf(bytes: Uint8Array): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    const plain = packed ? gunzipSync(bytes, { maxOutputLength: 60_000_000 }) : bytes;
    return Buffer.from(plain.subarray(0, beginning)).toString('utf8');
  } catch {
    return '';
  }
}

/** Most of its summaries name something that is emptied. */
function tellsOfBins(text: string): boolean {
  const summaries = text.match(/^SUMMARY[^:]*:.*$/gim) ?? [];
  const bins = summaries.filter((each) => /\b(bins?|waste|recycling|refuse|rubbish|caddy)\b/i.test(each));
  return bins.length * 2 > summaries.length;
}
