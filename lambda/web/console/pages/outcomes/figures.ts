import { isFalseAlert } from '../../../../household/episode-figures';
import { outcomes, type Outcome } from '../../../../household/episode';
import { responseSpreads, type ResponseSpreads } from '../../../../household/response-times';
import type { ClosedSummary } from '../../ports';
import type { ReadPeriod } from './read-period';

/** A month as long as the year's twelfth. */
const month = 30.44;

export interface Figures {
  total: number;
  /** Most frequent first; only those that happened. */
  byOutcome: [outcome: Outcome, number: number][];
  response: ResponseSpreads;
  /** Worries of which somebody was told, and of those, in which somebody said that they are going. */
  told: number;
  acknowledged: number;
  falseAlerts: number;
  /** Null without residents. */
  falseAlertsPerResidentMonth: number | null;
  ambulancesAvoided: { judged: number; avoided: number };
  recorded: { minutes: number; minutesOf: number; cost: number; costOf: number };
}

export function figuresOfPeriod({ closed, residents }: ReadPeriod, days: number): Figures {
  const told = closed.filter((each) => each.told > 0);
  const falseAlerts = closed.filter(isFalseAlert).length;
  const judged = closed.filter(({ ambulanceAvoided }) => ambulanceAvoided !== null);
  return {
    total: closed.length,
    byOutcome: byOutcome(closed),
    response: responseSpreads(told),
    told: told.length,
    acknowledged: told.filter(({ acknowledged }) => acknowledged !== null).length,
    falseAlerts,
    falseAlertsPerResidentMonth: residents === 0 ? null : falseAlerts / residents / (days / month),
    ambulancesAvoided: {
      judged: judged.length,
      avoided: judged.filter(({ ambulanceAvoided }) => ambulanceAvoided === true).length,
    },
    recorded: recorded(closed),
  };
}

function byOutcome(closed: readonly ClosedSummary[]): [Outcome, number][] {
  return outcomes
    .map((outcome): [Outcome, number] => [outcome, closed.filter((each) => each.outcome === outcome).length])
    .filter(([, number]) => number > 0)
    .sort(([, one], [, other]) => other - one);
}

function recorded(closed: readonly ClosedSummary[]): Figures['recorded'] {
  const minutes = closed.flatMap((each) => each.minutes ?? []);
  const costs = closed.flatMap((each) => each.cost ?? []);
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  return { minutes: sum(minutes), minutesOf: minutes.length, cost: sum(costs), costOf: costs.length };
}
