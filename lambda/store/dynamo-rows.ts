import type { DynamoDBDocumentClient, QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import {
  DeleteCommand,
  GetCommand,
  paginateScan,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { batchWriter } from './batch-write';
import { Expressions } from './expressions';
import { pack, unpack } from './packing';
import { indexQueryInput, queryInput } from './queries';
import type { Cursor, Page, Row, Rows } from './rows';
import { storeFault } from './store-fault';

/** Rows in DynamoDB. `sleep` is waited on between the tries of an unfinished batch. */
export function dynamoRows(
  client: DynamoDBDocumentClient,
  table: string,
  sleep: (milliseconds: number) => Promise<void>,
): Rows {
  return {
    get: (key, within) =>
      asFault('get', async () => {
        const input = { TableName: table, Key: { pk: key.pk, sk: key.sk }, ConsistentRead: true };
        return rowOrNull((await client.send(new GetCommand(input), abortable(within))).Item);
      }),

    put: (row, only, within) =>
      ifConditionHolds('put', false, async () => {
        const input = { TableName: table, Item: pack(row), ...conditional(only) };
        await client.send(new PutCommand(input), abortable(within));
        return true;
      }),

    change: (key, change, only) =>
      ifConditionHolds('change', null, async () => {
        const expressions = new Expressions();
        const output = await client.send(
          new UpdateCommand({
            TableName: table,
            Key: { pk: key.pk, sk: key.sk },
            UpdateExpression: expressions.change(change),
            ...(only && { ConditionExpression: expressions.condition(only) }),
            ...expressions.placeholders(),
            ReturnValues: 'ALL_NEW',
          }),
        );
        return rowOrNull(output.Attributes);
      }),

    remove: (key, only) =>
      ifConditionHolds('remove', false, async () => {
        await client.send(
          new DeleteCommand({ TableName: table, Key: { pk: key.pk, sk: key.sk }, ...conditional(only) }),
        );
        return true;
      }),

    putAll: batchWriter(client, table, sleep),

    query: (question, within) =>
      asFault('query', async () =>
        pageOf(await client.send(new QueryCommand(queryInput(table, question)), abortable(within))),
      ),

    queryIndex: (question) =>
      asFault('query index', async () =>
        pageOf(await client.send(new QueryCommand(indexQueryInput(table, question)))),
      ),

    async *all(index) {
      const input = { TableName: table, ...(index && { IndexName: index }) };
      const pages = paginateScan({ client }, input)[Symbol.asyncIterator]();
      for (;;) {
        const page = await asFault('scan', () => pages.next());
        if (page.done === true) return;
        for (const item of page.value.Items ?? []) yield asRow(item);
      }
    },
  };
}

function conditional(only: Parameters<Rows['put']>[1]) {
  if (!only) return {};
  const expressions = new Expressions();
  return { ConditionExpression: expressions.condition(only), ...expressions.placeholders() };
}

const abortable = (within: AbortSignal | undefined) => (within ? { abortSignal: within } : {});

async function asFault<T>(operation: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw storeFault(operation, cause);
  }
}

async function ifConditionHolds<T, F>(
  operation: string,
  otherwise: F,
  work: () => Promise<T>,
): Promise<T | F> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'ConditionalCheckFailedException') return otherwise;
    throw storeFault(operation, cause);
  }
}

function pageOf(output: QueryCommandOutput): Page {
  const next: Cursor | null = output.LastEvaluatedKey ? JSON.stringify(output.LastEvaluatedKey) : null;
  return { rows: (output.Items ?? []).map(asRow), next };
}

const rowOrNull = (item: Record<string, unknown> | undefined): Row | null => (item ? asRow(item) : null);

function asRow(item: Record<string, unknown>): Row {
  const { pk, sk } = item;
  if (typeof pk !== 'string' || typeof sk !== 'string') throw new TypeError('an item without its keys');
  return unpack(Object.assign(item, { pk, sk }));
}
