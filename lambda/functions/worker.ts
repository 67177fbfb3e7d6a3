import type { SQSEvent } from 'aws-lambda';
import { deployed } from './deployed';
import { work } from './working';

/** Homes that need looking at. */
export const handler = deployed((core) => (event: SQSEvent) => work(event, core));
