import { pack, packed } from '../../lambda/store/packing';
import type { Row } from '../../lambda/store/rows';

/**
 * Bytes of an item as DynamoDB counts them: names and texts in UTF-8, numbers by their digits, binaries as they are,
 * three bytes for each list or map and one more for each thing in it.
 * Source: "DynamoDB item sizes and formats", Amazon DynamoDB Developer Guide.
 */
export const itemSize = (row: Row): number => attributesSize(pack(asClocksTell(row)));

/** A simulated clock knows parts of a millisecond, a real one does not, and digits do not compress. */
function asClocksTell(row: Row): Row {
  if (row[packed] === undefined || row[packed] instanceof Uint8Array) return row;
  const whole = JSON.stringify(row[packed], (_, value: unknown) =>
    typeof value === 'number' && value > 1e12 ? Math.round(value) : value,
  );
  return { ...row, [packed]: JSON.parse(whole) as unknown };
}

export function attributesSize(attributes: Readonly<Record<string, unknown>>): number {
  let size = 0;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) size += Buffer.byteLength(name) + valueSize(value);
  }
  return size;
}

function valueSize(value: unknown): number {
  if (value === null || typeof value === 'boolean') return 1;
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(Math.abs(value)).replace('.', '').length / 2) + 1;
  if (value instanceof Uint8Array) return value.byteLength;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + 1 + valueSize(one), 3);
  const parts = value as Record<string, unknown>;
  return 3 + Object.keys(parts).length + attributesSize(parts);
}
