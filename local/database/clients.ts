import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Activity } from '../clock';
import { localAws } from '../endpoint';

/** Lets a request past the breaker and the meter: how a story looks at the table is no part of what it tells. */
export const inspectionHeader = 'x-local-inspection';

export function documentClient(
  url: string,
  activity: Activity,
  headers: Readonly<Record<string, string>> = {},
): DynamoDBDocumentClient {
  const client = new DynamoDBClient(localAws(url, activity, headers));
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
