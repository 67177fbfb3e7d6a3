import { personOf, type Attempt, type Effect, type Home, type Instant, type Pending } from '../household';
import { createCalls } from '../phone/calls';
import { createDutyMail } from '../phone/duty-mail';
import type { SendOutcome } from '../phone/send-outcome';
import type { Store } from '../store';
import { callFor, dutyMailFor } from '../words';
import type { ServicePorts } from './service';

/** A link lives as long as somebody may still want to see how it ended. */
export const linkLives = 7 * 24 * 3_600_000;

type CallEffect = Extract<Effect, { kind: 'call' }>;
type MailEffect = Extract<Effect, { kind: 'duty-mail' }>;

/** What is done beside texts: the phone rings, and whoever is on duty gets an e-mail. */
export function createOtherWays(
  ports: Pick<ServicePorts, 'clock' | 'settings' | 'voice' | 'sns'>,
  store: Store,
) {
  const { clock, settings, voice, sns } = ports;
  const { callingNumber, publicUrl, dutyTopicArn } = settings;
  const calls = createCalls({ voice, clock, callingNumber, configurationSet: null });
  const mail = createDutyMail({ sns, clock, topicArn: dutyTopicArn });

  return {
    async call(home: Home, { id }: Pending, { to }: CallEffect, now: Instant): Promise<Attempt> {
      const person = personOf(home.profile, to);
      if (!person) return { id, kind: 'refused-for-good', code: 'no-such-person' };
      return attemptOf(id, await calls.call({ to: person.phone, words: callFor(home, id, now) }));
    },

    async mail(home: Home, { id }: Pending, { episode }: MailEffect, now: Instant): Promise<Attempt> {
      const { id: household, council } = home.profile;
      const link = { household, episode, who: 'duty', until: now + linkLives } as const;
      const token = await store.carerLinks.issue(link);
      const words = dutyMailFor(home, id, now, `${publicUrl}/r/${token}`);
      return attemptOf(id, await mail({ council, ...words }));
    },
  };
}

export function attemptOf(id: string, outcome: SendOutcome): Attempt {
  return outcome.kind === 'accepted' ? { id, kind: 'done' } : { ...outcome, id };
}
