import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { dictionary } from './packing-dictionary';
import type { Row } from './rows';

/**
 * The attribute that lies in DynamoDB as compressed JSON. For what is read and written with every event: half the
 * bytes are half the price (what all states have in common stands in a dictionary, not in each of them), and DynamoDB's own form of a nested map takes longer to write than this to compress.
 */
export const packed = 'packed';

/** The row as it is stored. */
export function pack(row: Row): Row {
  const body = row[packed];
  if (body === undefined || body instanceof Uint8Array) return row;
  return { ...row, [packed]: deflateRawSync(JSON.stringify(body), { dictionary }) };
}

/** The row as it was before. What cannot be unpacked stays as it is: whoever wants to read it is told then. */
export function unpack(row: Row): Row {
  const body = row[packed];
  if (!(body instanceof Uint8Array)) return row;
  try {
    const text = inflateRawSync(body, { dictionary, maxOutputLength: 1_000_000 }).toString();
    return { ...row, [packed]: JSON.parse(text) as unknown };
  } catch {
    return row;
  }
}
