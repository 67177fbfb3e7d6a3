import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { createActivity, createStandingClock } from '../../local/clock';
import { startLocalAmazon } from '../../local/amazon';
import { startLocalDatabase } from '../../local/database';
import { startLocalSns } from '../../local/sns';
import { startLocalSqs } from '../../local/sqs';
import { client, mary } from './amazon-home';
import { queues, table } from './kept-data';

interface Addresses {
  database: string;
  sns: string;
  queue: string;
  amazon: string;
}

const here = {
  region: 'eu-west-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
};
/** How many of each must have been acknowledged before the process is killed, in the middle of more. */
const enough = 40;

let dataDir: string;
let child: ChildProcess;
let addresses: Addresses;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kill-'));
  child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'endpoints-to-kill.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  addresses = await new Promise((resolve) => {
    createInterface({ input: child.stdout! }).once('line', (line) => {
      resolve(JSON.parse(line) as Addresses);
    });
  });
});

afterAll(() => {
  child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true });
});

/** Does one after the other until the process is gone; tells what was acknowledged. */
async function untilKilled(act: (name: string) => Promise<unknown>, onDone: () => void): Promise<string[]> {
  const done: string[] = [];
  try {
    for (;;) {
      const name = `n${done.length}`;
      await act(name);
      done.push(name);
      onDone();
    }
  } catch {
    return done;
  }
}

test('a process killed in the middle of its work has lost nothing that it said yes to', async () => {
  const dynamo = DynamoDBDocumentClient.from(new DynamoDBClient({ ...here, endpoint: addresses.database }));
  const sns = new SNSClient({ ...here, endpoint: addresses.sns });
  const sqs = new SQSClient({ ...here, endpoint: addresses.queue });
  const token = await proactiveToken();
  const counts = [0, 0, 0, 0];
  const counted = (which: number) => () => {
    counts[which] = (counts[which] ?? 0) + 1;
    if (Math.min(...counts) >= enough) child.kill('SIGKILL');
  };

  const [texts, messages, items, chimes] = await Promise.all([
    untilKilled(
      (name) => sns.send(new PublishCommand({ PhoneNumber: '+447700900101', Message: name })),
      counted(0),
    ),
    untilKilled(
      (name) => sqs.send(new SendMessageCommand({ QueueUrl: addresses.queue, MessageBody: name })),
      counted(1),
    ),
    untilKilled(
      (name) =>
        dynamo.send(
          new PutCommand({ TableName: 'homes', Item: { PK: 'H', SK: name, group: '0', dueAt: 1 } }),
        ),
      counted(2),
    ),
    untilKilled((name) => chime(token, name), counted(3)),
  ]);
  expect(Math.min(texts.length, messages.length, items.length, chimes.length)).toBeGreaterThanOrEqual(enough);

  const again = { clock: createStandingClock({ start: Date.now() }), activity: createActivity(), dataDir };
  const newSns = await startLocalSns(again);
  const newSqs = await startLocalSqs({ ...again, queues });
  const newAmazon = await startLocalAmazon({ ...again, ...client, applicationId: 'x' });
  const newDatabase = await startLocalDatabase({ ...again, tables: [table] });
  expect(newSns.phones.to('+447700900101').map(({ text }) => text)).toEqual(expect.arrayContaining(texts));
  expect(
    newSqs
      .queue('work')
      .messages()
      .map(({ body }) => body),
  ).toEqual(expect.arrayContaining(messages));
  const kept = await Promise.all(
    items.map((SK) => newDatabase.client.send(new GetCommand({ TableName: 'homes', Key: { PK: 'H', SK } }))),
  );
  expect(kept.map(({ Item }) => Item?.['SK'] as unknown)).toEqual(items);
  const references = newAmazon.sayings
    .of(mary.userId)
    .map((saying) => (saying.kind === 'chime' ? saying.referenceId : ''));
  expect(references).toEqual(expect.arrayContaining(chimes));
  for (const endpoint of [newSns, newSqs, newDatabase, newAmazon]) await endpoint.close();
});

async function proactiveToken(): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client.clientId,
    client_secret: client.clientSecret,
    scope: 'alexa::proactive_events',
  });
  const answer = await fetch(`${addresses.amazon}/auth/o2/token`, { method: 'POST', body });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function chime(token: string, referenceId: string): Promise<void> {
  const now = Date.now();
  const body = JSON.stringify({
    timestamp: new Date(now).toISOString(),
    referenceId,
    expiryTime: new Date(now + 3_600_000).toISOString(),
    event: {
      name: 'AMAZON.MessageAlert.Activated',
      payload: { state: { status: 'UNREAD' }, messageGroup: { creator: { name: 'Council' }, count: 1 } },
    },
    localizedAttributes: [{ locale: 'en-GB' }],
    relevantAudience: { type: 'Unicast', payload: { user: mary.userId } },
  });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { status } = await fetch(`${addresses.amazon}/v1/proactiveEvents/stages/development`, {
    method: 'POST',
    headers,
    body,
  });
  if (status !== 202) throw new Error(`Amazon answered ${status}`);
}
