import * as z from 'zod';
import { day, minute } from '../../lambda/household/clock';
import type { Clock } from '../../lambda/household/clock';
import type { AccessTokens } from './access-tokens';
import type { AlexaHomes } from './homes';
import { accepted, refusal } from './refusal';
import { jsonBody } from './routes';
import type { Route } from './routes';
import type { Mouth } from './sayings';

const time = z.iso.datetime({ offset: true });

/** The one schema that this skill publishes; none has room for words of one's own. */
const messageAlert = z.strictObject({
  name: z.literal('AMAZON.MessageAlert.Activated'),
  payload: z.strictObject({
    state: z.strictObject({
      status: z.enum(['UNREAD', 'FLAGGED']),
      freshness: z.enum(['NEW', 'OVERDUE']).optional(),
    }),
    messageGroup: z.strictObject({
      creator: z.strictObject({ name: z.string().min(1) }),
      count: z.int().min(1),
      urgency: z.literal('URGENT').optional(),
    }),
  }),
});

const proactiveEvent = z.strictObject({
  timestamp: time,
  referenceId: z.string().min(1).max(100),
  expiryTime: time,
  event: messageAlert,
  localizedAttributes: z.array(z.looseObject({ locale: z.string() })).min(1),
  relevantAudience: z.strictObject({
    type: z.literal('Unicast'),
    payload: z.strictObject({ user: z.string().min(1) }),
  }),
});

export interface ProactiveEventsPorts {
  clock: Clock;
  tokens: AccessTokens;
  homes: AlexaHomes;
  mouth: Mouth;
  stage: 'development' | 'live';
}

/**
 * Chime and light. developer.amazon.com/docs/alexa/smapi/proactive-events-api-reference.html
 * Amazon does not say what it answers for a user who never allowed notifications: here the event is taken and nothing
 * happens, which is the harder case for a skill.
 */
export function proactiveEventRoutes({ clock, tokens, homes, mouth, stage }: ProactiveEventsPorts): Route[] {
  const answer: Route['answer'] = (asked) => {
    tokens.skill(asked, 'alexa::proactive_events');
    const given = proactiveEvent.safeParse(jsonBody(asked, (why) => refusal(400, why)));
    if (!given.success) throw refusal(400, z.prettifyError(given.error));
    const { referenceId, expiryTime, event, relevantAudience } = given.data;
    const lives = Date.parse(expiryTime) - clock.now();
    if (lives < 5 * minute || lives > day)
      throw refusal(400, 'expiryTime must lie between 5 minutes and 24 hours ahead');
    const home = homes.byUser(relevantAudience.payload.user);
    if (home === null) throw refusal(404, 'The user is not known to this skill');
    const before = mouth
      .of(home.userId)
      .some((saying) => saying.kind === 'chime' && saying.referenceId === referenceId);
    if (before) throw refusal(409, 'An event with this referenceId was already sent to this user');
    if (home.reachable && home.granted.includes('alexa::devices:all:notifications:write')) {
      mouth.say({
        kind: 'chime',
        userId: home.userId,
        creator: event.payload.messageGroup.creator.name,
        at: clock.now(),
        referenceId,
      });
    }
    return accepted;
  };
  const other: Route['answer'] = (asked) => {
    tokens.skill(asked, 'alexa::proactive_events');
    throw refusal(
      403,
      `This skill is ${stage === 'live' ? 'live' : 'still in development'}: its events go to the other path`,
    );
  };
  return [
    { method: 'POST', path: '/v1/proactiveEvents', answer: stage === 'live' ? answer : other },
    {
      method: 'POST',
      path: '/v1/proactiveEvents/stages/development',
      answer: stage === 'live' ? other : answer,
    },
  ];
}
