import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { pack } from './packing';
import type { Row } from './rows';
import { StoreFault, storeFault } from './store-fault';

const batchSize = 25;
/** Waited before each further try of what DynamoDB left undone: it asks for growing pauses. */
const pauses = [50, 100, 200, 400, 800];

/** Writes any number of rows, 25 at a time. Throws `StoreFault` where some are still undone after the last pause. */
export function batchWriter(
  client: DynamoDBDocumentClient,
  table: string,
  sleep: (milliseconds: number) => Promise<void>,
) {
  return async (rows: readonly Row[]): Promise<void> => {
    for (let start = 0; start < rows.length; start += batchSize) {
      await writeBatch(rows.slice(start, start + batchSize));
    }
  };

  async function writeBatch(rows: readonly Row[]): Promise<void> {
    let undone = await write(rows.map((row) => ({ PutRequest: { Item: pack(row) } })));
    for (const pause of pauses) {
      if (undone.length === 0) return;
      await sleep(pause);
      undone = await write(undone);
    }
    if (undone.length > 0) throw new StoreFault('throttled', `batch: ${undone.length} rows left undone`);
  }

  async function write(requests: PutRequests): Promise<PutRequests> {
    try {
      const output = await client.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }));
      return output.UnprocessedItems?.[table] ?? [];
    } catch (cause) {
      throw storeFault('batch', cause);
    }
  }
}

type PutRequests = NonNullable<BatchWriteCommand['input']['RequestItems']>[string];
