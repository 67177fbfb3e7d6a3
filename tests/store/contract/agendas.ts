import { minute } from '../../../lambda/household';
import { shardOf, stateKey } from '../../../lambda/store/keys';
import { exampleHome, exampleProfile, monday, nextVersion } from '../example-home';
import { type Opened, shards } from './open-store';

export function describeAgenda(opened: () => Opened): void {
  /** Everything due by a moment, over all shards, page by page. */
  async function dueBy(now: number, limit = 100): Promise<string[]> {
    const { agenda } = opened().store;
    const found: string[] = [];
    for (let shard = 0; shard < agenda.shards; shard += 1) {
      let page = await agenda.due(shard, now, limit);
      found.push(...page.due.map(({ household }) => household));
      while (page.next !== null) {
        page = await agenda.due(shard, now, limit, page.next);
        found.push(...page.due.map(({ household }) => household));
      }
    }
    return found.sort();
  }

  async function make(id: string, dueAt: number | null) {
    const home = exampleHome(id, { dueAt });
    await opened().store.profiles.create(home);
    return home;
  }

  describe('the agenda', () => {
    it('has who is due, up to and with the minute, and nobody else', async () => {
      await make('early', monday - minute);
      await make('now', monday);
      await make('later', monday + 1);
      await make('never', null);
      expect(await dueBy(monday)).toEqual(['early', 'now']);
    });

    it('gives the longest overdue of a shard first, in pages', async () => {
      const ids = Array.from({ length: 40 }, (_, index) => `h${index}`).filter(
        (id) => shardOf(id, shards) === 1,
      );
      for (const [index, id] of ids.entries()) await make(id, monday - index * minute);
      const { agenda } = opened().store;
      const first = await agenda.due(1, monday, 3);
      expect(first.due.map(({ household }) => household)).toEqual(ids.slice(-3).reverse());
      expect(await dueBy(monday, 3)).toEqual([...ids].sort());
      expect(ids.length).toBeGreaterThan(6);
    });

    it('forgets a home whose commit leaves nothing due, and follows one whose time moves', async () => {
      const one = await make('one', monday);
      const two = await make('two', monday);
      await opened().store.homes.commit(nextVersion(one, { dueAt: null }));
      await opened().store.homes.commit(nextVersion(two, { dueAt: monday + minute }));
      expect(await dueBy(monday)).toEqual([]);
      expect(await dueBy(monday + minute)).toEqual(['two']);
    });

    it('knows the earliest moment of all shards', async () => {
      const { agenda } = opened().store;
      expect(await agenda.nextDue()).toBeNull();
      for (const index of [5, 3, 9, 4]) await make(`h${index}`, monday + index * minute);
      expect(await agenda.nextDue()).toBe(monday + 3 * minute);
    });

    it('has an edited profile until the state has taken it in', async () => {
      const { store } = opened();
      await make('h1', null);
      const edited = exampleProfile('h1', { version: 2 });
      await store.profiles.save(edited, { dueAt: monday });
      expect(await dueBy(monday)).toEqual(['h1']);
      await store.homes.profileTaken(exampleProfile('h1'));
      expect(await dueBy(monday)).toEqual(['h1']);
      await store.homes.profileTaken(edited);
      expect(await dueBy(monday)).toEqual([]);
    });
  });

  describe('a home that keeps failing', () => {
    it('is put off and counted even where its state cannot be read', async () => {
      const { rows, store } = opened();
      await make('h1', monday);
      await rows.change(stateKey('h1'), { set: { packed: Buffer.from('nonsense') } });
      await store.agenda.postpone('h1', monday + 2 * minute, monday);
      expect(await dueBy(monday + minute)).toEqual([]);
      const { due } = await store.agenda.due(shardOf('h1', shards), monday + 2 * minute, 10);
      expect(due).toEqual([{ household: 'h1', dueAt: monday + 2 * minute, failures: 1 }]);
      await store.agenda.postpone('h1', monday + 6 * minute, monday + 2 * minute);
      const again = await store.agenda.due(shardOf('h1', shards), monday + 6 * minute, 10);
      expect(again.due[0]?.failures).toBe(2);
    });

    it('is not put off where it has meanwhile been looked at', async () => {
      const { store } = opened();
      const home = await make('h1', monday);
      await store.homes.commit(nextVersion(home, { dueAt: monday + minute }));
      await store.agenda.postpone('h1', monday + 60 * minute, monday);
      expect(await dueBy(monday + minute)).toEqual(['h1']);
    });

    it('counts from nothing again after its next commit', async () => {
      const { store } = opened();
      const home = await make('h1', monday);
      await store.agenda.postpone('h1', monday + minute, monday);
      await store.homes.commit(nextVersion(home, { dueAt: monday + minute }));
      const { due } = await store.agenda.due(shardOf('h1', shards), monday + minute, 10);
      expect(due[0]?.failures).toBe(0);
    });

    it('is set aside until its next commit', async () => {
      const { store } = opened();
      const home = await make('h1', monday);
      await store.agenda.setAside('h1', monday);
      expect(await store.agenda.nextDue()).toBeNull();
      expect(await store.homes.load('h1')).toEqual(home);
      await store.homes.commit(nextVersion(home, { dueAt: monday + minute }));
      expect(await dueBy(monday + minute)).toEqual(['h1']);
    });

    it('that does not exist is not made by being put off', async () => {
      const { rows, store } = opened();
      await store.agenda.postpone('nobody', monday + minute, monday);
      await store.agenda.setAside('nobody', monday);
      expect(await rows.get(stateKey('nobody'))).toBeNull();
    });
  });
}
