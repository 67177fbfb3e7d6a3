import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { CountedHttpHandler } from '../clock';
import type { Activity } from '../clock';

/** Lets a request past the breaker and the meter: how a story looks at the table is no part of what it tells. */
export const inspectionHeader = 'x-local-inspection';

/** One attempt a call, as the deployed functions make it. */
export function documentClient(
  url: string,
  activity: Activity,
  headers: Readonly<Record<string, string>> = {},
): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    endpoint: url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
    requestHandler: new CountedHttpHandler(activity, headers),
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
