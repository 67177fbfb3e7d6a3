import type { Clock } from '../household/clock';

export interface AlexaSettings {
  /** Host of Amazon's REST interfaces for this region, without a slash at the end. */
  alexaApiUrl: string;
  /** Where access tokens come from (Login with Amazon). */
  alexaTokenUrl: string;
  alexaClientId: string;
  alexaClientSecret: string;
  alexaStage: 'development' | 'live';
}

export interface AlexaPorts {
  clock: Clock;
  settings: AlexaSettings;
  fetch: typeof fetch;
}

/** What became of one call. */
export type AlexaOutcome =
  | { kind: 'accepted'; /** what was asked for, as it came */ answer?: unknown }
  /** Plainly refused; worth trying again. */
  | { kind: 'refused'; code: string }
  /** No such user or unit any more, or it never allowed this. */
  | { kind: 'refused-for-good'; code: string }
  /** No answer in time. */
  | { kind: 'unknown'; code: string };
