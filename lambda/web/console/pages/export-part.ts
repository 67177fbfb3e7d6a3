import type { ExportPart } from '../ports';
import type { Answer } from '../route';

export const partAddress = (to: string, at: string | null): string =>
  at === null ? to : `${to}?at=${encodeURIComponent(at)}`;

/** An address that names no place of an export has no page. */
export function nothingAt(fault: unknown): null {
  if (fault instanceof RangeError) return null;
  throw fault;
}

/** One part as a file. Its last line says where the next is, so that a program can go on without reading a page. */
export function partFile(
  { lines, households, next }: ExportPart,
  { name, path, what }: { name: string; path: string; what: string },
): Answer {
  const end = { kind: 'END', next: next === null ? null : partAddress(path, next) };
  const text = [...lines, end].map((line) => `${JSON.stringify(line)}\n`).join('');
  return { kind: 'file', name, type: 'application/x-ndjson', text, shown: { what, households } };
}
