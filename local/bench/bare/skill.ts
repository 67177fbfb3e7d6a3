import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';

/** The least that a skill on DynamoDB can be: what ours is measured against. */
const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));

const skill = SkillBuilders.custom()
  .addRequestHandlers({
    canHandle: () => true,
    async handle({ requestEnvelope, responseBuilder }) {
      const { userId } = requestEnvelope.context.System.user;
      await table.send(new GetCommand({ TableName: 'table', Key: { pk: userId, sk: 'A' } }));
      return responseBuilder.speak('Hello').getResponse();
    },
  })
  .create();

export const handler = (event: RequestEnvelope): Promise<unknown> => skill.invoke(event);
