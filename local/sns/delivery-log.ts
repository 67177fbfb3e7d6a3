import { gzipSync } from 'node:zlib';
import type { CloudWatchLogsEvent } from 'aws-lambda';
import type { Delivery } from './phones';

/**
 * A line of SNS's delivery log as the Lambda behind a subscription gets it.
 * docs.aws.amazon.com/sns/latest/dg/sms_stats_cloudwatch.html
 */
export function deliveryEvent({ id, to, at, status, providerResponse }: Delivery): CloudWatchLogsEvent {
  const line = {
    notification: { messageId: id, timestamp: new Date(at).toISOString().replace('T', ' ').replace('Z', '') },
    delivery: {
      destination: to,
      priceInUSD: 0.04,
      smsType: 'Transactional',
      providerResponse,
      dwellTimeMs: 599,
    },
    status,
  };
  const group = 'sns/eu-west-1/000000000000/DirectPublishToPhoneNumber';
  const batch = {
    messageType: 'DATA_MESSAGE',
    owner: '000000000000',
    logGroup: status === 'SUCCESS' ? group : `${group}/Failure`,
    logStream: 'local',
    subscriptionFilters: ['delivery'],
    logEvents: [{ id, timestamp: at, message: JSON.stringify(line) }],
  };
  return { awslogs: { data: gzipSync(JSON.stringify(batch)).toString('base64') } };
}
