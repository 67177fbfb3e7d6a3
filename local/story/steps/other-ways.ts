import { everybody } from '../reading/step-keys';
import type { StepOf } from '../reading/step-keys';
import type { Pattern } from '../pattern';
import { numberOf } from '../telling';
import type { Instead, Telling } from '../telling';

/** Calls that no `call` step took yet. */
async function untaken(telling: Telling, who: string) {
  const calls = await telling.doors.calls();
  return calls.filter(
    ({ id, to }) => !telling.taken.has(id) && (who === everybody || to === numberOf(telling, who)),
  );
}

const listed = (calls: readonly { to: string; says: string }[]): string =>
  calls
    .map(
      ({ to, says }) =>
        `${to} rang: "${says
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()}"`,
    )
    .join('; ');

export async function call(telling: Telling, { to, has }: StepOf<'call'>['value']): Promise<Instead> {
  const calls = await untaken(telling, to);
  const found = calls.find(({ says }) => has === undefined || has.matches(says));
  if (!found) return calls.length === 0 ? `the phone of ${to} did not ring` : listed(calls);
  telling.taken.add(found.id);
  return null;
}

export async function noCall(telling: Telling, { to, has }: StepOf<'no-call'>['value']): Promise<Instead> {
  const calls = (await untaken(telling, to)).filter(({ says }) => has === undefined || has.matches(says));
  return calls.length === 0 ? null : listed(calls);
}

export async function phones(telling: Telling, behaviours: StepOf<'phones'>['value']): Promise<Instead> {
  for (const [who, is] of Object.entries(behaviours))
    await telling.doors.phoneBehaves(numberOf(telling, who), is);
  return null;
}

export async function account({ doors }: Telling, spending: StepOf<'account'>['value']): Promise<Instead> {
  await doors.account(spending);
  return null;
}

/** A message to the topic of this name which no such step took yet. */
async function toTopic(telling: Telling, topic: string, wanted: Pattern): Promise<Instead> {
  const messages = (await telling.doors.topicMessages()).filter(
    ({ id, topicArn }) => !telling.taken.has(id) && topicArn.endsWith(`:${topic}`),
  );
  const found = messages.find(({ subject, message }) => wanted.matches(`${subject ?? ''} ${message}`));
  if (found) {
    telling.taken.add(found.id);
    return null;
  }
  if (messages.length === 0) return `nothing came for ${topic}`;
  return messages.map(({ subject, message }) => `"${subject ?? ''}: ${message}"`).join('; ');
}

export const operations = (telling: Telling, wanted: StepOf<'operations'>['value']): Promise<Instead> =>
  toTopic(telling, 'operations', wanted);

export const dutyMail = (telling: Telling, wanted: StepOf<'duty-mail'>['value']): Promise<Instead> =>
  toTopic(telling, 'duty', wanted);
