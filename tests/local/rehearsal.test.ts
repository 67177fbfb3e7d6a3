import { rehearseRestore } from '../../local/rehearse/restore';

test('a table that is lost and restored from a backup loses no decision and texts nobody about old ones', async () => {
  const all = await rehearseRestore();
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter(({ held }) => !held)).toEqual([]);
}, 120_000);
