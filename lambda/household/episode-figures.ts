import type { Concern } from './concern';
import type { ClosedEpisode, Outcome } from './episode';
import { responseTimes, type ResponseTimes } from './response-times';

/** What a council's figures need of one ended worry: no names, no words, and small enough to stand in an index. */
export interface EpisodeFigures extends ResponseTimes {
  openedAt: number;
  outcome: Outcome;
  reasons: Concern['kind'][];
  by: 'resident' | 'signal' | 'staff' | 'carer';
  /** How many people were told. */
  told: number;
  /** As whoever ended it wrote down; null where nobody did. */
  minutes: number | null;
  /** Pence. */
  cost: number | null;
  /** Staff's own judgement. */
  ambulanceAvoided: boolean | null;
}

export function figuresOf(episode: ClosedEpisode): EpisodeFigures {
  const { openedAt, outcome, concerns, by, told, report } = episode;
  return {
    ...responseTimes(episode),
    openedAt,
    outcome,
    reasons: [...new Set(concerns.map(({ kind }) => kind))],
    by: by === 'resident' || by === 'signal' || by === 'staff' ? by : 'carer',
    told: told.length,
    minutes: report?.minutes ?? null,
    cost: report?.cost ?? null,
    ambulanceAvoided: report?.ambulanceAvoided ?? null,
  };
}

/** Raised by the service itself, somebody was told, and all was well. What the resident asked for is none, however it ended. */
export const isFalseAlert = ({ reasons, told, outcome }: EpisodeFigures): boolean =>
  told > 0 &&
  (outcome === 'fine' || outcome === 'false-alarm') &&
  reasons.every((kind) => kind !== 'help' && kind !== 'low-mood');
