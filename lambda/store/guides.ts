import { DateTime } from 'luxon';
import type { Instant } from '../household/clock';
import {
  letterOf,
  mainChannels,
  titleWords,
  type Broadcast,
  type GuideAnswer,
  type GuideName,
  type GuidePart,
} from '../household/facts/guide';
import { bodyOf, item } from './item';
import { guideKey } from './keys';
import type { Row, Rows } from './rows';
import type { ItemKind } from './schema';
import { expiresAfter } from './settings';

/** Broadcasts as they lie: minutes from `from`, so that a day of a channel is a small item. */
interface StoredPart {
  asOf: Instant;
  from: Instant;
  channels: { id: string; name: string }[];
  /** Channel's place, title, start and length in minutes. */
  broadcasts: [channel: number, title: string, at: number, lasts: number][];
}

const guideKind: ItemKind<StoredPart> = {
  name: 'guide',
  packed: true,
  upcasters: [],
  fields: ['asOf', 'from', 'channels', 'broadcasts'],
};

/** Repeats of one title beyond this are asked for by nobody. */
const mostOfTitle = 40;
/** Days that a part outlives its own. */
const keptDays = 3;

export interface Guides {
  /** One read. Null where the guide has nothing of this part. */
  read(guide: GuideName, part: GuidePart, within?: AbortSignal): Promise<GuideAnswer | null>;
  /** Replaces what is known of these days and titles. `zone`: whose days they are. */
  save(
    guide: GuideName,
    broadcasts: readonly Broadcast[],
    how: { zone: string; asOf: Instant },
  ): Promise<void>;
}

export function guides(rows: Rows): Guides {
  return {
    async read(guide, part, within) {
      const row = await rows.get(guideKey(guide, partName(part)), within);
      return row ? answerOf(bodyOf(guideKind, row)) : null;
    },
    async save(guide, broadcasts, { zone, asOf }) {
      const parts = partsOf(broadcasts, zone);
      await rows.putAll([...parts].map(([name, some]) => rowOf(guide, name, some, asOf)));
    },
  };
}

const partName = (part: GuidePart): string => {
  switch (part.kind) {
    case 'main':
      return `DAY#${part.date}#MAIN`;
    case 'channel':
      return `DAY#${part.date}#CHANNEL#${part.channel}`;
    case 'titles':
      return `TITLES#${part.letter}`;
  }
};

/** What runs past midnight belongs to both days, and titles stand under each of their words. */
function partsOf(broadcasts: readonly Broadcast[], zone: string): Map<string, Broadcast[]> {
  const parts = new Map<string, Broadcast[]>();
  const titled = new Map<string, number>();
  const add = (part: GuidePart, broadcast: Broadcast): void => {
    const name = partName(part);
    const some = parts.get(name);
    if (some) some.push(broadcast);
    else parts.set(name, [broadcast]);
  };
  const dateOf = datesIn(zone);
  for (const broadcast of broadcasts) {
    const { id: channel } = broadcast.channel;
    for (const date of new Set([dateOf(broadcast.at), dateOf(broadcast.until - 1)])) {
      add({ kind: 'channel', date, channel }, broadcast);
      if (mainChannels.includes(channel)) add({ kind: 'main', date }, broadcast);
    }
    const shown = (titled.get(broadcast.title) ?? 0) + 1;
    titled.set(broadcast.title, shown);
    if (shown > mostOfTitle) continue;
    const letters = new Set(titleWords(broadcast.title).map(letterOf));
    for (const letter of letters) add({ kind: 'titles', letter }, broadcast);
  }
  return parts;
}

/** Local dates without asking for the zone of each of tens of thousands of moments: an hour has one date. */
function datesIn(zone: string): (at: Instant) => string {
  const known = new Map<number, string>();
  return (at) => {
    const hour = Math.floor(at / 900_000);
    const date = known.get(hour) ?? DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM-dd');
    known.set(hour, date);
    return date;
  };
}

function rowOf(guide: GuideName, name: string, broadcasts: readonly Broadcast[], asOf: Instant): Row {
  const from = Math.min(...broadcasts.map(({ at }) => at));
  const last = Math.max(...broadcasts.map(({ until }) => until));
  const channels: StoredPart['channels'] = [];
  const places = new Map<string, number>();
  const stored = broadcasts.map(({ channel, title, at, until }): StoredPart['broadcasts'][number] => {
    const place = places.get(channel.id) ?? channels.push({ id: channel.id, name: channel.name }) - 1;
    places.set(channel.id, place);
    return [place, title, (at - from) / 60_000, (until - at) / 60_000];
  });
  const body: StoredPart = { asOf, from, channels, broadcasts: stored };
  return item(guideKind, guideKey(guide, name), body, { expiresAt: expiresAfter(last, keptDays) });
}

function answerOf({ asOf, from, channels, broadcasts }: StoredPart): GuideAnswer {
  return {
    asOf,
    broadcasts: broadcasts.flatMap(([place, title, at, lasts]) => {
      const channel = channels[place];
      const start = from + at * 60_000;
      return channel ? [{ channel, title, at: start, until: start + lasts * 60_000 }] : [];
    }),
  };
}
