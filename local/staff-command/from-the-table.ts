import { setTimeout as sleep } from 'node:timers/promises';
import { drawWords } from '../../lambda/functions/draw-words';
import { kmsSecrets } from '../../lambda/functions/kms-secrets';
import { day } from '../../lambda/household';
import { createStore, documentClient, dynamoRows, usualRetention } from '../../lambda/store';
import type { StaffAsked } from './arguments';
import type { Shown } from './from-the-street';

/** As long as the console gives. */
const wordsLive = 7 * day;

/** Straight from a deployed table, by the right of whoever runs it: TABLE_NAME, SECRET_ID and KEY_ID as the functions have them. */
export async function fromTheTable({ what, id, name, council }: StaffAsked): Promise<Shown> {
  const { TABLE_NAME: table = '', SECRET_ID: secret = '', KEY_ID: key = '' } = process.env;
  if (secret === '' || key === '') throw new Error('SECRET_ID and KEY_ID are missing');
  const secrets = await kmsSecrets(secret, key);
  const rows = dynamoRows(documentClient(), table, (milliseconds) => sleep(milliseconds));
  const store = createStore(rows, secrets, { agendaShards: 1, retention: usualRetention });
  const account = { council, staff: { id, name } };
  const words = drawWords((bytes) => secrets.random(bytes));
  const now = Date.now();
  if (what === 'code') return { words, until: await store.staffCodes.show(account, words, now) };
  const until = now + wordsLive;
  if (!(await store.staffLinks.issue(words, { ...account, until }, now)))
    throw new Error('somebody holds these words already: try again');
  return { words, until };
}
