import { join } from 'node:path';
import { CreateTableCommand, DescribeTableCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import type { Activity, LocalClock } from '../clock';
import { closeServer, createBreaker, guarded, listenerFor, listenOnLoopback } from '../endpoint';
import type { Answer, Breaker, Door } from '../endpoint';
import { documentClient, inspectionHeader } from './clients';
import { dynaliteDoor } from './dynalite-door';
import { metered } from './metered';
import { createMeter } from './usage';
import type { Meter } from './usage';

export interface LocalDatabase {
  url: string;
  /** What the service is given. */
  client: DynamoDBDocumentClient;
  /** For looking on from outside: passes the breaker by and is not metered. */
  inspector: DynamoDBDocumentClient;
  breaker: Breaker;
  meter: Meter;
  close(): Promise<void>;
}

export interface LocalDatabaseOptions {
  clock: LocalClock;
  activity: Activity;
  /** Folder that keeps the data through a kill; null keeps it in memory. */
  dataDir: string | null;
  /** Created where they are not there yet. */
  tables: readonly CreateTableCommandInput[];
  /** Also measure what writes cost in indexes: takes two more reads a write, so only where costs are wanted. */
  measureIndexes?: boolean;
  port?: number;
}

/** DynamoDB, embedded: dynalite behind a breaker and a meter. */
export async function startLocalDatabase({
  clock,
  activity,
  dataDir,
  tables,
  measureIndexes = false,
  port = 0,
}: LocalDatabaseOptions): Promise<LocalDatabase> {
  const server = dynalite({
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
    ...(dataDir === null ? {} : { path: join(dataDir, 'database') }),
  });
  const [listener] = server.listeners('request') as Parameters<typeof dynaliteDoor>;
  const meter = createMeter();
  const breaker = createBreaker();
  const plain = dynaliteDoor(listener);
  const metering = guarded(metered(plain, meter, measureIndexes ? tables : null), {
    breaker,
    clock,
    activity,
    refuse: () => answered(500, 'InternalServerError', 'Internal server error'),
    throttle: () =>
      answered(400, 'ProvisionedThroughputExceededException', 'Too much was asked of this table'),
  });
  const door: Door = (asked) =>
    asked.headers[inspectionHeader] === undefined ? metering(asked) : plain(asked);
  server.removeAllListeners('request').on('request', listenerFor(door));

  const url = await listenOnLoopback(server, port);
  const client = documentClient(url, activity);
  const inspector = documentClient(url, activity, { [inspectionHeader]: 'yes' });
  await createMissing(inspector, tables);

  return {
    url,
    client,
    inspector,
    breaker,
    meter,
    async close() {
      client.destroy();
      inspector.destroy();
      await closeServer(server);
    },
  };
}

async function createMissing(
  inspector: DynamoDBDocumentClient,
  tables: readonly CreateTableCommandInput[],
): Promise<void> {
  const { TableNames: there = [] } = await inspector.send(new ListTablesCommand({}));
  for (const table of tables) {
    if (table.TableName !== undefined && there.includes(table.TableName)) continue;
    await inspector.send(new CreateTableCommand(table));
    while (!(await isActive(inspector, table.TableName)));
  }
}

/** A new table and its indexes can be used only a little later, here as in AWS. */
async function isActive(inspector: DynamoDBDocumentClient, name: string | undefined): Promise<boolean> {
  const { Table: table } = await inspector.send(new DescribeTableCommand({ TableName: name }));
  return (
    table?.TableStatus === 'ACTIVE' &&
    (table.GlobalSecondaryIndexes ?? []).every(({ IndexStatus }) => IndexStatus === 'ACTIVE')
  );
}

/** As DynamoDB words it when it cannot serve a request for reasons of its own. */
function answered(status: number, fault: string, message: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${fault}`, message }),
  };
}
