import { minute, type Instant } from './clock';
import type { ClosedEpisode, Told } from './episode';

/** How long things took, in milliseconds from the moment an episode opened; null for what never happened. */
export interface ResponseTimes {
  /** Until the text service took the first text to anybody. */
  firstText: number | null;
  /** Until somebody said that they are going, there, or ringing her. */
  acknowledged: number | null;
  /** Until a person who had seen or spoken to her said so, or staff closed it. */
  seen: number | null;
}

/** When the text service took the first text to anybody; null while it has taken none. */
export function firstTextAt(told: readonly Told[]): Instant | null {
  const sent = told.flatMap(({ sentAt }) => sentAt ?? []);
  return sent.length === 0 ? null : Math.min(...sent);
}

export function responseTimes(episode: ClosedEpisode): ResponseTimes {
  const { openedAt, closedAt, told, by } = episode;
  const since = (at: number | null | undefined): number | null =>
    at == null ? null : Math.max(0, at - openedAt);
  const person = by !== 'resident' && by !== 'signal';
  return {
    firstText: since(firstTextAt(told)),
    acknowledged: since(episode.acknowledgedAt),
    seen: since(person ? closedAt : null),
  };
}

/**
 * The value below or at which a share of all values lies (0 < share <= 1), by nearest rank: always one that was measured.
 * Null where there are none.
 */
export function percentile(values: readonly number[], share: number): number | null {
  if (!(share > 0 && share <= 1)) throw new RangeError(`not a share of values: ${share}`);
  const inOrder = [...values].sort((one, other) => one - other);
  return inOrder[Math.ceil(share * inOrder.length) - 1] ?? null;
}

/** How one kind of time is spread over a council's episodes. */
export interface Spread {
  count: number;
  median: number | null;
  p90: number | null;
  p95: number | null;
  p99: number | null;
  /** Share of all that could have counted (it never happening counts as late) within the first and the second bound. */
  within: { bound: number; share: number | null }[];
}

/**
 * Within what time how many are counted, in the manner of the TSA's standard for technology-enabled care: alarms by the
 * minute and three minutes, attendance by three quarters of an hour and the hour. A council may hand in bounds of its own.
 */
const usualBounds = {
  firstText: [minute, 3 * minute],
  acknowledged: [5 * minute, 15 * minute],
  seen: [45 * minute, 60 * minute],
} as const satisfies Record<keyof ResponseTimes, readonly number[]>;

export type ResponseSpreads = Record<keyof ResponseTimes, Spread>;

/** How the times of episodes are spread; hand in those in which somebody was told. */
export function responseSpreads(
  counted: readonly ResponseTimes[],
  bounds: Record<keyof ResponseTimes, readonly number[]> = usualBounds,
): ResponseSpreads {
  const spread = (which: keyof ResponseTimes): Spread =>
    spreadOf(
      counted.map((times) => times[which]),
      bounds[which],
    );
  return { firstText: spread('firstText'), acknowledged: spread('acknowledged'), seen: spread('seen') };
}

function spreadOf(all: readonly (number | null)[], bounds: readonly number[]): Spread {
  const happened = all.filter((time): time is number => time !== null);
  return {
    count: happened.length,
    median: percentile(happened, 0.5),
    p90: percentile(happened, 0.9),
    p95: percentile(happened, 0.95),
    p99: percentile(happened, 0.99),
    within: bounds.map((bound) => ({
      bound,
      share: all.length === 0 ? null : happened.filter((time) => time <= bound).length / all.length,
    })),
  };
}
