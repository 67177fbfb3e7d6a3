import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { documentClient, tableDescription } from '../../lambda/store';

export const table = 'bench';

/** The service's table on an embedded database that works in another process. */
export async function openDatabase() {
  const child = fork(join(__dirname, 'database-process.ts'), { execArgv: ['--import', 'tsx'] });
  const [port] = (await once(child, 'message')) as [number];
  const where = {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const admin = new DynamoDBClient(where);
  await admin.send(new CreateTableCommand(tableDescription(table)));
  await waitUntilTableExists(
    { client: admin, maxWaitTime: 20, minDelay: 0.02, maxDelay: 0.2 },
    { TableName: table },
  );
  admin.destroy();
  const client = documentClient(where);
  return {
    client,
    where,
    close() {
      client.destroy();
      child.kill();
    },
  };
}
