import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openLocalSecrets } from '../../local/secrets';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'secrets-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

test('what is sealed is opened again, and never looks the same twice', async () => {
  const secrets = openLocalSecrets({ dataDir });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const sealed = await secrets.seal(text);
      expect(await secrets.open(sealed)).toBe(Buffer.from(text).toString());
      expect(await secrets.seal(text)).not.toBe(sealed);
    }),
    { numRuns: 50 },
  );
});

test('something sealed that was changed, or sealed elsewhere, is not opened', async () => {
  const secrets = openLocalSecrets({ dataDir });
  const sealed = await secrets.seal('amzn1.ask.account.A');
  const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
  await expect(secrets.open(changed)).rejects.toThrow();
  await expect(secrets.open('plain')).rejects.toThrow('Not sealed here');
  await expect(openLocalSecrets({ dataDir: null }).open(sealed)).rejects.toThrow();
});

test('keys last through a new start, in a file for its owner alone', async () => {
  const first = openLocalSecrets({ dataDir });
  const sealed = await first.seal('x');
  const again = openLocalSecrets({ dataDir });
  expect(again.lookUpHash('x')).toBe(first.lookUpHash('x'));
  expect(again.linkHashes('x')).toEqual(first.linkHashes('x'));
  expect(await again.open(sealed)).toBe('x');
  expect(statSync(join(dataDir, 'keys.json')).mode & 0o077).toBe(0);
});

test('hashes for looking up and for links are 64 hex digits and differ from each other', () => {
  const secrets = openLocalSecrets({ dataDir });
  expect(secrets.lookUpHash('x')).toMatch(/^[0-9a-f]{64}$/);
  expect(secrets.linkHashes('x')).not.toContain(secrets.lookUpHash('x'));
});

test('after a change of key two link hashes are valid, the newest first; after another the oldest is gone', () => {
  const secrets = openLocalSecrets({ dataDir });
  const [first] = secrets.linkHashes('x');
  secrets.changeLinkKey();
  const [second, old, ...none] = secrets.linkHashes('x');
  expect([old, none]).toEqual([first, []]);
  secrets.changeLinkKey();
  expect(secrets.linkHashes('x')).toEqual([expect.not.stringMatching(second!), second]);
});

test('seeded randomness is the same for the same seed and opening, and another after a new start', () => {
  const draw = (dir: string | null) => {
    const secrets = openLocalSecrets({ dataDir: dir, seed: 'Mary' });
    return [secrets.random(16), secrets.random(40)];
  };
  expect(draw(null)).toEqual(draw(null));
  const [first] = draw(dataDir);
  const [second] = draw(dataDir);
  expect(first).toBe(draw(null)[0]);
  expect(second).not.toBe(first);
});

test('randomness has the length asked for, and without a seed is never the same', () => {
  const secrets = openLocalSecrets({ dataDir: null });
  expect(Buffer.from(secrets.random(9), 'base64url')).toHaveLength(9);
  expect(secrets.random(16)).not.toBe(secrets.random(16));
});

test('a key file that makes no sense is named, not replaced', () => {
  writeFileSync(join(dataDir, 'keys.json'), '{"lookUp":"short"}');
  expect(() => openLocalSecrets({ dataDir })).toThrow(/keys\.json cannot be understood/);
});
