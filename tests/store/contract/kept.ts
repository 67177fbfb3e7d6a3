import { day } from '../../../lambda/household';
import type { ClosedEpisode, Episode, JournalLine, KeptCheckIn } from '../../../lambda/household';
import { emptyRoutine } from '../../../lambda/routine';
import { dayKey, journalKey, journalPrefix, stateKey } from '../../../lambda/store/keys';
import { exampleHome, monday, nextVersion } from '../example-home';
import type { Opened } from './open-store';

const signs = [{ at: monday, source: 'kettle', kind: 'kettle' }];

const closed = (id: string, closedAt: number): ClosedEpisode => ({
  id,
  openedAt: closedAt - 1,
  closedAt,
  outcome: 'fine',
  by: 'resident',
  concerns: [{ kind: 'help', at: closedAt - 1, need: 'fall', repeatedAt: closedAt - 1 }],
  told: [],
});

const openEpisode = (id: string, openedAt: number): Episode => ({
  id,
  openedAt,
  concerns: [],
  asking: null,
  tried: [],
  ladder: { round: 1, asked: [], nextAt: null, exhaustedAt: null },
  told: [],
  hold: null,
  remindAt: openedAt,
});

export function describeKept(opened: () => Opened): void {
  describe('what was learned', () => {
    it('is read with the home, and its days are kept for half a year', async () => {
      const { rows, store } = opened();
      await store.profiles.create(exampleHome('h1'));
      const routine = { ...emptyRoutine(), foldedThrough: '2026-03-01', coveredDays: 1, days: ['x'] };
      await store.homes.saveFold('h1', routine, [{ date: '2026-03-01', signs }], null);
      expect((await store.homes.load('h1'))?.routine).toEqual(routine);
      expect(await rows.get(dayKey('h1', '2026-03-01'))).toMatchObject({
        body: { date: '2026-03-01', signs },
        expiresAt: (Date.parse('2026-03-01') + 180 * day) / 1_000,
      });
    });

    it('is not overwritten by one who learned from an older routine', async () => {
      const { store } = opened();
      await store.profiles.create(exampleHome('h1'));
      const first = { ...emptyRoutine(), foldedThrough: '2026-03-01', coveredDays: 1 };
      const second = { ...emptyRoutine(), foldedThrough: '2026-03-02', coveredDays: 2 };
      await store.homes.saveFold('h1', first, [], null);
      await store.homes.saveFold('h1', second, [], '2026-03-01');
      await store.homes.saveFold('h1', { ...first, coveredDays: 99 }, [], null);
      await store.homes.saveFold('h1', { ...second, coveredDays: 98 }, [], '2026-03-01');
      expect((await store.homes.load('h1'))?.routine).toEqual(second);
    });
  });

  it('a text is known to have arrived once the network has said so, and one of nobody is not', async () => {
    const { store } = opened();
    const text = { at: monday, household: 'h1', episode: 'e', who: 'carer:anne', about: 'alert' } as const;
    await store.sentMessages.keep('m1', text);
    expect(await store.sentMessages.hasArrived('m1')).toBe(false);
    expect(await store.sentMessages.arrived('m1', monday + 1)).toBe(true);
    expect(await store.sentMessages.hasArrived('m1')).toBe(true);
    expect(await store.sentMessages.find('m1')).toEqual(text);
    expect(await store.sentMessages.arrived('m2', monday)).toBe(false);
    expect(await store.sentMessages.find('m2')).toBeNull();
  });

  it('signs of life are counted by council and ten minutes, and read back with the days before', async () => {
    const { store } = opened();
    await store.arrivals.count('harbour', { date: '2026-03-01', slot: 43 }, { signs: 2, homes: 2 });
    await store.arrivals.count('harbour', { date: '2026-03-02', slot: 43 }, { signs: 3, homes: 3 });
    await store.arrivals.count('harbour', { date: '2026-03-02', slot: 43 }, { signs: 1, homes: 0 });
    await store.arrivals.count('harbour', { date: '2026-03-02', slot: 143 }, { signs: 1, homes: 1 });
    await store.arrivals.count('elsewhere', { date: '2026-03-02', slot: 43 }, { signs: 9, homes: 9 });
    await store.arrivals.count('harbour', { date: '2026-01-02', slot: 43 }, { signs: 9, homes: 9 });
    expect(await store.arrivals.upTo('harbour', '2026-03-02')).toEqual([
      { date: '2026-03-01', homes: 2, slots: { 43: 2 } },
      { date: '2026-03-02', homes: 4, slots: { 43: 4, 143: 1 } },
    ]);
  });

  it('a quiet district is found by one only, and the stop switch does not touch it', async () => {
    const { store } = opened();
    const stopped = { at: monday, by: 'Priya', why: 'a broken release' };
    expect(await store.silenceHolds.of('harbour')).toEqual({
      quietSince: null,
      quietEndedAt: null,
      stopped: null,
    });
    expect(await store.silenceHolds.quietEnded('harbour', monday)).toBe(false);
    await store.silenceHolds.stop('harbour', stopped);
    expect(await store.silenceHolds.quietBegan('harbour', monday)).toBe(true);
    expect(await store.silenceHolds.quietBegan('harbour', monday + 1)).toBe(false);
    expect(await store.silenceHolds.of('harbour')).toEqual({
      quietSince: monday,
      quietEndedAt: null,
      stopped,
    });
    await store.silenceHolds.goOn('harbour');
    expect(await store.silenceHolds.quietEnded('harbour', monday + day)).toBe(true);
    expect(await store.silenceHolds.quietEnded('harbour', monday + day)).toBe(false);
    expect(await store.silenceHolds.of('harbour')).toEqual({
      quietSince: null,
      quietEndedAt: monday + day,
      stopped: null,
    });
    expect((await store.silenceHolds.of('elsewhere')).quietEndedAt).toBeNull();
  });

  it('check-ins are kept once each, and read from a day on in their order', async () => {
    const { store } = opened();
    const checkIn = (id: string, date: string): KeptCheckIn => ({
      id,
      date,
      startedAt: monday,
      endedAt: monday,
      finished: true,
      answers: [{ question: 'sleep', answer: 'yes' }],
      loneliness: null,
    });
    const [first, second] = [checkIn('a', '2026-03-01'), checkIn('b', '2026-03-02')];
    for (const each of [second, first, second]) await store.checkIns.save('h1', 'ashby', each);
    expect(await store.checkIns.since('h1', '2026-03-01')).toEqual([first, second]);
    expect(await store.checkIns.since('h1', '2026-03-02')).toEqual([second]);
    expect(await store.checkIns.since('h2', '2026-03-01')).toEqual([]);
  });

  it('journal lines are written once however often they are flushed, in order, more than one batch of them', async () => {
    const { rows, store } = opened();
    const lines = Array.from({ length: 60 }, (_, index): JournalLine => ({
      seq: index + 1,
      at: monday,
      kind: 'resumed',
    }));
    await store.homes.saveJournal('h1', lines.slice(0, 40));
    await store.homes.saveJournal('h1', lines.slice(20));
    const page = await rows.query({ pk: journalKey('h1', 1).pk, prefix: journalPrefix });
    expect(page.rows.map(({ body }) => body)).toEqual(lines);
    expect(page.rows[0]).toMatchObject({ expiresAt: (monday + 730 * day) / 1_000 });
  });

  describe("a council's lists", () => {
    it('have its households and no other', async () => {
      const { store } = opened();
      for (const id of ['b', 'a']) await store.profiles.create(exampleHome(id));
      const elsewhere = exampleHome('c');
      await store.profiles.create({ ...elsewhere, profile: { ...elsewhere.profile, council: 'moorland' } });
      expect(await store.councils.households('harbour')).toEqual(['a', 'b']);
      expect(await store.councils.households('moorland')).toEqual(['c']);
    });

    it('have a home while its episode is open', async () => {
      const { store } = opened();
      const first = exampleHome('first', { episode: openEpisode('e1', monday) });
      const second = exampleHome('second', { episode: openEpisode('e2', monday - 1) });
      for (const home of [first, second, exampleHome('third')]) await store.profiles.create(home);
      expect(await store.councils.openEpisodes('harbour')).toEqual(['second', 'first']);
      await store.homes.commit(nextVersion(first, { episode: null }));
      expect(await store.councils.openEpisodes('harbour')).toEqual(['second']);
    });

    it('have ended episodes, newest first, each once', async () => {
      const { store } = opened();
      for (const id of ['e1', 'e2', 'e3']) {
        await store.homes.saveClosedEpisode('h1', 'harbour', closed(id, monday + Number(id.slice(1))));
      }
      await store.homes.saveClosedEpisode('h1', 'harbour', closed('e3', monday + 3));
      expect(await store.councils.closedEpisodes('harbour', 2)).toEqual([
        { household: 'h1', episode: 'e3' },
        { household: 'h1', episode: 'e2' },
      ]);
      expect((await store.closedEpisodesOf('h1')).map(({ id }) => id)).toEqual(['e3', 'e2', 'e1']);
    });
  });

  it('a row that is put off the agenda keeps its state to the letter', async () => {
    const { rows, store } = opened();
    await store.profiles.create(exampleHome('h1', { dueAt: monday }));
    const before = await rows.get(stateKey('h1'));
    await store.agenda.postpone('h1', monday + 1, monday);
    expect((await rows.get(stateKey('h1')))?.['packed']).toEqual(before?.['packed']);
  });
}
