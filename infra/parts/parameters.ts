import { CfnParameter } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** What only those who deploy know. Parameters, not context: CloudFormation refuses what does not fit, before anything changes. */
export interface Parameters {
  skillId: string;
  twoWayNumber: string;
  senderId: string;
  /** `none`, or the instant before which nothing is spoken of after a restore. */
  restoreFence: string;
  callingNumber: string;
  canaryPhone: string;
  /** Proxies of ours before the API, such as a CloudFront distribution with a firewall. */
  edgeHops: string;
}

type Asked = [id: string, description: string, allowedPattern: string, usual?: string];

export const parameterOf = (scope: Construct, ...[id, description, allowedPattern, usual]: Asked): string =>
  new CfnParameter(scope, id, {
    description,
    allowedPattern,
    ...(usual !== undefined && { default: usual }),
  }).valueAsString;

export function makeParameters(scope: Construct): Parameters {
  const parameter = (...asked: Asked): string => parameterOf(scope, ...asked);
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
    callingNumber: parameter(
      'CallingNumber',
      'Number of our own that spoken calls come from, +44…',
      '^\\+44[0-9]{9,10}$',
    ),
    canaryPhone: parameter(
      'CanaryPhone',
      'Phone that canaries text and nobody reads: one of our own, or a simulator number of AWS, +44…',
      '^\\+44[0-9]{9,10}$',
    ),
    edgeHops: parameter('EdgeHops', 'Proxies of your own that stand before the API', '^[0-3]$', '0'),
    senderId: parameter(
      'SenderId',
      'Registered sender id for texts that need no reply',
      '^[A-Za-z0-9]{3,11}$',
    ),
    restoreFence: parameter(
      'RestoreFence',
      'After a restore: what was decided before this instant waits until staff have looked',
      '^(none|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)$',
      'none',
    ),
  };
}
