/** Bytes of a message; the largest real one, a full status of a four-channel meter, has under 4,000. */
const largest = 16_384;

/** A value in a message that is not what its vendor's contract says. Caught at the door and answered as a refusal. */
export class BadValue extends Error {
  constructor(
    readonly where: string,
    readonly why: string,
  ) {
    super(`${where} ${why}`);
    this.name = 'BadValue';
  }
}

/** A part of a message, with the path to it, so that refusals can name the place. */
export interface Part {
  path: string;
  value: Record<string, unknown>;
}

export function parsePart(payload: string): Part {
  if (payload.length > largest) throw new BadValue('payload', `is longer than ${largest} characters`);
  let value: unknown;
  try {
    value = JSON.parse(payload);
  } catch {
    throw new BadValue('payload', 'is not JSON');
  }
  if (!isObject(value)) throw new BadValue('payload', 'is not an object');
  return { path: '', value };
}

/** The object under `key`; undefined where it is missing or null, as vendors write what has gone. */
export function partAt({ path, value }: Part, key: string): Part | undefined {
  const inner = value[key];
  if (inner === undefined || inner === null) return undefined;
  if (!isObject(inner)) throw new BadValue(join(path, key), 'is not an object');
  return { path: join(path, key), value: inner };
}

/** A finite number within `[least, most]`; undefined where missing or null. */
export function numberAt(
  { path, value }: Part,
  key: string,
  least: number,
  most: number,
): number | undefined {
  const inner = value[key];
  if (inner === undefined || inner === null) return undefined;
  return checkedNumber(inner, join(path, key), least, most);
}

export function checkedNumber(value: unknown, where: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new BadValue(where, 'is not a number');
  if (value < least || value > most) throw new BadValue(where, `is not between ${least} and ${most}`);
  return value;
}

export function booleanAt({ path, value }: Part, key: string): boolean | undefined {
  const inner = value[key];
  if (inner === undefined || inner === null) return undefined;
  if (typeof inner !== 'boolean') throw new BadValue(join(path, key), 'is not true or false');
  return inner;
}

export function textAt({ path, value }: Part, key: string): string | undefined {
  const inner = value[key];
  if (inner === undefined || inner === null) return undefined;
  if (typeof inner !== 'string') throw new BadValue(join(path, key), 'is not text');
  return inner;
}

/** Watts of one plug. A little below zero is a meter's noise; a kettle has 3,000. */
export const wattsAt = (part: Part, key: string) => numberAt(part, key, -100_000, 100_000);
/** Ten million kilowatt-hours: beyond any plug. */
export const most = { wattHours: 1e10, kilowattHours: 1e7 } as const;

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
