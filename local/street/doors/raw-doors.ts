import type { Hono } from 'hono';
import type { SNSEvent } from 'aws-lambda';
import { asAmazonSends } from './as-amazon-sends';
import { plugsAndCarers } from './faces';
import { jsonOf } from './door';
import type { Street } from '../street';

/** What comes from outside as it comes in AWS, and what somebody needs to know to send it. */
export function addRawDoors(doors: Hono, street: Street): void {
  const { pace, service } = street;

  doors.post('/alexa', async (context) => {
    const request = asAmazonSends(await jsonOf(context), street.residents.all());
    return context.json(await pace.during(() => service.skill(request)));
  });

  doors.post('/sms', async (context) => {
    const event = (await jsonOf(context)) as SNSEvent;
    await pace.during(() => service.inboundSms(event));
    return context.json({ taken: true });
  });

  doors.get('/facts', async (context) => {
    const households = await Promise.all(
      street.residents.all().map(async ({ household, name, userId, deviceId, unitId }) => ({
        id: household,
        resident: name,
        userId,
        deviceId,
        ...(unitId === null ? {} : { unitId }),
        ...(await plugsAndCarers(street, household)),
      })),
    );
    return context.json({ applicationId: street.applicationId, households });
  });
}
