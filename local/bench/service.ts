import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createService, storeOf } from '../../lambda/functions/create-service';
import type { ServicePorts } from '../../lambda/functions/service';
import { systemClock } from '../../lambda/functions/system-clock';
import { newHome } from '../../lambda/household';
import { openLocalSecrets } from '../secrets';
import { benchSettings } from './bench-settings';

export const home = 'bench-home';
export const userId = 'amzn1.ask.account.bench';
export const plug = 'shellyplusplugs-bench';

interface Where {
  endpoint: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
}

/** The service on the measured database, with one linked home that has one plug. Nothing here sends a text. */
export async function openService(
  dynamo: DynamoDBDocumentClient,
  where: Where,
  clock: ServicePorts['clock'] = systemClock,
) {
  const secrets = openLocalSecrets({ dataDir: mkdtempSync(join(tmpdir(), 'good-neighbour-bench-')) });
  const ports: ServicePorts = {
    clock,
    settings: benchSettings,
    dynamo,
    sns: new SNSClient(where),
    sqs: new SQSClient(where),
    voice: new PinpointSMSVoiceV2Client(where),
    fetch,
    secrets,
    // What goes wrong is no measurement.
    log(level, what) {
      if (level === 'error') throw new Error(what);
    },
  };
  const store = storeOf(ports);
  await store.profiles.create(madeUpHome(clock.now()));
  await store.alexaLinks.save(userId, { household: home, speaker: 'speaker' });
  await store.plugLinks.save(plug, { household: home, council: 'bench' });
  return createService(ports);
}

function madeUpHome(now: number) {
  const agreed = { at: now, basis: 'own', words: 'yes' } as const;
  const made = newHome(
    {
      schema: 1,
      id: home,
      council: 'bench',
      version: 1,
      zone: 'Europe/London',
      locale: 'en-GB',
      resident: { firstName: 'Mary', fullName: 'Mary Hughes', phone: null },
      carers: [],
      duty: { name: 'Duty team', phone: '+447700900199', waitMinutes: null },
      plugs: [{ id: plug, name: 'kettle', vendor: 'shelly' }],
      promise: null,
      alertsPerMonth: 0.5,
    },
    { routine: agreed, carers: agreed, reminders: agreed },
    now,
  );
  made.state.speakers.push({ id: 'speaker', kind: 'consumer', sealedId: 'sealed', linkedAt: now });
  return made;
}
