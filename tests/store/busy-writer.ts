import { createStore, documentClient, dynamoRows, usualRetention } from '../../lambda/store';
import type { Home } from '../../lambda/household';
import { testHashes } from './contract/open-store';
import { startDynalite } from './dynalite-server';
import { exampleHome, monday, nextVersion } from './example-home';
import { createTable, local, sleep } from './open-dynamo';

/**
 * Run as a process of its own, to be killed: an embedded database on disk, and homes whose due time jumps about as
 * fast as it can be written. Argument: the folder. Says `writing` once every home has been written some times.
 */
async function main(folder: string): Promise<void> {
  const server = await startDynalite(folder);
  await createTable(server.url, 'killed');
  const rows = dynamoRows(documentClient(local(server.url)), 'killed', sleep);
  const store = createStore(rows, testHashes(), { agendaShards: 4, retention: usualRetention });
  let left = 24;
  const begun = (): void => {
    left -= 1;
    if (left === 0) process.stdout.write('writing\n');
  };
  await Promise.all(Array.from({ length: left }, (_, index) => keepWriting(store, `h${index}`, begun)));
}

async function keepWriting(
  { homes, profiles }: ReturnType<typeof createStore>,
  id: string,
  begun: () => void,
): Promise<never> {
  let home: Home = exampleHome(id);
  await profiles.create(home);
  for (let turn = 0; ; turn += 1) {
    home = nextVersion((await homes.load(id)) ?? home, {
      dueAt: turn % 5 === 0 ? null : monday + turn * 7_919,
    });
    await homes.commit(home);
    if (turn === 2) begun();
  }
}

void main(process.argv[2] ?? '');
