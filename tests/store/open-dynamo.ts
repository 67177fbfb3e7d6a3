import {
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb';
import { waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { documentClient, dynamoRows, tableDescription } from '../../lambda/store';
import type { OpenTable } from './contract';

export const local = (endpoint: string) => ({
  endpoint,
  region: 'eu-west-2',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

export const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Makes the table where it is not there yet, and waits until it can be used. */
export async function createTable(endpoint: string, name: string): Promise<void> {
  const admin = new DynamoDBClient(local(endpoint));
  const { TableNames: there = [] } = await admin.send(new ListTablesCommand({}));
  if (!there.includes(name)) await admin.send(new CreateTableCommand(tableDescription(name)));
  await waitUntilTableExists(
    { client: admin, maxWaitTime: 20, minDelay: 0.02, maxDelay: 0.2 },
    { TableName: name },
  );
  admin.destroy();
}

let tables = 0;

/** A machine that does other things too may answer late; what is tested here is what it answers. */
const patient = { requestHandler: { connectionTimeout: 60_000, requestTimeout: 60_000 } };

/** A new table on a database that speaks DynamoDB's protocol. */
export function openOn(endpoint: () => string): OpenTable {
  return async () => {
    tables += 1;
    const name = `contract-${process.pid}-${tables}`;
    await createTable(endpoint(), name);
    const client = documentClient({ ...local(endpoint()), ...patient });
    return {
      rows: dynamoRows(client, name, sleep),
      async close() {
        await client.send(new DeleteTableCommand({ TableName: name }));
        client.destroy();
      },
    };
  };
}
