import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { documentClient } from '../store';
import { createCore, type Core } from './core';
import { settingsFrom } from './environment';
import { kmsSecrets } from './kms-secrets';
import { logLine } from './log-line';
import { systemClock } from './system-clock';

/** One attempt a call: the household's own retry knows what is still true, the SDK's does not. */
const oneAttempt = { maxAttempts: 1 };

async function assemble(): Promise<Core> {
  const { env } = process;
  const settings = settingsFrom(env);
  return createCore({
    clock: systemClock,
    settings,
    dynamo: documentClient(),
    sns: new SNSClient(oneAttempt),
    sqs: new SQSClient(oneAttempt),
    voice: new PinpointSMSVoiceV2Client(oneAttempt),
    fetch,
    secrets: await kmsSecrets(env['SECRET_ID'] ?? '', env['KEY_ID'] ?? ''),
    log: logLine,
  });
}

/**
 * Makes a Lambda handler of a door: what it rests on is assembled once a container. A container whose beginning failed
 * tries again with the next event instead of failing for ever.
 */
export function deployed<Event, Answer>(door: (core: Core) => (event: Event) => Promise<Answer>) {
  let ready: Promise<(event: Event) => Promise<Answer>> | null = null;
  return async (event: Event): Promise<Answer> => {
    ready ??= assemble().then(door);
    try {
      return await (
        await ready
      )(event);
    } catch (fault) {
      ready = (await isReady(ready)) ? ready : null;
      throw fault;
    }
  };
}

const isReady = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
