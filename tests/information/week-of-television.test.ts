import { evenly } from '../../local/simulate/random';
import { DateTime } from 'luxon';
import { homeVoice } from '../../lambda/words/speech/voice';
import { onTelevision } from '../../lambda/words/speech/television';
import { createStore, usualRetention } from '../../lambda/store';
import type { Rows } from '../../lambda/store/rows';
import { readTelevision } from '../../lambda/information';
import { letterOfTitle, programmesCalled } from '../../lambda/conversation/programme';
import { memoryRows } from '../../local/memory-table';
import { testHashes } from '../store/contract/open-store';
import { exampleHome } from '../store/example-home';
import { itemsOf } from './frame';
import { mainNames, makeGuide, type Made } from './make-guide';

const zone = 'Europe/London';
/** A week across the change of clocks. */
const from = DateTime.fromISO('2026-03-25T00:00', { zone }).toMillis();
const guide = { council: 'harbour', region: '' };
const { xml, made } = makeGuide(from, 100, 7);
const isoDate = (at: number): string => DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM-dd');

/** Rows that count how often they are asked. */
function counted(rows: Rows): { rows: Rows; reads: () => number } {
  let reads = 0;
  return {
    rows: {
      ...rows,
      get: (...key) => ((reads += 1), rows.get(...key)),
      query: (...question) => ((reads += 1), rows.query(...question)),
    },
    reads: () => reads,
  };
}

const { rows, reads } = counted(memoryRows());
const store = createStore(rows, testHashes(), { agendaShards: 1, retention: usualRetention });

beforeAll(async () => {
  const frame = { zone, now: from + 3_600_000, inTime: () => true };
  await store.guides.save(guide, itemsOf(readTelevision(xml, '', frame)), { zone, asOf: frame.now });
});

const onAt = (channel: string, at: number): Made | undefined =>
  made.find((each) => each.channel === channel && each.at <= at && at < each.until);

test('a week of a hundred channels is of the size that listings have', () => {
  expect(made.length).toBeGreaterThan(15_000);
  expect(xml.length).toBeGreaterThan(8_000_000);
});

test('at any moment of the week every main channel has what the generator says, in one read', async () => {
  const random = evenly(7);
  for (let index = 0; index < 60; index += 1) {
    const at = from + Math.floor(random() * 7 * 86_400_000);
    const before = reads();
    const answer = await store.guides.read(guide, { kind: 'main', date: isoDate(at) });
    expect(reads() - before).toBe(1);
    const on = (answer?.broadcasts ?? []).filter((each) => each.at <= at && at < each.until);
    const expected = mainNames.map((_, channel) => onAt(`c${channel}.example`, at));
    expect(new Set(on.map(({ title, until }) => `${title} ${until}`))).toEqual(
      new Set(expected.map((each) => `${each?.title} ${each?.until}`)),
    );
  }
});

test("a channel's day holds all that runs in it", async () => {
  for (const date of ['2026-03-28', '2026-03-29', '2026-03-30']) {
    const answer = await store.guides.read(guide, { kind: 'channel', date, channel: 'itv' });
    const expected = made.filter(
      (each) =>
        each.channel === 'c2.example' && (isoDate(each.at) === date || isoDate(each.until - 1) === date),
    );
    expect(answer?.broadcasts.map(({ title, at, until }) => ({ title, at, until }))).toEqual(
      expected.map(({ title, at, until }) => ({ title, at, until })),
    );
  }
});

test('a programme is found under what people call it, in one read, as soon as it is on', async () => {
  const now = from + 26 * 3_600_000;
  const said = 'garden choir café and co';
  const before = reads();
  const part = { kind: 'titles', letter: letterOfTitle(said, 'en-GB') } as const;
  const answer = await store.guides.read(guide, part);
  expect(reads() - before).toBe(1);
  const found = programmesCalled(said, answer?.broadcasts ?? [], {
    now,
    locale: 'en-GB',
    within: () => true,
  });
  const soonest = made
    .filter(({ title, until }) => title === 'The Garden Choir Café & Co' && until > now)
    .sort((one, other) => one.at - other.at)[0];
  expect(found.kind === 'one' && found.broadcasts[0]?.at).toBe(soonest?.at);
});

test('what is said of it is one breath', async () => {
  const now = from + 20 * 3_600_000;
  const voice = homeVoice(exampleHome('home-1'), 'seed', now);
  const answer = await store.guides.read(guide, { kind: 'main', date: isoDate(now) });
  for (let at: number | null = 0; at !== null;) {
    const told = onTelevision(answer, { from: now, until: null, now: true }, at, voice);
    expect([...told.said, 'Shall I go on?'].join(' ').split(' ').length).toBeLessThan(25);
    at = told.more?.from ?? null;
  }
});
