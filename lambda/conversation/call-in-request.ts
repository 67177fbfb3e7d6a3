import type { Instant } from '../household/clock';
import { hear } from './heard';
import { meaningOf } from './meaning';
import type { CallForHelp } from './ports';
import { assertSkillRequest } from './shape';

/**
 * The call for help in a raw request, as the intake queue keeps it; null where there is none. `now` stands in for a
 * request without a time of its own. Throws SkillRefusal for what is no skill request.
 */
export function callInRequest(request: unknown, now: Instant): CallForHelp | null {
  assertSkillRequest(request);
  const heard = hear(request, now);
  const meaning = meaningOf(heard);
  if (meaning.kind !== 'help') return null;
  return { id: heard.id, at: heard.at, need: meaning.need, person: meaning.person, identity: heard.identity };
}
