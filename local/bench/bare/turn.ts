import { GetCommand, PutCommand, QueryCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';

/** A turn that does no more than look up, load and write: the same three calls, and no thought. */
export function bareTurn(client: DynamoDBDocumentClient, table: string) {
  let version = 0;
  const skill = SkillBuilders.custom()
    .addRequestHandlers({
      canHandle: () => true,
      async handle({ requestEnvelope, responseBuilder }) {
        const { userId } = requestEnvelope.context.System.user;
        await client.send(
          new GetCommand({
            TableName: table,
            Key: { pk: `BARE#${userId}`, sk: 'LINK' },
            ConsistentRead: true,
          }),
        );
        await client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': 'BARE#home' },
            ConsistentRead: true,
          }),
        );
        await writeState(client, table, 'BARE#home', ++version);
        return responseBuilder.speak("It's Sunday.").getResponse();
      },
    })
    .create();
  return (request: RequestEnvelope): Promise<unknown> => skill.invoke(request);
}

/** A read and a conditional write, as bare as they come. */
export function bareSignal(client: DynamoDBDocumentClient, table: string) {
  let version = 0;
  return async (): Promise<void> => {
    await client.send(
      new GetCommand({ TableName: table, Key: { pk: 'BARE#plug', sk: 'STATE' }, ConsistentRead: true }),
    );
    await writeState(client, table, 'BARE#plug', ++version);
  };
}

/** All of a home read and its state written: what any look at a home comes to. */
export function bareLook(client: DynamoDBDocumentClient, table: string) {
  let version = 0;
  return async (): Promise<void> => {
    await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': 'BARE#look' },
        ConsistentRead: true,
      }),
    );
    await writeState(client, table, 'BARE#look', ++version);
  };
}

const writeState = (client: DynamoDBDocumentClient, table: string, pk: string, version: number) =>
  client.send(
    new PutCommand({
      TableName: table,
      Item: { pk, sk: 'STATE', version, body: Buffer.alloc(900) },
      ConditionExpression: 'attribute_not_exists(pk) OR version = :before',
      ExpressionAttributeValues: { ':before': version - 1 },
    }),
  );
