import { XMLParser } from 'fast-xml-parser';
import type { Broadcast, Channel } from '../household/facts/guide';
import { channelNamed, regionSlug, suits } from './channels';
import { unbalanced } from './balanced';
import { brief, refused, type Frame, type Reading, type Skipped } from './reading';
import { momentOf } from './xmltv-time';

const day = 86_400_000;
const mostBroadcasts = 250_000;
/** Named by place; the rest is only counted. */
const mostNamed = 100;
/** A channel goes on until its next programme; where nothing follows, for so long. */
const lastOne = 60 * 60_000;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => ['display-name', 'title'].includes(name),
});

interface Element {
  '@id'?: string;
  '@channel'?: string;
  '@start'?: string;
  '@stop'?: string;
  'display-name'?: unknown[];
  title?: unknown[];
}

/**
 * A television guide, from XMLTV: what is on from a day ago for nine days, a channel's variant for the region where there
 * is one. Programmes are read one by one, so that one that makes no sense is skipped and named by its line.
 */
export function readTelevision(text: string, region: string, { now, inTime }: Frame): Reading<Broadcast[]> {
  if (/<!ENTITY/i.test(text)) return refused('it declares entities of its own, which are not followed');
  const wrong = unbalanced(text, inTime);
  if (wrong !== null) return refused(wrong);
  if (!/<tv[\s>]/.test(text)) return refused('it is no XMLTV guide: there is no <tv>');
  const channels = channelsOf(text, regionSlug(region));
  const skipped: Skipped[] = [];
  const broadcasts: (Omit<Broadcast, 'until'> & { until: number | null })[] = [];
  let count = 0;
  for (const { element, line, opening } of elementsOf(text, 'programme')) {
    count += 1;
    if (count > mostBroadcasts) return refused(`it has more than ${mostBroadcasts} programmes`);
    if (count % 1_000 === 0 && !inTime()) return refused('reading it takes too long');
    const at = momentOf(/\bstart\s*=\s*["']([^"']*)/.exec(opening)?.[1] ?? '');
    if (at !== null && (at < now - day || at > now + 9 * day)) continue;
    const read = programmeOf(element, channels);
    if (read === 'another-region') continue;
    if (typeof read === 'string') {
      if (skipped.length < mostNamed) skipped.push({ where: `line ${line}`, says: read });
    } else broadcasts.push(read);
  }
  if (broadcasts.length === 0) return refused('it has no programme that is on in the days to come');
  return { kind: 'read', items: ended(broadcasts), count, skipped };
}

/** By the guide's own id; null for a variant that is another region's. */
function channelsOf(text: string, region: string): Map<string, Channel | null> {
  const found: { id: string; channel: Channel; rank: number }[] = [];
  for (const { element } of elementsOf(text, 'channel')) {
    const read = parsed(element, 'channel');
    const names = (read?.['display-name'] ?? []).map(textOf).filter((name) => name !== '');
    const [name] = names.filter((each) => /\p{L}/u.test(each));
    if (read?.['@id'] === undefined || name === undefined) continue;
    const { channel, variant } = channelNamed(name);
    found.push({ id: read['@id'], channel, rank: suits(variant, region) });
  }
  const best = new Map<string, { id: string; rank: number }>();
  for (const { id, channel, rank } of found) {
    const rival = best.get(channel.id);
    if (!rival || rank < rival.rank) best.set(channel.id, { id, rank });
  }
  return new Map(found.map(({ id, channel }) => [id, best.get(channel.id)?.id === id ? channel : null]));
}

function programmeOf(
  element: string,
  channels: ReadonlyMap<string, Channel | null>,
): (Omit<Broadcast, 'until'> & { until: number | null }) | string {
  const read = parsed(element, 'programme');
  if (!read) return 'it cannot be read';
  const named = channels.get(read['@channel'] ?? '');
  if (named === null) return 'another-region';
  const channel = named ?? channelNamed(read['@channel'] ?? '').channel;
  const at = momentOf(read['@start'] ?? '');
  if (at === null) return `its start is no time: ${brief(read['@start'] ?? 'none')}`;
  const title = (read.title ?? []).map(textOf).find((each) => each !== '');
  if (title === undefined || channel.id === '') return 'it has no title or no channel';
  const until = read['@stop'] === undefined ? null : momentOf(read['@stop']);
  if (until !== null && (until <= at || until > at + day))
    return 'it ends before it begins, or not within a day';
  return { channel, title: title.slice(0, 200), at, until };
}

function parsed(element: string, name: string): Element | null {
  try {
    return (parser.parse(element) as Record<string, Element | undefined>)[name] ?? null;
  } catch {
    return null;
  }
}

const textOf = (value: unknown): string => {
  const text = typeof value === 'object' && value !== null && '#text' in value ? value['#text'] : value;
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
};

function* elementsOf(
  text: string,
  name: string,
): Generator<{ element: string; line: number; opening: string }> {
  const [open, close] = [`<${name}`, `</${name}>`];
  let line = 1;
  let counted = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + open.length)) {
    const after = text.charCodeAt(start + open.length);
    // Only a space, a slash or the end of the tag may follow: `<programme-list>` is another element.
    if (after !== 32 && after !== 9 && after !== 10 && after !== 13 && after !== 62 && after !== 47) continue;
    const end = text.indexOf(close, start);
    if (end < 0) return;
    for (let at = text.indexOf('\n', counted); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) {
      line += 1;
      counted = at + 1;
    }
    const element = text.slice(start, end + close.length);
    yield { element, line, opening: element.slice(0, element.indexOf('>')) };
  }
}

/** Programmes without an end last until the next on their channel. */
function ended(broadcasts: (Omit<Broadcast, 'until'> & { until: number | null })[]): Broadcast[] {
  broadcasts.sort((one, other) => one.at - other.at);
  const next = new Map<string, number>();
  return broadcasts
    .reverse()
    .map((each) => {
      const until =
        each.until ?? Math.min(next.get(each.channel.id) ?? each.at + lastOne, each.at + 6 * lastOne);
      next.set(each.channel.id, each.at);
      return { ...each, until };
    })
    .reverse();
}
