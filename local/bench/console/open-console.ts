import { createHmac, randomBytes } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createSeals } from '../../../lambda/functions/console-seals';
import { consolePorts } from '../../../lambda/functions/console-door';
import { systemClock } from '../../../lambda/functions/system-clock';
import { createActor } from '../../../lambda/household';
import { createStore, dynamoRows, erasures, usualRetention, type Rows } from '../../../lambda/store';
import { createConsole, type Staff } from '../../../lambda/web/console';
import { table } from '../database';

const publicUrl = 'https://bench.example';
const staff: Staff = { member: { id: 'bench', name: 'Bench' }, council: 'bench', roles: ['manager'] };

/** A manager's browser before the real console on the measured database: what each page gives, and the queries it made. */
export async function openBenchConsole(client: DynamoDBDocumentClient) {
  const counted = { queries: 0 };
  const plain = dynamoRows(client, table, (milliseconds) => systemClock.sleep(milliseconds));
  const rows: Rows = {
    ...plain,
    query: (question, within) => ((counted.queries += 1), plain.query(question, within)),
    queryIndex: (question) => ((counted.queries += 1), plain.queryIndex(question)),
  };
  const hash = (text: string): string => createHmac('sha256', 'bench').update(text).digest('hex');
  const secrets = {
    lookUpHash: hash,
    linkHashes: (text: string) => [hash(text)],
    random: (bytes: number) => randomBytes(bytes).toString('base64url'),
    seal: (text: string) => Promise.resolve(text),
    open: (sealed: string) => Promise.resolve(sealed),
  };
  const retention = usualRetention;
  const store = createStore(rows, secrets, { agendaShards: 1, retention });
  const actor = createActor({
    clock: systemClock,
    store: store.homes,
    perform: (_home, { id }) => Promise.resolve({ id, kind: 'done' }),
    comeBack: () => Promise.resolve(),
    unsettled: () => undefined,
  });
  const erasing = erasures(rows, rows, secrets, retention);
  const queues = { wake: () => Promise.resolve() };
  const core = { actor, store, erasing, queues, secrets, clock: systemClock, log: () => undefined };
  const identity = {
    begin: () => Promise.resolve({ to: publicUrl, kept: 'kept' }),
    finish: () => Promise.resolve({ kind: 'staff' as const, staff }),
  };
  // Nobody holds a program back that measures how fast it is answered.
  const free = { count: () => Promise.resolve(1) };
  const ports = consolePorts({ ...core, settings: { publicUrl } }, identity, createSeals(secrets.linkHashes));
  const pages = createConsole({ ...ports, rates: free });
  const cookies = new Map<string, string>();
  const send = async (path: string): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await pages.fetch(new Request(`${publicUrl}${path}`, { headers: { cookie } }));
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(set) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  await send('/console/sign-in');
  await send('/console/signed-in?code=1');
  return async (path: string): Promise<{ queries: number; text: string }> => {
    counted.queries = 0;
    const answer = await send(path);
    if (answer.status !== 200) throw new Error(`${path} answers ${String(answer.status)}`);
    return { text: await answer.text(), queries: counted.queries };
  };
}
