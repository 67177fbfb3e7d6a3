export { startLocalSqs } from './local-sqs';
export type { LocalSqs, LocalSqsOptions, QueueDescription } from './local-sqs';
export type { Message, Queue } from './queue';
export type { QueueCounts } from './queue-attributes';
