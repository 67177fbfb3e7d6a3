import type { Condition, Row } from '../../../lambda/store/rows';
import type { Opened } from './open-store';

const key = { pk: 'P', sk: 'one' };

/** What is asked of any database below the store, at its edges. */
export function describeRows(opened: () => Opened): void {
  const fill = async (sks: string[], more: (sk: string) => object = () => ({})) => {
    await opened().rows.putAll(sks.map((sk) => ({ pk: 'P', sk, ...more(sk) })));
  };
  const sksOf = (rows: Row[]): string[] => rows.map(({ sk }) => sk);

  describe('a row', () => {
    it('that is changed comes into being where it was missing, counting from nothing', async () => {
      const { rows } = opened();
      expect(await rows.change(key, { set: { a: 'x' }, add: { n: 2 } })).toEqual({ ...key, a: 'x', n: 2 });
      expect(await rows.change(key, { add: { n: -5 }, remove: ['a', 'none'] })).toEqual({ ...key, n: -3 });
      expect(await rows.get(key)).toEqual({ ...key, n: -3 });
    });

    it('is replaced as a whole when it is put, and removed without a fault where it is missing', async () => {
      const { rows } = opened();
      await rows.put({ ...key, a: 1, b: 2 });
      await rows.put({ ...key, b: 3 });
      expect(await rows.get(key)).toEqual({ ...key, b: 3 });
      expect(await rows.remove(key)).toBe(true);
      expect(await rows.remove(key)).toBe(true);
      expect(await rows.get(key)).toBeNull();
    });

    it('that was read is not the one that is stored: to write to it fails, or changes nothing there', async () => {
      const { rows } = opened();
      const given = { ...key, list: ['a'] };
      await rows.put(given);
      given.list.push('b');
      const read = await rows.get(key);
      const list = read?.['list'] as string[];
      if (!Object.isFrozen(list)) list.push('c');
      expect(await rows.get(key)).toEqual({ ...key, list: ['a'] });
    });
  });

  it.each<[string, Condition, boolean]>([
    ['a present attribute', [[{ attribute: 'n', is: 'present' }]], true],
    ['an absent attribute', [[{ attribute: 'none', is: 'absent' }]], true],
    ['an absent attribute that is there', [[{ attribute: 'n', is: 'absent' }]], false],
    ['an equal number', [[{ attribute: 'n', is: '=', value: 5 }]], true],
    ['a number that is text', [[{ attribute: 'n', is: '=', value: '5' }]], false],
    ['less than a missing attribute', [[{ attribute: 'none', is: '<', value: 9 }]], false],
    ['less than itself', [[{ attribute: 'n', is: '<', value: 5 }]], false],
    ['at most itself', [[{ attribute: 'n', is: '<=', value: 5 }]], true],
    ['more than less', [[{ attribute: 'n', is: '>', value: 4 }]], true],
    ['at least more', [[{ attribute: 'n', is: '>=', value: 6 }]], false],
    ['text after text', [[{ attribute: 't', is: '>', value: 'apple' }]], true],
    [
      'one of two',
      [[{ attribute: 'n', is: '=', value: 1 }], [{ attribute: 't', is: '=', value: 'pear' }]],
      true,
    ],
    [
      'both of two',
      [
        [
          { attribute: 'n', is: '=', value: 1 },
          { attribute: 't', is: '=', value: 'pear' },
        ],
      ],
      false,
    ],
  ])('a condition on %s holds or not as it must', async (_, only, holds) => {
    const { rows } = opened();
    await rows.put({ ...key, n: 5, t: 'pear' });
    expect(await rows.put({ ...key, n: 5, t: 'pear', done: true }, only)).toBe(holds);
    expect((await rows.change(key, { set: { changed: true } }, only)) !== null).toBe(holds);
    expect(await rows.remove(key, only)).toBe(holds);
    expect(await rows.get(key)).toEqual(holds ? null : { ...key, n: 5, t: 'pear' });
  });

  describe('a query', () => {
    const sks = ['A#1', 'A#2', 'A#3', 'A#4', 'AB', 'B#1'];

    it('gives what begins so, in order or newest first, from a key on with that key', async () => {
      const { rows } = opened();
      await fill(sks);
      expect(sksOf((await rows.query({ pk: 'P', prefix: 'A#' })).rows)).toEqual(['A#1', 'A#2', 'A#3', 'A#4']);
      expect(sksOf((await rows.query({ pk: 'P', prefix: '' })).rows)).toEqual(sks);
      expect(sksOf((await rows.query({ pk: 'P', prefix: 'A#', from: 'A#3' })).rows)).toEqual(['A#3', 'A#4']);
      const newest = await rows.query({ pk: 'P', prefix: 'A#', from: 'A#2', newestFirst: true });
      expect(sksOf(newest.rows)).toEqual(['A#4', 'A#3', 'A#2']);
      expect((await rows.query({ pk: 'Q', prefix: '' })).rows).toEqual([]);
    });

    it.each([false, true])('goes on where a page ended (newest first: %s)', async (newestFirst) => {
      const { rows } = opened();
      await fill(sks);
      const found: string[] = [];
      let page = await rows.query({ pk: 'P', prefix: 'A', limit: 2, newestFirst });
      found.push(...sksOf(page.rows));
      while (page.next !== null) {
        page = await rows.query({ pk: 'P', prefix: 'A', limit: 2, newestFirst, after: page.next });
        found.push(...sksOf(page.rows));
      }
      const expected = sks.slice(0, 5);
      expect(found).toEqual(newestFirst ? expected.reverse() : expected);
    });
  });

  it('an index holds rows with both of its keys only, sees what is projected, and follows each change', async () => {
    const { rows } = opened();
    const due = async () => (await rows.queryIndex({ index: 'agenda', partition: 1, upTo: 100 })).rows;
    await rows.put({ ...key, agendaShard: 1, dueAt: 50, failures: 2, other: 'x' });
    await rows.put({ pk: 'P', sk: 'two', dueAt: 50 });
    expect(await due()).toEqual([{ ...key, agendaShard: 1, dueAt: 50, failures: 2 }]);
    await rows.change(key, { set: { dueAt: 101 } });
    expect(await due()).toEqual([]);
    await rows.change(key, { set: { dueAt: 100 }, remove: ['failures'] });
    expect(await due()).toEqual([{ ...key, agendaShard: 1, dueAt: 100 }]);
    await rows.remove(key);
    expect(await due()).toEqual([]);
  });

  it('an index gives what lies between two keys, page by page', async () => {
    const { rows } = opened();
    const sorts = ['V#1', 'V#2', 'V#3', 'V#4', 'W#1'];
    await rows.putAll(sorts.map((sk) => ({ pk: 'P', sk, council: 'c', councilSort: sk })));
    const between = ['V#2', 'V#4'] as const;
    const asked = { index: 'council', partition: 'c', between, limit: 2 } as const;
    const first = await rows.queryIndex(asked);
    expect(first.rows.map(({ sk }) => sk)).toEqual(['V#2', 'V#3']);
    const rest = await rows.queryIndex({ ...asked, after: first.next ?? undefined });
    expect(rest.rows.map(({ sk }) => sk)).toEqual(['V#4']);
  });
}
