import { DateTime } from 'luxon';
import type { Bin, Collection, Dated } from '../household/facts/diary';
import { readCalendar } from './calendar';
import { brief, type Frame, type Reading } from './reading';

const daysAhead = 56;

/** The round of an address, from iCalendar: usually whole days, sometimes the hours of the lorry. */
export function readBins(text: string, frame: Frame): Reading<Dated<Collection[]>> {
  const today = DateTime.fromMillis(frame.now, { zone: frame.zone }).startOf('day');
  const end = today.plus({ days: daysAhead });
  const read = readCalendar(text, { from: today.toMillis(), until: end.toMillis() }, frame);
  if (read.kind === 'refused') return read;
  const days = new Map<string, Bin[]>();
  for (const { at, wholeDay, summary } of read.items) {
    const date = DateTime.fromMillis(at, { zone: wholeDay ? 'utc' : frame.zone }).toFormat('yyyy-MM-dd');
    const bins = days.get(date) ?? [];
    days.set(date, bins);
    for (const bin of binsIn(summary)) if (!bins.some(({ name }) => name === bin.name)) bins.push(bin);
  }
  const known = [...days].map(([date, bins]) => ({ date, bins })).filter(({ bins }) => bins.length > 0);
  return { ...read, items: { asOf: frame.now, until: end.toFormat('yyyy-MM-dd'), known } };
}

const ids: readonly [id: string, words: RegExp][] = [
  ['food', /\b(food|kitchen|caddy)\b/],
  ['garden', /\b(garden|green waste|grass)\b/],
  ['glass', /\b(glass|bottles|jars)\b/],
  ['paper', /\b(paper|card|cardboard)\b/],
  ['recycling', /\b(recycl\w*|plastics?|cans|tins)\b/],
  ['rubbish', /\b(rubbish|refuse|general|residual|household|domestic|landfill|non-recyclable)\b/],
];
const colours = /\b(black|blue|brown|green|grey|purple|red|white|yellow|orange|pink|burgundy)\b/g;

/** "Blue bin (recycling)", "Refuse Collection", "Recycling & food waste": what is emptied, as it can be said. */
export function binsIn(summary: string): Bin[] {
  const plain = brief(summary)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&+,/() -]/gu, ' ');
  const [outer = '', inner] = plain.split(/[()]/);
  const parts = outer
    .split(/\s*(?:,|&|\+|\/|\band\b)\s*/)
    .map(named)
    .filter((name) => name !== '');
  return parts.map((name) => {
    const all = parts.length === 1 ? `${name} ${inner ?? ''}` : name;
    const found = ids.filter(([, words]) => words.test(all)).map(([id]) => id);
    return { name: withArticle(name), ids: [...found, ...(all.match(colours) ?? [])] };
  });
}

const named = (part: string): string =>
  part
    .replace(/\b(collections?|day|week|pick-?up|your|our|the|due|is|are|put out|reminder)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const withArticle = (name: string): string =>
  /\b(bin|box|bag|sack|caddy)$/.test(name) ? `the ${name}` : name;
