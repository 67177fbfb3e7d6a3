import type { Hono } from 'hono';
import * as z from 'zod';
import { inboundEvent } from '../../sns';
import { phone, words } from '../moving-in/vocabulary';
import { bodyAs } from './door';
import type { Street } from '../street';

const answering = z.strictObject({
  from: phone,
  text: words,
  /** Id of the text that is answered, where the phone knows it. */
  answers: words.optional(),
});

/** Carers' phones: what arrived on them, and what is sent back. */
export function addPhoneDoors(doors: Hono, street: Street): void {
  const { phones, calls, service, pace, twoWayNumber } = street;

  doors.get('/phones', (context) => {
    const number = context.req.query('number');
    return context.json({ texts: number === undefined ? phones.texts() : phones.to(number) });
  });

  doors.get('/phones/calls', (context) => context.json({ calls: calls() }));

  doors.post('/phones/reply', async (context) => {
    const { from, text, answers } = await bodyAs(context, answering);
    const event = inboundEvent({
      from,
      to: twoWayNumber,
      text,
      at: pace.now(),
      ...(answers === undefined ? {} : { previousPublishedMessageId: answers }),
    });
    await pace.during(() => service.inboundSms(event));
    return context.json({ sent: true });
  });
}
