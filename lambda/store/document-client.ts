import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The client as this room needs it: one attempt (our own retry runs on our own clock), and no `undefined` in items. */
export function documentClient(config: DynamoDBClientConfig = {}): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(new DynamoDBClient({ ...config, maxAttempts: 1 }), {
    marshallOptions: { removeUndefinedValues: true },
  });
}
