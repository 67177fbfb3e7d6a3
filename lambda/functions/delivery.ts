import type { CloudWatchLogsEvent } from 'aws-lambda';
import { takeDeliveries } from './deliveries';
import { deployed } from './deployed';

/** What became of texts that SNS had accepted, by a subscription to its delivery logs. */
export const handler = deployed((core) => (event: CloudWatchLogsEvent) => takeDeliveries(event, core));
