import type { Row } from '../../lambda/store/rows';

/**
 * A copy that shares nothing with the row and can never be written to. It is handed out as it is: copying once more for
 * each reader would be much of a simulation's work, and whoever writes to what was read fails at once. What is still the
 * same as in `before`, a copy made here, is taken over from it.
 */
export function frozenCopy(row: Row, before: Row | null = null): Row {
  const copy: Record<string, unknown> = {};
  for (const name in row) {
    const value = row[name];
    copy[name] = isPlain(value) || value === before?.[name] ? value : frozen(value);
  }
  return Object.freeze(copy) as Row;
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozen));
  if (ArrayBuffer.isView(value)) return structuredClone(value);
  const copy: Record<string, unknown> = {};
  for (const name in value) {
    const each = (value as Record<string, unknown>)[name];
    copy[name] = isPlain(each) ? each : frozen(each);
  }
  return Object.freeze(copy);
}
