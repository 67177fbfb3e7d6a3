import type { Instant } from '../../household/clock';
import type { Home } from '../../household/home';
import { residentIn } from '../people';
import { wordingFor } from './wording';

/** Asks her on her own phone whether she is all right; the answer takes one word. */
export function askHerText(home: Home, seed: string, now: Instant): string {
  const { say, tongue } = wordingFor(home, seed, now);
  return say('text.ask-her', { name: residentIn(home.profile, tongue).name });
}
