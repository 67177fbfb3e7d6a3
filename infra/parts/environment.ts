import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Stage } from '../stage';
import type { StatefulStack } from '../stateful-stack';
import type { Parameters } from './parameters';
import type { Queues } from './queues';

export interface Known {
  stage: Stage;
  stateful: StatefulStack;
  parameters: Parameters;
  operations: ITopic;
  duty: ITopic;
  queues: Queues;
  publicUrl: string;
}

/** What the canary alone reads besides (`lambda/functions/canary-settings.ts`). */
export const canaryEnvironmentOf = ({ stage, parameters }: Pick<Known, 'stage' | 'parameters'>) => ({
  CANARY_COUNCILS: stage.canaries.join(','),
  CANARY_PHONE: parameters.canaryPhone,
});

/** What every function reads at its start (`lambda/functions/environment.ts`): a test holds the two together. */
export function environmentOf({ stage, stateful, parameters, operations, duty, queues, publicUrl }: Known) {
  const { alexaClient } = stateful;
  return {
    TABLE_NAME: stateful.table.tableName,
    ERASED_TABLE_NAME: stateful.erasedTable.tableName,
    AGENDA_SHARDS: String(stage.agendaShards),
    SECRET_ID: stateful.hashKeys.secretArn,
    KEY_ID: stateful.key.keyArn,
    SKILL_ID: parameters.skillId,
    PUBLIC_URL: publicUrl,
    TWO_WAY_NUMBER: parameters.twoWayNumber,
    SENDER_ID: parameters.senderId,
    RESTORE_FENCE: parameters.restoreFence,
    WORK_QUEUE_URL: queues.work.queueUrl,
    INTAKE_QUEUE_URL: stateful.intakeQueue.queueUrl,
    OPERATIONS_TOPIC_ARN: operations.topicArn,
    DUTY_TOPIC_ARN: duty.topicArn,
    CALLING_NUMBER: parameters.callingNumber,
    ALEXA_API_URL: 'https://api.eu.amazonalexa.com',
    ALEXA_TOKEN_URL: 'https://api.amazon.com/auth/o2/token',
    ALEXA_STAGE: stage.alexaStage,
    // Resolved by CloudFormation while deploying: neither template nor repository ever holds them.
    ALEXA_CLIENT_ID: alexaClient.secretValueFromJson('clientId').unsafeUnwrap(),
    ALEXA_CLIENT_SECRET: alexaClient.secretValueFromJson('clientSecret').unsafeUnwrap(),
  };
}
