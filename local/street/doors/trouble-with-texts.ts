import type { Hono } from 'hono';
import * as z from 'zod';
import type { PhoneBehaviour } from '../../sns';
import { phone } from '../moving-in/vocabulary';
import { bodyAs } from './door';
import type { Street } from '../street';

/** What becomes of texts to a number. `sandbox`: the account may send to verified numbers only, and this is none. */
const behaviours = {
  ok: 'ok',
  'opted-out': 'opted-out',
  landline: 'landline',
  throttled: { refuses: 'Throttled' },
  sandbox: {
    refuses: 'InvalidParameter',
    words: 'The destination phone number is not verified for this SMS sandbox account',
  },
} as const satisfies Record<string, PhoneBehaviour>;

type Behaviour = keyof typeof behaviours;
const names = Object.keys(behaviours) as [Behaviour, ...Behaviour[]];

export const phoneBehaviour = z.enum(names, { error: `must be one of ${names.join(', ')}` });
/** The account's monthly limit: over it texts are accepted and go nowhere. */
export const spending = z.enum(['over-limit', 'ok'], { error: 'must be over-limit or ok' });

const behaving = z.strictObject({ number: phone, is: phoneBehaviour });
const spent = z.strictObject({ spending });

/** What the text service does beside delivering, and who hears of it: operations, and the duty team by e-mail. */
export function addTroubleWithTexts(doors: Hono, { phones, topicMessages }: Street): void {
  doors.post('/phones/behaviour', async (context) => {
    const { number, is } = await bodyAs(context, behaving);
    phones.behave(number, behaviours[is]);
    return context.json({ number, is });
  });

  doors.post('/phones/account', async (context) => {
    const account = await bodyAs(context, spent);
    phones.limitReached(account.spending === 'over-limit');
    return context.json(account);
  });

  doors.get('/topics', (context) => context.json({ messages: topicMessages() }));
}
