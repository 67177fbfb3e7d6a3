import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleBare } from '../../infra/bundle';
import type { RoutineFigures } from './routine-alone';

const tell = `console.log(JSON.stringify(require(process.argv[1]).routineFigures()));`;

/** What the routine costs, bundled as it is deployed (a name of another file costs more where files are loaded one by one) and in a process of its own. */
export async function benchRoutine(): Promise<RoutineFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'good-neighbour-bench-'));
  try {
    const file = join(folder, 'routine.js');
    await bundleBare('local/bench/routine-alone.ts', file);
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', tell, file]);
    return JSON.parse(stdout) as RoutineFigures;
  } finally {
    await rm(folder, { recursive: true });
  }
}
