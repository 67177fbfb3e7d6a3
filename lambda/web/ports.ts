import type { Clock } from '../household/clock';
import type { Event } from '../household/event';
import type { Home } from '../household/home';
import type { Who } from '../household/profile';

/** What a link in a text stands for: this person, in this episode of this household. */
export interface FoundLink {
  household: string;
  episode: string;
  who: Who;
}

/** What the pages need of the rest of the service. */
export interface WebPorts {
  /** By the token's keyed hash; null for a token that nobody was sent. Throws where the database fails. */
  findLink(token: string): Promise<FoundLink | null>;
  /** Null where there is no such household. Throws where the database fails. */
  look(household: string): Promise<Home | null>;
  /** Loads, decides, commits and performs; the home as it is afterwards. Throws where it could not be committed. */
  happen(household: string, event: Event): Promise<Home>;
  /** `bytes` of randomness as base64url, for the forms' nonces. */
  random(bytes: number): string;
  clock: Clock;
  /** Never a name, number, token or what somebody wrote. */
  log(
    level: 'info' | 'warn' | 'error',
    what: string,
    facts?: Record<string, string | number | boolean>,
  ): void;
}
