import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { consoleDoor } from '../../lambda/functions/console-door';
import { createCore, storeOf } from '../../lambda/functions/core';
import { createService } from '../../lambda/functions/create-service';
import { dynamoRows, repairIndexes, type Erasures, type Rows } from '../../lambda/store';
import type { Row } from '../../lambda/store/rows';
import { permissions } from '../amazon';
import { createActivity } from '../clock';
import { closeServer, listenOnLoopback } from '../endpoint';
import { createPlugs } from '../mqtt/plugs';
import { openLocalSecrets } from '../secrets';
import { createLocalSignIn, localSignInSettings, signInPath } from '../sign-in';
import { createStreetApp } from './doors/street-app';
import { createEchoes } from './echo/echoes';
import { enGb } from './echo/model';
import { startEndpoints } from './endpoints';
import { importWhenDue } from './import-when-due';
import { moveIn, settleIn } from './moving-in/move-in';
import { local } from './options';
import type { StreetOptions } from './options';
import { readDeliveries } from './read-deliveries';
import { openResidents } from './residents';
import { servicePorts } from './service-ports';
import type { Street } from './street';
import { openTime } from './time';
import { createTroubles } from './troubles';
import { createUnasked } from './unasked';

export interface OpenStreet extends Street {
  /** Where its doors and pages are. */
  url: string;
  mqttUrl: string;
  /** Every row of the table, as a backup of it has them. */
  backUp(): Promise<Row[]>;
  /** Every row of the list of erasures, which is a table of its own. */
  erasedRows(): Promise<Row[]>;
  erasing: Erasures;
  close(): Promise<void>;
}

async function everyRow(rows: Rows): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows.all()) all.push(row);
  return all;
}

const notYetOpen: RequestListener = (_request, response) => {
  response.writeHead(503, { 'retry-after': '1' }).end();
};

/** Opens the whole service on this machine. Rejects, with everything closed again, where a port is taken. */
export async function openStreet({
  dataDir,
  port,
  mqttPort,
  clock: kind,
  ears,
  log,
  restoreFence = null,
  furnish = () => Promise.resolve(),
}: StreetOptions): Promise<OpenStreet> {
  const activity = createActivity();
  const time = openTime(kind, dataDir);
  const { clock } = time;
  const server = createServer(notYetOpen);
  const url = await listenOnLoopback(server, port);
  const endpoints = await startEndpoints({ clock, activity, dataDir, mqttPort }).catch(
    async (fault: unknown) => {
      await closeServer(server);
      throw fault;
    },
  );
  const { database, sns, sqs, mqtt, amazon, voice } = endpoints;
  const secrets = openLocalSecrets({ dataDir });
  const ports = servicePorts({ endpoints, clock, activity, secrets, url, log, restoreFence });
  const rowsOf = (table: string): Rows =>
    dynamoRows(database.inspector, table, (milliseconds) => clock.sleep(milliseconds));
  const rows = rowsOf(local.table);
  await repairIndexes(rows);

  const service = createService(ports);
  const core = createCore(ports);
  const store = storeOf({ ...ports, dynamo: database.inspector });
  const faulty = (what: string) => (fault: unknown) => {
    log('error', what, { fault: fault instanceof Error ? fault.message : String(fault) });
  };
  const residents = openResidents(dataDir);
  const plugs = createPlugs({ clock, publisher: await mqtt.publisher(), dataDir });
  const newId = randomUUID;
  const { setReminder } = amazon;
  const { happen } = core.actor;
  const importing = importWhenDue(core);
  const pace = time.pace({
    clock,
    activity,
    tick: async () => {
      await service.tick().catch(faulty('tick-failed'));
      await importing().catch(faulty('import-failed'));
    },
    nextDue: () => store.agenda.nextDue(),
  });
  const street: Street = {
    applicationId: local.applicationId,
    twoWayNumber: local.twoWayNumber,
    pace,
    service,
    store,
    actor: core.actor,
    residents,
    plugs,
    phones: sns.phones,
    calls: () => voice.calls(),
    topicMessages: () => sns.topicMessages(),
    inTheApp: amazon.inTheApp,
    unasked: createUnasked(amazon.sayings),
    troubles: createTroubles(clock, { sms: sns.breaker, alexa: amazon.breaker, dynamodb: database.breaker }),
    echoes: createEchoes({
      applicationId: local.applicationId,
      apiEndpoint: amazon.url,
      clock,
      activity,
      model: enGb,
      ears,
      skill: (request) => service.skill(request),
      accessToken: ({ userId }) => amazon.apiAccessToken(userId, true),
      allow({ userId }, scopes) {
        const granted = amazon.homes.byUser(userId)?.granted ?? [];
        const more = permissions.filter((each) => granted.includes(each) || scopes.includes(each));
        amazon.homes.change(userId, { granted: more });
      },
      newId,
    }),
    moveIn: (home) =>
      moveIn(home, { store, secrets, clock, residents, amazon: amazon.homes, setReminder, newId, happen }),
    settleIn: (home, resident) => settleIn(home, resident, { store, clock, setReminder, newId, happen }),
  };

  amazon.deliverEventsTo((request) => service.skill(request));
  const rule = await mqtt.subscribeService((message) => service.plug(message), faulty('plug-message-lost'));
  readDeliveries(sns.phones, clock, (event) => service.delivery(event), faulty('delivery-lost'));
  sqs.pump('work', (event) => service.worker(event), { onFault: faulty('worker-failed') });
  sqs.pump('intake', (event) => service.intake(event), { onFault: faulty('intake-failed') });
  await furnish(street);
  const app = createStreetApp({
    street,
    console: consoleDoor(core, localSignInSettings(url)),
    newId,
    onFault: faulty('door-failed'),
  });
  const pages = getRequestListener(app.fetch);
  const signIn = createLocalSignIn(url);
  server.removeAllListeners('request').on('request', (request, response) => {
    const listener = request.url?.startsWith(`${signInPath}/`) === true ? signIn : pages;
    void listener(request, response);
  });

  return {
    ...street,
    url,
    mqttUrl: mqtt.url,
    erasing: core.erasing,
    backUp: () => everyRow(rows),
    erasedRows: () => everyRow(rowsOf(local.erasedTable)),
    async close() {
      pace.stop();
      time.stop();
      await closeServer(server);
      await rule.stop();
      plugs.close();
      await endpoints.close();
      residents.close();
    },
  };
}
