import type { Text } from '../../sns';
import { everybody } from '../reading/step-keys';
import type { StepOf } from '../reading/step-keys';
import { numberOf } from '../telling';
import type { Instead, Telling } from '../telling';

const listed = (texts: readonly Text[], name: (number: string) => string): string =>
  texts.map(({ to, text }) => `to ${name(to)}: "${text.replace(/\s+/g, ' ').trim()}"`).join('; ');

/** Names go into reports; numbers where nobody in the story has this one. */
function nameFor({ story }: Telling): (number: string) => string {
  const people = story.homes.flatMap(({ carers, duty }) => [...carers, ...(duty ? [duty] : [])]);
  return (number) => people.find(({ phone }) => phone === number)?.name ?? number;
}

const untaken = async (telling: Telling, who: string): Promise<Text[]> => {
  const texts = await telling.doors.texts(who === everybody ? undefined : numberOf(telling, who));
  return texts.filter(({ id }) => !telling.taken.has(id));
};

export async function sms(telling: Telling, { to, has }: StepOf<'sms'>['value']): Promise<Instead> {
  const texts = await untaken(telling, to);
  const found = texts.find(({ text }) => has === undefined || has.matches(text));
  if (found) {
    telling.taken.add(found.id);
    return null;
  }
  return texts.length === 0 ? `no text came for ${to}` : `what came was ${listed(texts, nameFor(telling))}`;
}

export async function noSms(telling: Telling, { to, has }: StepOf<'no-sms'>['value']): Promise<Instead> {
  const texts = (await untaken(telling, to)).filter(({ text }) => has === undefined || has.matches(text));
  return texts.length === 0 ? null : `what came was ${listed(texts, nameFor(telling))}`;
}

export async function reply(telling: Telling, { from, text }: StepOf<'reply'>['value']): Promise<Instead> {
  await telling.doors.reply(numberOf(telling, from), text);
  telling.note(`${from} texts: ${text}`);
  return null;
}
