import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * The client as this room needs it: one attempt (our own retry runs on our own clock), given up where no answer
 * comes, and no `undefined` in items.
 */
export function documentClient(config: DynamoDBClientConfig = {}): DynamoDBDocumentClient {
  const requestHandler = { connectionTimeout: 1_000, requestTimeout: 2_500, throwOnRequestTimeout: true };
  return DynamoDBDocumentClient.from(new DynamoDBClient({ requestHandler, ...config, maxAttempts: 1 }), {
    marshallOptions: { removeUndefinedValues: true },
  });
}
