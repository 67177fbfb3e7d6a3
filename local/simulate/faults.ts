import type { Random } from './random';

/** What can go wrong, each with how likely it is each time that it could. */
const usualLikelihoods = {
  /** A process dies at a door: before what it asks for is done, or after, before it hears of it. */
  processDied: 0.0004,
  databaseThrottled: 0.004,
  /** Refused, or so it seems: the write was done and its answer lost. */
  databaseAnswerLost: 0.001,
  /** Answers after a while: meanwhile others may write. */
  databaseSlow: 0.01,
  /** The database takes no call for a while; per minute. */
  databaseDown: 1 / 4_000,
  queueRefused: 0.005,
  deliveredTwice: 0.02,
  deliveredLate: 0.01,
  deliveredOutOfOrder: 0.01,
  textRefused: 0.05,
  textTimedOut: 0.03,
  textAnsweredLate: 0.03,
  callRefused: 0.05,
  callAnsweredLate: 0.03,
  echoRefused: 0.05,
  echoTimedOut: 0.03,
  /** Ticks stop for some minutes; per minute. */
  ticksMissed: 1 / 1_500,
  /** No plug of the whole street is heard for some hours; per minute. */
  districtCut: 1 / 20_000,
  clockSkewed: 0.5,
} as const;

export type FaultKind = keyof typeof usualLikelihoods;
export type Likelihoods = Record<FaultKind, number>;
export const faultKinds = Object.keys(usualLikelihoods) as FaultKind[];
export type FaultCounts = Record<FaultKind, number>;

export interface Faults {
  /** Whether this goes wrong now; counted where it does. */
  strikes(kind: FaultKind): boolean;
  /** For how much a fault matters, from the same seed. */
  random: Random;
  readonly counts: FaultCounts;
  /** From now on nothing goes wrong any more. */
  end(): void;
}

export function createFaults(
  random: Random,
  level: 'none' | 'all',
  changed: Partial<Likelihoods> = {},
): Faults {
  const likelihoods = { ...usualLikelihoods, ...changed };
  const counts = Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as FaultCounts;
  let active = level === 'all';
  return {
    strikes(kind) {
      if (!active || !random.chance(likelihoods[kind])) return false;
      counts[kind] += 1;
      return true;
    },
    random,
    counts,
    end() {
      active = false;
    },
  };
}
