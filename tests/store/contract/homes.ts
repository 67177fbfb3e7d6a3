import { emptyRoutine } from '../../../lambda/routine';
import { NewerSchema, UnreadableItem } from '../../../lambda/store';
import { routineKey, stateKey } from '../../../lambda/store/keys';
import { exampleHome, exampleProfile, monday, nextVersion } from '../example-home';
import type { Opened } from './open-store';

export function describeHomes(opened: () => Opened): void {
  describe('a home', () => {
    it('comes back as it was made', async () => {
      const { store } = opened();
      const home = exampleHome('h1');
      expect(await store.profiles.create(home)).toBe(true);
      expect(await store.homes.load('h1')).toEqual(home);
    });

    it('is null where there is none', async () => {
      expect(await opened().store.homes.load('nobody')).toBeNull();
    });

    it('is made once', async () => {
      const { store } = opened();
      await store.profiles.create(exampleHome('h1'));
      expect(await store.profiles.create(exampleHome('h1', { journalNext: 9 }))).toBe(false);
      expect((await store.homes.load('h1'))?.state.journalNext).toBe(1);
    });

    it('that was left half made by a death is made by the next try', async () => {
      const { store } = opened();
      const home = exampleHome('h1');
      await store.homes.commit(home);
      expect(await store.homes.load('h1')).toBeNull();
      expect(await store.profiles.create(home)).toBe(true);
      expect(await store.homes.load('h1')).toEqual(home);
    });

    it('keeps nulls, empty lists, empty maps and words in any script', async () => {
      const { store } = opened();
      const consents = {
        routine: null,
        carers: null,
        reminders: { at: monday, basis: 'own', words: 'Żółć ☕ "’"' },
      } as const;
      const home = exampleHome('h1', { consents, unreachable: {}, seen: [], pause: null, dueAt: null });
      await store.profiles.create(home);
      expect(await store.homes.load('h1')).toEqual(home);
    });
  });

  describe('a commit', () => {
    it('takes the place of the version before it', async () => {
      const { store } = opened();
      const home = exampleHome('h1');
      await store.profiles.create(home);
      const later = nextVersion(home, { now: monday + 1 });
      expect(await store.homes.commit(later)).toBe(true);
      expect(await store.homes.load('h1')).toEqual(later);
    });

    it('is refused where somebody else was first', async () => {
      const { store } = opened();
      const home = exampleHome('h1');
      await store.profiles.create(home);
      const mine = nextVersion(home, { now: monday + 1 });
      const theirs = nextVersion(home, { now: monday + 2 });
      expect(await store.homes.commit(theirs)).toBe(true);
      expect(await store.homes.commit(mine)).toBe(false);
      expect(await store.homes.load('h1')).toEqual(theirs);
    });

    it('of many at once lets exactly one through', async () => {
      const { store } = opened();
      const home = exampleHome('h1');
      await store.profiles.create(home);
      const rivals = Array.from({ length: 20 }, (_, index) => nextVersion(home, { now: monday + index }));
      const won = await Promise.all(rivals.map((rival) => store.homes.commit(rival)));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await store.homes.load('h1')).toEqual(rivals[won.indexOf(true)]);
    });

    it('that is given up in time is a fault, and can be made again', async () => {
      const { store } = opened();
      const home = exampleHome('h1');
      await store.profiles.create(home);
      const given = AbortSignal.abort();
      await expect(store.homes.commit(nextVersion(home), given)).rejects.toMatchObject({ code: 'timeout' });
      await expect(store.homes.load('h1', given)).rejects.toMatchObject({ code: 'timeout' });
      expect(await store.homes.commit(nextVersion(home))).toBe(true);
    });
  });

  describe('what a later release wrote', () => {
    it('is neither read nor overwritten', async () => {
      const { rows, store } = opened();
      const home = exampleHome('h1');
      await store.profiles.create(home);
      await rows.change(stateKey('h1'), { set: { schema: 2 } });
      await expect(store.homes.load('h1')).rejects.toThrow(NewerSchema);
      expect(await store.homes.commit(nextVersion(home))).toBe(false);
      expect(await rows.get(stateKey('h1'))).toMatchObject({ schema: 2, version: 1 });
    });

    it('keeps its routine when an older writer folds', async () => {
      const { rows, store } = opened();
      await store.profiles.create(exampleHome('h1'));
      await store.homes.saveFold('h1', { ...emptyRoutine(), coveredDays: 3 }, [], null);
      await rows.change(routineKey('h1'), { set: { schema: 2 } });
      await store.homes.saveFold('h1', { ...emptyRoutine(), coveredDays: 4 }, [], null);
      expect(await rows.get(routineKey('h1'))).toMatchObject({ schema: 2, packed: { coveredDays: 3 } });
    });
  });

  it('a state that cannot be read is a fault that names no word of it, and the profile can still be had', async () => {
    const { rows, store } = opened();
    await store.profiles.create(exampleHome('h1'));
    await rows.change(stateKey('h1'), { set: { packed: Buffer.from('Mary Hughes') } });
    const reading = store.homes.load('h1');
    await expect(reading).rejects.toThrow(UnreadableItem);
    await expect(reading).rejects.not.toThrow(/Mary/);
    expect(await store.profiles.load('h1')).toEqual(exampleProfile('h1'));
  });

  describe('a profile', () => {
    it('is edited by who saw the version before', async () => {
      const { store } = opened();
      await store.profiles.create(exampleHome('h1'));
      const edited = exampleProfile('h1', { version: 2, promise: null });
      expect(await store.profiles.save(edited, { dueAt: monday })).toBe(true);
      expect(await store.profiles.save({ ...edited, promise: '09:00' }, { dueAt: monday })).toBe(false);
      expect(await store.profiles.load('h1')).toEqual(edited);
    });
  });
}
