import { gzipSync } from 'node:zlib';
import { decoded } from '../../lambda/information';

const most = 1_000_000;
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

test('text is UTF-8 unless something says otherwise', () => {
  expect(decoded(Buffer.from('Café'), most)).toEqual({ kind: 'text', text: 'Café' });
  expect(decoded(latin('<?xml version="1.0" encoding="ISO-8859-1"?>Café'), most)).toMatchObject({
    text: expect.stringContaining('Café') as string,
  });
  expect(decoded(latin('Café'), most, 'windows-1252')).toEqual({ kind: 'text', text: 'Café' });
  expect(decoded(Buffer.from('\ufeffCafé', 'utf16le'), most)).toEqual({ kind: 'text', text: 'Café' });
});

test('text in another charset than it says is refused by its line', () => {
  expect(decoded(latin('one\ntwo\nCafé\n'), most)).toEqual({
    kind: 'refused',
    says: 'it is not UTF-8 as it should be (line 3)',
  });
  expect(decoded(Buffer.from('x'), most, 'klingon')).toEqual({
    kind: 'refused',
    says: 'its charset klingon is not known',
  });
});

test('gzip is unpacked, and no further than is read', () => {
  expect(decoded(gzipSync('hello'), most)).toEqual({ kind: 'text', text: 'hello' });
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  expect(bomb.length).toBeLessThan(most);
  expect(decoded(bomb, most)).toEqual({ kind: 'refused', says: 'it is larger than 1 MB' });
  expect(decoded(gzipSync('hello').subarray(0, 12), most)).toMatchObject({ kind: 'refused' });
});

test('fifty megabytes are refused before they are looked at', () => {
  expect(decoded(Buffer.alloc(50_000_000), 40_000_000)).toEqual({
    kind: 'refused',
    says: 'it is larger than 40 MB',
  });
});
