import { CfnOutput } from 'aws-cdk-lib';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { ServiceFunction } from './service-function';

/** Only this skill may call the function: Alexa names the skill, and Lambda refuses every other. */
export function openToAlexa(scope: Construct, door: ServiceFunction, skillId: string): void {
  new CfnPermission(scope, 'AlexaMayCall', {
    action: 'lambda:InvokeFunction',
    functionName: door.function.functionArn,
    principal: 'alexa-appkit.amazon.com',
    eventSourceToken: skillId,
  });
  new CfnOutput(scope, 'SkillEndpoint', { value: door.function.functionArn });
}
