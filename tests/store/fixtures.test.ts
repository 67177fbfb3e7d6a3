import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStore, usualRetention, type Store } from '../../lambda/store';
import { checkInKind } from '../../lambda/store/check-ins';
import { dayKind, journalKind } from '../../lambda/store/kept-items';
import { bodyOf } from '../../lambda/store/item';
import type { Row, Rows } from '../../lambda/store/rows';
import { memoryRows } from '../../local/memory-table';
import { shards, testHashes } from './contract/open-store';
import { midnight } from './lived-home';
import { alexaId, anne, end, storedSamples, words } from './stored-samples';

const fixtures = join(__dirname, 'fixtures');
const newest = 'schema-1';

function rowsIn(folder: string): Record<string, Row> {
  const files = readdirSync(join(fixtures, folder));
  return Object.fromEntries(
    files.map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(fixtures, folder, file), 'utf8')) as Row,
    ]),
  );
}

describe.each(readdirSync(fixtures))('rows of %s', (folder) => {
  const kept = rowsIn(folder);
  let rows: Rows;
  let store: Store;

  beforeEach(async () => {
    rows = memoryRows();
    store = createStore(rows, testHashes(), { agendaShards: shards, retention: usualRetention });
    await rows.putAll(Object.values(kept));
  });

  it('are still a home that can be lived in', async () => {
    const home = await store.homes.load('h-lived');
    expect(home?.profile.carers.map(({ name }) => name)).toEqual(['anne', 'bob']);
    expect(home?.state.speakers[0]?.id).toBe('kitchen');
    expect(home?.state.lastEpisode?.outcome).toBe('seen-at-home');
    expect(home?.state.episode?.concerns).toMatchObject([{ kind: 'help', need: 'pain' }]);
    expect(home?.routine.foldedThrough).toBe('2026-03-02');
    if (!home) throw new Error('no home');
    const later = { ...home, state: { ...home.state, version: home.state.version + 1 } };
    expect(await store.homes.commit(later)).toBe(true);
  });

  it('are still on the agenda and on the lists of the council', async () => {
    expect(await store.agenda.nextDue()).not.toBeNull();
    expect(await store.councils.households('harbour')).toEqual(['h-lived']);
    expect(await store.councils.openEpisodes('harbour')).toEqual(['h-lived']);
    expect(await store.closedEpisodesOf('h-lived')).toMatchObject([{ outcome: 'seen-at-home' }]);
  });

  it('still tell what outside sources said, and what staff see of them', async () => {
    const { visits, bins, budget } = await store.diaries.of('h-lived');
    expect([visits?.known[0]?.who, bins?.known[0]?.date, budget?.known.left]).toEqual([
      'Grace',
      '2026-03-04',
      12_050,
    ]);
    const guide = { council: 'harbour', region: 'west' };
    const titles = await store.guides.read(guide, { kind: 'channel', date: '2026-03-02', channel: 'itv' });
    expect(titles?.broadcasts[0]?.title).toBe('Coronation Street');
    const clubs = await store.activities.read('harbour', { kind: 'all' });
    expect(clubs?.activities[0]?.name).toBe('Lunch club');
    const { settings } = await store.councilSettings.load('harbour');
    expect([settings.rules.waits.silence, settings.changed?.by.name]).toEqual([20, 'Moira']);
    expect(await store.councilSettings.changes('harbour', 5)).toMatchObject([{ what: 'Waits' }]);
    expect((await store.feeds.ofCouncil('harbour', 10)).found[0]?.failing?.says).toBe('it answered 503');
    expect((await store.referrals.open('harbour', 5)).found).toMatchObject([
      { household: 'h-lived', settled: null },
    ]);
    expect(await store.madeVisits.of('h-lived')).toMatchObject([{ cost: 1_150 }]);
  });

  it('still tell what was seen and done', () => {
    expect(bodyOf(checkInKind, kept['check-in']!).checkIn.answers).toEqual([
      { question: 'mood', answer: 'all-right' },
    ]);
    expect(bodyOf(dayKind, kept['day']!)).toMatchObject({ date: '2026-03-02' });
    expect(bodyOf(dayKind, kept['day']!).signs.length).toBeGreaterThan(10);
    expect(bodyOf(journalKind, kept['journal-line']!).seq).toBeGreaterThan(0);
  });

  it('still lead from Echo, plug, words, phone and link to the home', async () => {
    expect(await store.alexaLinks.find(alexaId)).toEqual({ household: 'h-lived', speaker: 'kitchen' });
    expect(await store.plugLinks.find('shellyplusplugs-kettle')).toEqual({
      household: 'h-lived',
      council: 'harbour',
    });
    expect(await store.plugBoxes.check('kettle-0017', 'harbour', 'BCDF-6789')).toBe('right');
    expect(await store.pairing.pair(words, alexaId, midnight)).toEqual({
      kind: 'paired',
      household: 'h-lived',
    });
    expect(await store.pairing.pair(['again'], 'another Echo', midnight)).toEqual({ kind: 'wrong', left: 1 });
    const [text] = await store.sentTexts.since(anne, midnight);
    expect(text).toMatchObject({ household: 'h-lived', who: 'carer:anne', messageId: 'message-1' });
    const token = await store.carerLinks.issue({
      household: 'h-lived',
      episode: text!.episode,
      who: 'carer:anne',
      until: end,
    });
    expect(await store.carerLinks.find(token, midnight)).toMatchObject({
      household: 'h-lived',
      who: 'carer:anne',
    });
  });
});

it('today writes the fields of the newest fixtures: else raise the schema, add an upcaster and write fixtures', async () => {
  const fieldsOf = (samples: Record<string, Row>) =>
    Object.fromEntries(
      Object.entries(samples).map(([name, row]) => [
        name,
        Object.keys(row['packed'] ?? row['body'] ?? {}).sort(),
      ]),
    );
  expect(fieldsOf(await storedSamples())).toEqual(fieldsOf(rowsIn(newest)));
});
