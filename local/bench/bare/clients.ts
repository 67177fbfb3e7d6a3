import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';

/** A function that does nothing, with the clients that ours hold. */
const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const sns = new SNSClient({});
const sqs = new SQSClient({});

export async function handler(): Promise<void> {
  await table.send(new GetCommand({ TableName: 'table', Key: { pk: 'a', sk: 'a' } }));
  await sns.send(new PublishCommand({ Message: 'a', TopicArn: 'a' }));
  await sqs.send(new SendMessageCommand({ QueueUrl: 'a', MessageBody: 'a' }));
}
