import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';

/** How far the clock of a street was moved ahead of the world's, in milliseconds; it stays so after a restart. */
export interface KeptOffset {
  offset: number;
  keep(offset: number): void;
}

const kept = z.object({ offset: z.number() });

/** @param dataDir null forgets. @param otherwise where nothing is kept yet. */
export function keptOffset(dataDir: string | null, otherwise: number): KeptOffset {
  const path = dataDir === null ? null : join(dataDir, 'clock.json');
  return {
    offset:
      path !== null && existsSync(path)
        ? kept.parse(JSON.parse(readFileSync(path, 'utf8'))).offset
        : otherwise,
    keep(offset) {
      if (path === null) return;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.next`, JSON.stringify({ offset }));
      renameSync(`${path}.next`, path);
    },
  };
}
