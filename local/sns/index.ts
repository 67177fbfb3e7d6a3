export { deliveryEvent } from './delivery-log';
export type { SnsErrorCode } from './errors';
export { inboundEvent } from './inbound';
export type { InboundText } from './inbound';
export { dutyTopicArn, operationsTopicArn, startLocalSns } from './local-sns';
export type { LocalSns, LocalSnsOptions } from './local-sns';
export type { Delivery, PhoneBehaviour, Phones, Text } from './phones';
export type { TopicMessage } from './publish';
