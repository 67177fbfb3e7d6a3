import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BatchWriteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { createActivity, createVirtualClock } from '../../local/clock';
import { startLocalDatabase } from '../../local/database';
import type { LocalDatabase } from '../../local/database';
import { table } from './kept-data';

const start = Date.UTC(2026, 2, 2, 10);

const activity = createActivity();
const clock = createVirtualClock({ start, activity });
const put = (sk: string, more: Record<string, unknown> = {}): PutCommand =>
  new PutCommand({ TableName: 'homes', Item: { PK: 'H1', SK: sk, ...more } });
const get = (sk: string): GetCommand => new GetCommand({ TableName: 'homes', Key: { PK: 'H1', SK: sk } });

let dataDir: string;
let database: LocalDatabase;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'database-'));
  database = await startLocalDatabase({ clock, activity, dataDir, tables: [table] });
});

afterEach(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true });
});

test('what was written is read back, also through an index', async () => {
  await database.client.send(put('A', { group: '0', dueAt: 5 }));
  await expect(database.client.send(get('A'))).resolves.toMatchObject({ Item: { dueAt: 5 } });
  const due = await database.client.send(
    new QueryCommand({
      TableName: 'homes',
      IndexName: 'agenda',
      KeyConditionExpression: '#group = :s AND dueAt <= :now',
      ExpressionAttributeNames: { '#group': 'group' },
      ExpressionAttributeValues: { ':s': '0', ':now': 5 },
    }),
  );
  expect(due.Items).toEqual([{ PK: 'H1', SK: 'A', group: '0', dueAt: 5 }]);
});

test("a condition that does not hold is refused in DynamoDB's way", async () => {
  await database.client.send(put('A'));
  const again = new PutCommand({
    TableName: 'homes',
    Item: { PK: 'H1', SK: 'A' },
    ConditionExpression: 'attribute_not_exists(PK)',
  });
  await expect(database.client.send(again)).rejects.toMatchObject({
    name: 'ConditionalCheckFailedException',
  });
});

test('the data is there again after closing and starting', async () => {
  await database.client.send(put('A', { dueAt: 7 }));
  await database.close();
  database = await startLocalDatabase({ clock, activity, dataDir, tables: [table] });
  await expect(database.client.send(get('A'))).resolves.toMatchObject({ Item: { dueAt: 7 } });
});

test('a failing database refuses at once and the inspector still sees it', async () => {
  await database.client.send(put('A'));
  database.breaker.mode = 'fail';
  await expect(database.client.send(get('A'))).rejects.toMatchObject({ name: 'InternalServerError' });
  await expect(database.inspector.send(get('A'))).resolves.toMatchObject({ Item: { SK: 'A' } });
});

test('a slow database takes a second and a half of the clock for each call', async () => {
  database.breaker.mode = 'slow';
  const before = clock.now();
  await clock.runWhile(database.client.send(put('A')).then(() => database.client.send(get('A'))));
  expect(clock.now() - before).toBe(3_000);
});

test('a call given up before the slow answer leaves nothing under way', async () => {
  database.breaker.mode = 'slow';
  const deadline = clock.abortAfter(1_000);
  const before = clock.now();
  await expect(
    clock.runWhile(database.client.send(get('A'), { abortSignal: deadline.signal })),
  ).rejects.toMatchObject({ name: 'AbortError' });
  expect(clock.now() - before).toBe(1_000);
  await clock.settle();
  expect(activity.busy()).toBe(0);
});

test("calls and capacity are counted in DynamoDB's units, and refused conditions cost too", async () => {
  database.meter.reset();
  await database.client.send(put('A', { note: 'x'.repeat(1_500) }));
  await database.client.send(get('A'));
  const again = new PutCommand({
    TableName: 'homes',
    Item: { PK: 'H1', SK: 'A' },
    ConditionExpression: 'attribute_not_exists(PK)',
  });
  await expect(database.client.send(again)).rejects.toThrow();
  expect(database.meter.usage()).toEqual({
    calls: 3,
    readUnits: 0.5,
    writeUnits: 3,
    indexWriteUnits: 0,
    byOperation: { PutItem: 2, GetItem: 1 },
  });
});

test('what indexes cost is measured where that is wanted: a row that comes, moves, stays and goes', async () => {
  await database.close();
  database = await startLocalDatabase({ clock, activity, dataDir, tables: [table], measureIndexes: true });
  const costs: number[] = [];
  const measured = async (act: Promise<unknown>): Promise<void> => {
    await act;
    costs.push(database.meter.usage().indexWriteUnits);
    database.meter.reset();
  };
  const due = { group: '0', dueAt: 5 };
  await measured(database.client.send(put('A', { note: 'not in the index' })));
  await measured(database.client.send(put('A', due)));
  await measured(database.client.send(put('A', { ...due, note: 'x' })));
  await measured(
    database.client.send(
      new UpdateCommand({
        TableName: 'homes',
        Key: { PK: 'H1', SK: 'A' },
        UpdateExpression: 'SET dueAt = :at',
        ExpressionAttributeValues: { ':at': 6 },
      }),
    ),
  );
  await measured(
    database.client.send(
      new BatchWriteCommand({
        RequestItems: {
          homes: [
            { DeleteRequest: { Key: { PK: 'H1', SK: 'A' } } },
            { PutRequest: { Item: { PK: 'H1', SK: 'B', ...due } } },
          ],
        },
      }),
    ),
  );
  expect(costs).toEqual([0, 1, 0, 2, 2]);
});
