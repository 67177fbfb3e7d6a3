import type { SQSEvent } from 'aws-lambda';
import { deployed } from './deployed';
import { drain } from './draining';

/** Calls for help that were kept while the database failed. */
export const handler = deployed((core) => (event: SQSEvent) => drain(event, core));
