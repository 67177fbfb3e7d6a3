import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * What an endpoint has promised to keep: one JSON value a line, written before the answer goes out. A process killed with
 * SIGKILL loses nothing of it, since a finished write is the kernel's. It does not stand for a machine that loses power.
 */
export interface JournalFile<Entry> {
  /** What was there at the start. */
  readonly found: readonly Entry[];
  append(entry: Entry): void;
  /** Replaces everything, all or nothing. */
  replace(entries: readonly Entry[]): void;
  close(): void;
}

/** @param path null keeps nothing, for endpoints that live in memory. */
export function openJournalFile<Entry>(path: string | null): JournalFile<Entry> {
  if (path === null)
    return { found: [], append: () => undefined, replace: () => undefined, close: () => undefined };
  mkdirSync(dirname(path), { recursive: true });
  const found = existsSync(path) ? wholeLines(path).map((line) => JSON.parse(line) as Entry) : [];
  let file = openSync(path, 'a');

  return {
    found,
    append(entry) {
      writeSync(file, `${JSON.stringify(entry)}\n`);
    },
    replace(entries) {
      const next = `${path}.next`;
      writeFileSync(next, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      closeSync(file);
      renameSync(next, path);
      file = openSync(path, 'a');
    },
    close() {
      closeSync(file);
    },
  };
}

/** A line cut off by a kill was never answered for, and is dropped so that the next one starts afresh. */
function wholeLines(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const end = text.lastIndexOf('\n') + 1;
  if (end < text.length) writeFileSync(path, text.slice(0, end));
  return text
    .slice(0, end)
    .split('\n')
    .filter((line) => line !== '');
}
