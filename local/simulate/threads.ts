import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import type { Findings } from './findings';
import type { StreetOptions } from './street';

/** Nearly everything is forgotten within an event: with room for many of them it is seldom swept up. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/** Lives streets side by side; what was found comes in the streets' own order, so that the same seed gives the same sum. */
export async function liveInThreads(
  streets: readonly StreetOptions[],
  count: number = Math.min(streets.length, availableParallelism()),
): Promise<Findings[]> {
  const folder = mkdtempSync(join(tmpdir(), 'street-'));
  const program = join(folder, 'street-thread.js');
  bundle(program);
  const left = [...streets.entries()];
  const found: Findings[] = [];
  const workers = Array.from({ length: count }, () => new Worker(program, { execArgv: [], resourceLimits }));
  try {
    await Promise.all(workers.map((worker) => lives(worker, left, found)));
    return found;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
    rmSync(folder, { recursive: true });
  }
}

/** One thread takes street by street until none is left. */
async function lives(worker: Worker, left: [number, StreetOptions][], found: Findings[]): Promise<void> {
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    const [index, street] = next;
    found[index] = await new Promise<Findings>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (findings: Findings) => {
        worker.off('error', reject);
        resolve(findings);
      });
      worker.postMessage(street);
    });
  }
}

/** As one plain file: loaded in a moment by each thread, and without what a loader of sources adds to every function. */
function bundle(outfile: string): void {
  buildSync({
    entryPoints: [join(__dirname, 'street-thread.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
}
