import * as z from 'zod';
import { drawWords } from '../../../lambda/functions/draw-words';
import { day, type StaffMember } from '../../../lambda/household';
import { council as here } from '../moving-in/profile-of';
import { words } from '../moving-in/vocabulary';
import { DoorRefused } from './door';
import type { Street } from '../street';

const about = {
  household: words.optional(),
  /** Drawn, where none are given. */
  words: z.tuple([words, words, words], { error: 'words must be three' }).optional(),
  as: z.strictObject({ id: words, name: words }).optional(),
  council: words.default(here),
};

/** What the console shows somebody of staff for their own Alexa. */
export const alexaTasks = [
  z.strictObject({ ...about, do: z.literal('alexa-words') }),
  z.strictObject({ ...about, do: z.literal('alexa-code') }),
] as const;
export type AlexaTask = z.infer<(typeof alexaTasks)[number]>;

export async function showForAlexa(
  asked: AlexaTask,
  { store, pace }: Street,
  somebody: StaffMember,
  random: (bytes: number) => string,
): Promise<{ words: string[]; until: number }> {
  const account = { council: asked.council, staff: asked.as ?? somebody };
  const shown = asked.words ?? drawWords(random);
  const now = pace.now();
  if (asked.do === 'alexa-code')
    return { words: shown, until: await store.staffCodes.show(account, shown, now) };
  const until = now + 7 * day;
  if (!(await store.staffLinks.issue(shown, { ...account, until }, now)))
    throw new DoorRefused(409, 'words: somebody of staff holds them already');
  return { words: shown, until };
}
