import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { Answer, Asked, Door } from '../endpoint';
import type { Meter } from './usage';
import { watchWrites } from './written-items';

/** Operations that can say what they consumed. */
const measurable = new Set([
  'GetItem',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'Query',
  'Scan',
  'BatchGetItem',
  'BatchWriteItem',
]);

/**
 * Asks for the consumed capacity with every operation, whether the client wants to know or not. With `tables` given, the
 * indexes' share of every write is worked out too, by looking at the items before and after.
 */
export function metered(door: Door, meter: Meter, tables: readonly CreateTableCommandInput[] | null): Door {
  return async (asked) => {
    const operation = operationOf(asked);
    if (!measurable.has(operation)) return door(asked);
    const indexUnits = tables === null ? null : await watchWrites(operation, asked, door, tables);
    const answer = await door({ ...asked, body: askingForCapacity(asked.body) });
    meter.add(operation, answer === null ? 0 : unitsOf(answer), (await indexUnits?.()) ?? 0);
    return answer;
  };
}

function operationOf(asked: Asked): string {
  return String(asked.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
}

function askingForCapacity(body: string): string {
  try {
    const request = JSON.parse(body) as Record<string, unknown>;
    return JSON.stringify({ ReturnConsumedCapacity: 'TOTAL', ...request });
  } catch {
    // Not JSON: let the database say so.
    return body;
  }
}

interface Consumed {
  CapacityUnits?: number;
}

/** A write refused by its condition is charged like one that was made; its answer does not say so. */
function unitsOf(answer: Answer): number {
  const body = JSON.parse(answer.body ?? '{}') as {
    ConsumedCapacity?: Consumed | Consumed[];
    __type?: string;
  };
  if (body.__type?.endsWith('ConditionalCheckFailedException')) return 1;
  const consumed = body.ConsumedCapacity ?? [];
  return (Array.isArray(consumed) ? consumed : [consumed]).reduce(
    (sum, { CapacityUnits = 0 }) => sum + CapacityUnits,
    0,
  );
}
