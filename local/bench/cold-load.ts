import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle, bundleBare } from '../../infra/bundle';
import { functionNames } from '../../infra/deployed-functions';
import { inPairs, median, percentile, ratioOf, rounded } from './pairs';

const rounds = 9;

/** Loads a bundle as Lambda does on a cold start, in a process of its own. */
const load = `const began = performance.now();
require(process.argv[1]);
const milliseconds = performance.now() - began;
console.log(JSON.stringify({ milliseconds, megabytes: process.memoryUsage().rss / 1e6 }));`;

interface Loaded {
  milliseconds: number;
  megabytes: number;
}

async function loaded(file: string): Promise<Loaded> {
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', load, file]);
  return JSON.parse(stdout) as Loaded;
}

/** Each function's bundle against a bare handler with the same SDKs: size, time to load, memory. */
export async function coldLoad() {
  const folder = await mkdtemp(join(tmpdir(), 'good-neighbour-bench-'));
  try {
    const bareBytes = {
      skill: (await bundleBare('local/bench/bare/skill.ts', join(folder, 'bare-skill.js'))).bytes,
      clients: (await bundleBare('local/bench/bare/clients.ts', join(folder, 'bare-clients.js'))).bytes,
    };
    const figures: Record<string, Record<string, number>> = {};
    for (const name of functionNames) {
      const { bytes } = await bundle(name, join(folder, name));
      const kind = name === 'skill' ? 'skill' : 'clients';
      const megabytes: number[] = [];
      const pairs = await inPairs(
        async () => {
          const own = await loaded(join(folder, name, 'index.js'));
          megabytes.push(own.megabytes);
          return own.milliseconds;
        },
        async () => (await loaded(join(folder, `bare-${kind}.js`))).milliseconds,
        rounds,
      );
      figures[name] = {
        kilobytes: rounded(bytes / 1e3, 0),
        bareKilobytes: rounded(bareBytes[kind] / 1e3, 0),
        loadMilliseconds: rounded(median(pairs.own), 1),
        bareMilliseconds: rounded(median(pairs.bare), 1),
        worstMilliseconds: rounded(percentile(pairs.own, 0.99), 1),
        loadRatio: rounded(ratioOf(pairs)),
        megabytes: rounded(median(megabytes), 0),
      };
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
