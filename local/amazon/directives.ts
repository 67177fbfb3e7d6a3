import * as z from 'zod';
import type { Clock } from '../../lambda/household/clock';
import type { AccessTokens } from './access-tokens';
import { refusal } from './refusal';
import { jsonBody } from './routes';
import type { Route } from './routes';
import type { Mouth } from './sayings';

const progressive = z.strictObject({
  header: z.strictObject({ requestId: z.string().min(1) }),
  directive: z.strictObject({ type: z.literal('VoicePlayer.Speak'), speech: z.string().min(1).max(600) }),
});

/** Speech while the skill is still thinking: the progressive response. */
export function directiveRoutes({
  clock,
  tokens,
  mouth,
}: {
  clock: Clock;
  tokens: AccessTokens;
  mouth: Mouth;
}): Route[] {
  return [
    {
      method: 'POST',
      path: '/v1/directives',
      answer(asked) {
        const { userId, inSession } = tokens.user(asked);
        const given = progressive.safeParse(jsonBody(asked, (why) => refusal(400, why)));
        if (!given.success) throw refusal(400, z.prettifyError(given.error));
        if (!inSession) throw refusal(403, 'There is no request under way to speak into');
        mouth.say({ kind: 'progress', userId, text: given.data.directive.speech, at: clock.now() });
        return { status: 204 };
      },
    },
  ];
}
