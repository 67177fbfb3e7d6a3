import { randomUUID } from 'node:crypto';
import type { RunningStreet } from './running-street';

/** What was asked of the street, and what it said yes to. */
export interface Lived {
  calls: number;
  /** Calls for help after which the Echo said that somebody was told, or that it is passed on. */
  answered: number;
  /** Of those, calls after the worry before had been ended: each must have become a worry of its own. */
  worries: number;
  /** The worry before is known to have ended: who said that she is well had been told of it. */
  ended: boolean;
  /** Presses of the kettle and replies of the carer that were taken. */
  presses: number;
  replies: number;
}

export const nothingYet = (): Lived => ({
  calls: 0,
  answered: 0,
  worries: 0,
  ended: true,
  presses: 0,
  replies: 0,
});

interface Facts {
  applicationId: string;
  households: {
    resident: string;
    userId: string;
    deviceId: string;
    plugs: { name: string }[];
    carers: { phone: string }[];
  }[];
}

interface Phone {
  texts: { to: string; text: string }[];
}

/** She calls for help, the kettle is used, the carer says that she is well: over and over, until the street is gone. */
export async function load(street: RunningStreet, lived: Lived): Promise<void> {
  try {
    const facts = await street.ask<Facts>('GET', '/local/facts');
    const [home] = facts.households;
    const carer = home?.carers[0]?.phone;
    if (!home || carer === undefined) throw new Error('nobody lives there');
    // What the process before held is tried again, so that people know of it before they answer.
    await street.ask('POST', '/local/clock', { advance: '1m' });
    for (;;) {
      lived.calls += 1;
      const wasEnded = lived.ended;
      lived.ended = false;
      const answer = await street.ask('POST', '/local/alexa', callForHelp(facts.applicationId, home));
      // What a call is answered with names who was told, or says that it is being passed on.
      const said = JSON.stringify(answer);
      if (!/told|passing|passed/i.test(said)) throw new Error('the call was not taken');
      lived.answered += 1;
      if (wasEnded) lived.worries += 1;
      await street.ask('POST', '/local/plugs', { plug: home.plugs[0]?.name ?? 'kettle', do: 'on' });
      lived.presses += 1;
      await street.ask('POST', '/local/phones/reply', { from: carer, text: 'spoke to her, fine' });
      lived.replies += 1;
      // From a carer whom no text about it has reached yet, it is a word about an earlier worry, and ends nothing.
      lived.ended = /I've told/.test(said);
    }
  } catch (fault) {
    // The street is gone, as it was meant to be; anything else would show as a call that reached nobody.
    if (!(fault instanceof Error)) throw fault;
  }
}

/** "Alexa, ask good neighbour for help", as Alexa sends it. */
const callForHelp = (applicationId: string, { userId, deviceId }: { userId: string; deviceId: string }) => ({
  version: '1.0',
  session: {
    new: true,
    sessionId: randomUUID(),
    application: { applicationId },
    attributes: {},
    user: { userId },
  },
  context: {
    System: {
      application: { applicationId },
      user: { userId },
      device: { deviceId, supportedInterfaces: {} },
      apiEndpoint: 'http://127.0.0.1:1',
      apiAccessToken: 'token',
    },
  },
  request: {
    type: 'IntentRequest',
    requestId: `amzn1.echo-api.request.${randomUUID()}`,
    timestamp: new Date().toISOString(),
    locale: 'en-GB',
    intent: { name: 'AskForHelpIntent', confirmationStatus: 'NONE', slots: {} },
  },
});

/**
 * How many worries reached no phone: each has a link of its own in its text. Time is moved on first, so that whatever was
 * held by a process that died is tried again.
 */
export async function lostOf(street: RunningStreet, lived: Lived): Promise<number> {
  for (let turn = 0; turn < 5; turn++) await street.ask('POST', '/local/clock', { advance: '2m' });
  const { texts } = await street.ask<Phone>('GET', '/local/phones');
  const alerts = texts.filter(({ text }) => /asked for help/i.test(text));
  const links = new Set(alerts.map(({ text }) => /\/r\/([\w-]+)/.exec(text)?.[1]).filter(Boolean));
  return Math.max(0, lived.worries - links.size);
}
