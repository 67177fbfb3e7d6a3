import type { Row } from '../../lambda/store/rows';

/**
 * A copy that shares nothing with the row and can never be written to. It is handed out as it is: copying once more for
 * each reader would be much of a simulation's work, and whoever writes to what was read fails at once.
 */
export const frozenCopy = (row: Row): Row => frozen(row) as Row;

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozen));
  if (ArrayBuffer.isView(value)) return structuredClone(value);
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) copy[name] = frozen((value as Record<string, unknown>)[name]);
  return Object.freeze(copy);
}
