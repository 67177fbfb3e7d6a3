import { gunzipSync } from 'node:zlib';
import type { Instant } from '../household/clock';
import { alarmIn, type SendAlarm } from './send-outcome';

/** What became of a text that SNS had accepted. */
export type Delivery =
  /** The network has it. Nobody has read it yet. */
  | { kind: 'delivered'; messageId: string; at: Instant }
  /** Worth another try, or another way. */
  | { kind: 'failed'; messageId: string; at: Instant; code: string; alarm?: DeliveryAlarm }
  /** This number will never get it. */
  | {
      kind: 'failed-for-good';
      messageId: string;
      at: Instant;
      code: 'opted-out' | 'invalid-number' | 'blocked';
    };

/** `filtered`: the network takes our words for spam. `price`: one text would cost more than we allow. */
export type DeliveryAlarm = SendAlarm | 'filtered' | 'price';

export interface DeliveryRefusal {
  kind: 'refused';
  /** Which log event, by CloudWatch's own id where it has one. */
  where: string;
  why: string;
}

/** Bytes that one delivery of a subscription may unpack to; CloudWatch sends batches of about one megabyte at most. */
const largest = 10 * 1024 * 1024;

/**
 * Reads the event that a Lambda gets from a subscription to SNS's two delivery-status log groups
 * (`sns/<region>/<account>/DirectPublishToPhoneNumber` and `…/Failure`).
 * Format: docs.aws.amazon.com/sns/latest/dg/sms_stats_cloudwatch.html, and
 * docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html
 */
export function readDeliveryLog(event: unknown): (Delivery | DeliveryRefusal)[] {
  const data = isObject(event) && isObject(event['awslogs']) ? event['awslogs']['data'] : undefined;
  if (typeof data !== 'string') return [refused('awslogs.data', 'is not text')];
  let batch: unknown;
  try {
    batch = JSON.parse(gunzipSync(Buffer.from(data, 'base64'), { maxOutputLength: largest }).toString());
  } catch {
    return [refused('awslogs.data', 'is not gzipped JSON')];
  }
  // CloudWatch tries a subscription out when it is made.
  if (isObject(batch) && batch['messageType'] === 'CONTROL_MESSAGE') return [];
  const events = isObject(batch) ? batch['logEvents'] : undefined;
  if (!Array.isArray(events)) return [refused('logEvents', 'is not a list')];
  return events.map((each: unknown, index) => readLine(each, `logEvents[${index}]`));
}

function readLine(event: unknown, path: string): Delivery | DeliveryRefusal {
  const text = isObject(event) ? event['message'] : undefined;
  if (typeof text !== 'string') return refused(`${path}.message`, 'is not text');
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    return refused(`${path}.message`, 'is not JSON');
  }
  const notification = isObject(line) && isObject(line['notification']) ? line['notification'] : {};
  const delivery = isObject(line) && isObject(line['delivery']) ? line['delivery'] : {};
  const { messageId, timestamp } = notification;
  if (typeof messageId !== 'string' || messageId === '')
    return refused(`${path}.message.notification.messageId`, 'is missing');
  // Written in UTC, without saying so.
  const at = typeof timestamp === 'string' ? Date.parse(`${timestamp.replace(' ', 'T')}Z`) : Number.NaN;
  if (Number.isNaN(at)) return refused(`${path}.message.notification.timestamp`, 'is not a time');
  const status = isObject(line) ? line['status'] : undefined;
  if (status === 'SUCCESS') return { kind: 'delivered', messageId, at };
  if (status !== 'FAILURE') return refused(`${path}.message.status`, 'is not SUCCESS or FAILURE');
  const response = delivery['providerResponse'];
  return { messageId, at, ...failureOf(typeof response === 'string' ? response : '') };
}

type Failure =
  | { kind: 'failed'; code: string; alarm?: DeliveryAlarm }
  | { kind: 'failed-for-good'; code: 'opted-out' | 'invalid-number' | 'blocked' };

/** SNS says why in words only. What is not known here may pass, so it is tried again. */
function failureOf(response: string): Failure {
  if (/opted out/i.test(response)) return { kind: 'failed-for-good', code: 'opted-out' };
  if (/invalid phone number/i.test(response)) return { kind: 'failed-for-good', code: 'invalid-number' };
  if (/has blocked SMS|blocked list|blacklisted/i.test(response))
    return { kind: 'failed-for-good', code: 'blocked' };
  if (/spam|carrier has blocked/i.test(response))
    return { kind: 'failed', code: 'filtered', alarm: 'filtered' };
  if (/max price/i.test(response)) return { kind: 'failed', code: 'price', alarm: 'price' };
  if (/body is invalid/i.test(response))
    return { kind: 'failed', code: 'misconfigured', alarm: 'misconfigured' };
  if (/unreachable|unavailable/i.test(response)) return { kind: 'failed', code: 'unreachable' };
  const alarm = alarmIn(response);
  return alarm === undefined ? { kind: 'failed', code: 'unknown' } : { kind: 'failed', code: alarm, alarm };
}

const refused = (where: string, why: string): DeliveryRefusal => ({ kind: 'refused', where, why });
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
