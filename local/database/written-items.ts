import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { Asked, Door } from '../endpoint';
import { indexWriteUnits, keysOf } from './index-writes';
import type { Item } from './item-size';

interface Written {
  table: CreateTableCommandInput;
  key: Item;
}

interface WriteRequest {
  TableName?: string;
  Key?: Item;
  Item?: Item;
  RequestItems?: Record<string, { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } }[]>;
}

/** Watches the items that a request writes: looks at them now, and tells when asked what the change cost in indexes. */
export async function watchWrites(
  operation: string,
  asked: Asked,
  door: Door,
  tables: readonly CreateTableCommandInput[],
): Promise<() => Promise<number>> {
  const written = writtenBy(operation, JSON.parse(asked.body) as WriteRequest, tables);
  const before = await Promise.all(written.map((each) => look(each, asked, door)));
  return async () => {
    const after = await Promise.all(written.map((each) => look(each, asked, door)));
    return written.reduce(
      (sum, { table }, at) => sum + indexWriteUnits(table, before[at] ?? null, after[at] ?? null),
      0,
    );
  };
}

function writtenBy(
  operation: string,
  request: WriteRequest,
  tables: readonly CreateTableCommandInput[],
): Written[] {
  const one = (name: string | undefined, item: Item | undefined): Written[] => {
    const table = tables.find(({ TableName }) => TableName === name);
    if (table === undefined || item === undefined) return [];
    const keys = keysOf(table);
    return [
      {
        table,
        key: Object.fromEntries(Object.entries(item).filter(([attribute]) => keys.includes(attribute))),
      },
    ];
  };
  switch (operation) {
    case 'PutItem':
      return one(request.TableName, request.Item);
    case 'UpdateItem':
    case 'DeleteItem':
      return one(request.TableName, request.Key);
    case 'BatchWriteItem':
      return Object.entries(request.RequestItems ?? {}).flatMap(([name, writes]) =>
        writes.flatMap(({ PutRequest: put, DeleteRequest: gone }) => one(name, put?.Item ?? gone?.Key)),
      );
    default:
      return [];
  }
}

async function look({ table, key }: Written, asked: Asked, door: Door): Promise<Item | null> {
  const headers = { ...asked.headers, 'x-amz-target': 'DynamoDB_20120810.GetItem' };
  const answer = await door({
    ...asked,
    headers,
    body: JSON.stringify({ TableName: table.TableName, Key: key, ConsistentRead: true }),
  });
  return (JSON.parse(answer?.body ?? '{}') as { Item?: Item }).Item ?? null;
}
