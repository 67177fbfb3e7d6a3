import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TakingInPorts } from '../../lambda/functions/taking-in';
import { createActor } from '../../lambda/household';
import { createStore, dynamoRows, tableDescription, usualRetention } from '../../lambda/store';
import { createActivity } from '../clock';
import { startLocalDatabase } from '../database';
import { openLocalSecrets } from '../secrets';
import { local } from '../street/options';
import { openResidents, type Resident } from '../street/residents';
import { openTime } from '../street/time';

export interface OpenDatabase extends TakingInPorts {
  residents: readonly Resident[];
  close(): Promise<void>;
}

export type Opened = { kind: 'open'; database: OpenDatabase } | { kind: 'refused'; why: string };

/** The database that `npm start` keeps in this folder, while it is not running. */
export async function openDatabase(dataDir: string): Promise<Opened> {
  if (!existsSync(join(dataDir, 'database')))
    return {
      kind: 'refused',
      why: `there is no database in ${dataDir}: run npm start once, or name its folder with --data`,
    };
  const time = openTime({ kind: 'world' }, dataDir);
  const { clock } = time;
  const started = await startLocalDatabase({
    clock,
    activity: createActivity(),
    dataDir,
    tables: [tableDescription(local.table)],
  });
  const secrets = openLocalSecrets({ dataDir });
  const rows = dynamoRows(started.inspector, local.table, (milliseconds) => clock.sleep(milliseconds));
  const { agendaShards } = local;
  const store = createStore(rows, secrets, { agendaShards, retention: usualRetention });
  const residents = openResidents(dataDir);
  const actor = createActor({
    clock,
    store: store.homes,
    // Nothing goes out from here: what a home wants to say is left to the service.
    perform: (_home, { id }) => Promise.resolve({ id, kind: 'refused', code: 'not-here' }),
    comeBack: () => Promise.resolve(),
    unsettled: (_household, fault) => {
      throw fault;
    },
  });
  return {
    kind: 'open',
    database: {
      store,
      clock,
      happen: actor.happen,
      residents: residents.all(),
      async close() {
        residents.close();
        time.stop();
        await started.close();
      },
    },
  };
}
