import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentClient, dynamoRows, repairIndexes, type Rows } from '../../lambda/store';
import type { IndexName } from '../../lambda/store/table';
import { startDynalite } from './dynalite-server';
import { local, sleep } from './open-dynamo';

const deaths = 4;

/** Lets the writer write for a while and kills it in the middle. */
async function writeUntilKilled(folder: string, milliseconds: number): Promise<void> {
  const writer = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'busy-writer.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<string | null>((resolve) => writer.once('exit', (_, signal) => { resolve(signal); })); // prettier-ignore
  await new Promise((resolve) => writer.stdout.once('data', resolve));
  await sleep(milliseconds);
  writer.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

async function listed(found: AsyncIterable<Record<string, unknown>>, index: IndexName): Promise<string[]> {
  const [partition, sort] = index === 'agenda' ? ['agendaShard', 'dueAt'] : ['council', 'councilSort'];
  const lines: string[] = [];
  for await (const row of found) {
    if (row[partition] === undefined) continue;
    lines.push([row['pk'], row['sk'], row[partition], row[sort]].join(' '));
  }
  return lines.sort();
}

async function onDisk<T>(folder: string, look: (rows: Rows) => Promise<T>): Promise<T> {
  const server = await startDynalite(folder);
  const client = documentClient(local(server.url));
  try {
    return await look(dynamoRows(client, 'killed', sleep));
  } finally {
    client.destroy();
    await server.close();
  }
}

it('after each of several deaths in the middle of writing, the repair makes the agenda what the states say', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'agenda-repair-'));
  try {
    for (let death = 0; death < deaths; death += 1) {
      await writeUntilKilled(folder, 600 + 67 * death);
      await onDisk(folder, async (rows) => {
        const found = await repairIndexes(rows);
        expect(found.rewritten).toBeGreaterThan(0);
        expect(await listed(rows.all('agenda'), 'agenda')).toEqual(await listed(rows.all(), 'agenda'));
        expect(await listed(rows.all('council'), 'council')).toEqual(await listed(rows.all(), 'council'));
        expect(await repairIndexes(rows)).toEqual({ ...found, strays: 0 });
      });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
