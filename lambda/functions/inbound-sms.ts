import type { SNSEvent } from 'aws-lambda';
import { deployed } from './deployed';
import { takeReplies } from './replies';

/** Texts from carers, by the two-way number's topic. */
export const handler = deployed((core) => (event: SNSEvent) => takeReplies(event, core));
