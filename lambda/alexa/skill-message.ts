import type { Caller } from './call';
import type { AlexaOutcome } from './ports';

/** After this whatever there was to be done is left to the next session. */
const lives = 3_600;

/**
 * A word from the service's back to its front (Skill Messaging): the skill is called with a token for this user, with
 * which it may change and remove reminders. It carries nothing about anybody. `data`: strings only.
 */
export function createSkillMessage(call: Caller) {
  return (userId: string, kind: 'reminders'): Promise<AlexaOutcome> =>
    call({
      scope: 'alexa:skill_messaging',
      path: `/v1/skillmessages/users/${encodeURIComponent(userId)}`,
      body: { data: { kind }, expiresAfterSeconds: lives },
    });
}
