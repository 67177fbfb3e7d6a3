import type { AttributeValue } from '@aws-sdk/client-dynamodb';

export type Item = Readonly<Record<string, AttributeValue>>;

/**
 * Bytes as DynamoDB counts them, names included.
 * docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export function sizeOf(item: Item): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOfValue(value),
    0,
  );
}

function sizeOfValue(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return sizeOfNumber(value.N);
  // Off the wire a binary value is still base64 text.
  if (value.B !== undefined) return Math.floor((String(value.B).length * 3) / 4);
  if (value.SS !== undefined) return sum(value.SS.map((text) => Buffer.byteLength(text)));
  if (value.NS !== undefined) return sum(value.NS.map(sizeOfNumber));
  if (value.L !== undefined) return 3 + sum(value.L.map((each) => 1 + sizeOfValue(each)));
  if (value.M !== undefined)
    return (
      3 + sum(Object.entries(value.M).map(([name, each]) => 1 + Buffer.byteLength(name) + sizeOfValue(each)))
    );
  return 1;
}

/** About one byte for two significant digits, and one more. */
function sizeOfNumber(text: string): number {
  const digits = text
    .replace(/e.*$/i, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
  return Math.ceil(digits.length / 2) + 1;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
