import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { dictionary } from '../../lambda/store/packing-dictionary';
import { pack, unpack } from '../../lambda/store/packing';

const key = { pk: 'HOUSEHOLD#h1', sk: 'HOME#STATE' };

it('whatever JSON is packed comes back the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const body = { value };
      expect(unpack(pack({ ...key, packed: body }))).toEqual({
        ...key,
        packed: JSON.parse(JSON.stringify(body)) as unknown,
      });
    }),
  );
});

it('a row without such a body is left alone', () => {
  const row = { ...key, body: { any: 1 } };
  expect(pack(row)).toBe(row);
  expect(unpack(row)).toBe(row);
});

it('what is packed already is not packed again, and what cannot be unpacked stays as it is', () => {
  const damaged = { ...key, packed: Buffer.from('not compressed at all') };
  expect(unpack(damaged)).toBe(damaged);
  expect(pack(damaged)).toBe(damaged);
});

it('a body that would unpack to something monstrous stays packed', () => {
  const row = pack({ ...key, packed: { zeros: '0'.repeat(2_000_000) } });
  expect(unpack(row)).toBe(row);
});

it('what was packed without the dictionary is read all the same', () => {
  const body = { schema: 1, version: 7, plugs: {} };
  const older = { ...key, packed: deflateRawSync(JSON.stringify(body)) };
  expect(unpack(older)).toEqual({ ...key, packed: body });
});

it('the dictionary is the one by which councils’ rows were packed: another goes by another attribute', () => {
  expect(createHash('sha256').update(dictionary).digest('hex')).toBe(
    'af693131f4ef98d07dd27b09209273476091cc308be77a9916c60d5dfc8493fb',
  );
});
