import type { Answer } from '../endpoint';

/** SQS's errors: the shape's name in the JSON protocol, and the code that older clients know them by. */
const queryCodes = {
  BatchEntryIdsNotDistinct: 'AWS.SimpleQueueService.BatchEntryIdsNotDistinct',
  BatchRequestTooLong: 'AWS.SimpleQueueService.BatchRequestTooLong',
  EmptyBatchRequest: 'AWS.SimpleQueueService.EmptyBatchRequest',
  InvalidParameterValue: 'InvalidParameterValue',
  MessageNotInflight: 'AWS.SimpleQueueService.MessageNotInflight',
  QueueDoesNotExist: 'AWS.SimpleQueueService.NonExistentQueue',
  TooManyEntriesInBatchRequest: 'AWS.SimpleQueueService.TooManyEntriesInBatchRequest',
  UnsupportedOperation: 'AWS.SimpleQueueService.UnsupportedOperation',
} as const;

export class SqsError extends Error {
  constructor(
    readonly shape: keyof typeof queryCodes,
    message: string,
  ) {
    super(message);
  }
}

export function refused({ shape, message }: SqsError): Answer {
  return {
    status: 400,
    headers: { ...json, 'x-amzn-query-error': `${queryCodes[shape]};Sender` },
    body: JSON.stringify({ __type: `com.amazonaws.sqs#${shape}`, message }),
  };
}

export function failed(): Answer {
  return {
    status: 500,
    headers: json,
    body: JSON.stringify({ __type: 'com.amazonaws.sqs#InternalFailure', message: 'Internal failure' }),
  };
}

export const json = { 'content-type': 'application/x-amz-json-1.0' };
