import { evenly } from '../../local/simulate/random';
/** One programme as the generator knows it: what an independent calculation answers from. */
export interface Made {
  channel: string;
  title: string;
  at: number;
  until: number;
}

const minute = 60_000;
const lengths = [15, 25, 30, 45, 60, 90, 120];
const words = [
  'News',
  'Garden',
  'Murder',
  'Street',
  'Quiz',
  'House',
  'Coast',
  'Vets',
  'Kitchen',
  'Choir',
  'Steam',
  'Lake',
];

/** "20260302193000 +0100": the same moment, written in a zone some hours ahead. */
function written(at: number, hoursAhead: number): string {
  const wall = new Date(at + hoursAhead * 60 * minute).toISOString().replace(/\D/g, '').slice(0, 14);
  return `${wall} ${hoursAhead < 0 ? '-' : '+'}0${Math.abs(hoursAhead)}00`;
}

export const mainNames = ['BBC One', 'BBC Two', 'ITV1', 'Channel 4', '5'];

/** A week of XMLTV in the shape that listings services send: descriptions, categories, credits, entities, offsets. */
export function makeGuide(from: number, channels: number, days: number): { xml: string; made: Made[] } {
  const random = evenly(42);
  const pick = <Thing>(things: readonly Thing[]): Thing =>
    things[Math.floor(random() * things.length)] as Thing;
  const made: Made[] = [];
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tv SYSTEM "xmltv.dtd">\n<tv>\n'];
  const names = Array.from(
    { length: channels },
    (_, index) => mainNames[index] ?? `Example ${index} &amp; more`,
  );
  names.forEach((name, index) => {
    parts.push(`  <channel id="c${index}.example"><display-name>${name}</display-name></channel>\n`);
  });
  names.forEach((_, index) => {
    for (let at = from; at < from + days * 24 * 60 * minute;) {
      const until = at + pick(lengths) * minute;
      const title = `The ${pick(words)} ${pick(words)} Café & Co`;
      made.push({ channel: `c${index}.example`, title, at, until });
      const ahead = Math.floor(random() * 3);
      parts.push(
        `  <programme start="${written(at, ahead)}" stop="${written(until, ahead)}" channel="c${index}.example">\n`,
        `    <title lang="en">${title.replace('&', '&amp;').replace('é', '&#233;')}</title>\n`,
        `    <desc lang="en">${'Somebody goes somewhere and comes back. '.repeat(6)}</desc>\n`,
        `    <credits><actor>Example Person</actor></credits><category lang="en">Drama</category>\n  </programme>\n`,
      );
      at = until;
    }
  });
  parts.push('</tv>\n');
  return { xml: parts.join(''), made };
}
