import { CfnParameter } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** What only those who deploy know. Parameters, not context: CloudFormation refuses what does not fit, before anything changes. */
export interface Parameters {
  skillId: string;
  twoWayNumber: string;
  senderId: string;
}

export function makeParameters(scope: Construct): Parameters {
  const parameter = (id: string, description: string, allowedPattern: string): string =>
    new CfnParameter(scope, id, { description, allowedPattern }).valueAsString;
  return {
    skillId: parameter(
      'SkillId',
      'Id of the Alexa skill, from the developer console',
      '^amzn1\\.ask\\.skill\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
    ),
    twoWayNumber: parameter(
      'TwoWayNumber',
      'Number that texts come from and replies go to, +44…',
      '^\\+44[0-9]{9,10}$',
    ),
    senderId: parameter(
      'SenderId',
      'Registered sender id for texts that need no reply',
      '^[A-Za-z0-9]{3,11}$',
    ),
  };
}
