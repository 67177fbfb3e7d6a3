export { startLocalSqs } from './local-sqs';
export type { LocalSqs, LocalSqsOptions, QueueDescription } from './local-sqs';
export type { Message, Queue } from './queue';
export { countsOf } from './queue-attributes';
export type { QueueCounts } from './queue-attributes';
