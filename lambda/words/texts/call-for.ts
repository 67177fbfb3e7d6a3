import type { Instant } from '../../household/clock';
import type { Home } from '../../household/home';
import { residentIn } from '../people';
import { reasonsFor } from './reasons';
import { wordingFor } from './wording';

/** What a phone call says, from the home as it is now; plain words. Said twice by whoever calls. */
export function callFor(home: Home, seed: string, now: Instant): string {
  const wording = wordingFor(home, seed, now);
  const { name } = residentIn(home.profile, wording.tongue);
  const reasons = reasonsFor(home, home.state.episode?.concerns ?? [], wording);
  return [wording.say('call.hello', { name }), ...reasons, wording.say('call.answer')].join(' ');
}

/** The e-mail to whoever is on duty, where texts do not go out. `link` is where staff or the duty team can answer. */
export function dutyMailFor(
  home: Home,
  seed: string,
  now: Instant,
  link: string,
): { subject: string; text: string } {
  const wording = wordingFor(home, seed, now);
  const { name } = residentIn(home.profile, wording.tongue);
  const reasons = reasonsFor(home, home.state.episode?.concerns ?? [], wording);
  const { say } = wording;
  return {
    subject: say('mail.subject', { name }),
    text: [...reasons, say('mail.why'), say('mail.ask', { name }), link].join('\n\n'),
  };
}
