import { type BudgetMemory, RUNGS } from './routine';

export const DAYS_A_MONTH = 30.44;

/**
 * Rungs of a ladder of prices for one false alert (in waking hours times hours of lateness, see deadline-choice.ts), from
 * loud to quiet, each 1.5 times the one below.
 */
export const rungPrice = (rung: number): number => 16 * 1.5 ** rung;
export const rungPrices: readonly number[] = Array.from({ length: RUNGS }, (_, rung) => rungPrice(rung));

/** Days for which a home is believed to be like others; and alerts, seen and expected alike, that hold it to what was expected of itself. */
const PRIOR_DAYS = 60;
const PRIOR_ALERTS = 4;
/**
 * The odds are cautious (their tail is heavy on purpose), so fewer alerts happen than they predict, the fewer the rarer:
 * over recorded and made-up homes 0.17 x predicted^1.45 a month.
 */
const happening = (predictedAMonth: number): number =>
  Math.min(predictedAMonth, 0.17 * predictedAMonth ** 1.45);
/** What homes show on a rung, in alerts a month: fitted once over the same homes. */
const usualRates = rungPrices.map((price) => happening(14_500 * price ** -1.26));

/**
 * How far this home is taken to differ from what was expected: the mean of a Poisson rate with a gamma prior, so that a handful of
 * alerts more or less says little. A detector that shies at each of them is worse for it.
 */
const correction = (seen: number, expected: number): number =>
  (seen + PRIOR_ALERTS) / (expected + PRIOR_ALERTS);

/** Worked out once for each memory: every sign of a day asks. */
const workedOut = new WeakMap<BudgetMemory, readonly number[]>();

/** Expected alerts a month on each rung: what was predicted day by day, corrected by what really happened in this home. */
export function alertsPerRung(budget: BudgetMemory): readonly number[] {
  const known = workedOut.get(budget);
  if (known) return known;
  const rates = workOut(budget);
  workedOut.set(budget, rates);
  return rates;
}

function workOut(budget: BudgetMemory): readonly number[] {
  const months = budget.days / DAYS_A_MONTH;
  const rates = budget.predicted.map((predicted, rung) => {
    const expected = months > 0 ? happening(predicted / months) * months : 0;
    const prior = PRIOR_DAYS / DAYS_A_MONTH;
    return (
      (expected * correction(budget.seen[rung] ?? 0, expected) + (usualRates[rung] ?? 0) * prior) /
      (months + prior)
    );
  });
  // A quieter rung never alarms more often.
  for (let rung = rates.length - 2; rung >= 0; rung--) {
    rates[rung] = Math.max(rates[rung] ?? 0, rates[rung + 1] ?? 0);
  }
  return rates;
}

/** The price of a false alert at which this home has `alertsPerMonth` of them, between rungs too. */
export function priceFor(budget: BudgetMemory, alertsPerMonth: number): number {
  const rates = alertsPerRung(budget);
  const quiet = rates.findIndex((rate) => rate <= alertsPerMonth);
  if (quiet === -1) return rungPrice(RUNGS - 1);
  const [loud, rate] = [rates[quiet - 1], rates[quiet] ?? 0];
  if (loud === undefined || loud <= rate) return rungPrice(quiet);
  return rungPrice(quiet - (alertsPerMonth - rate) / (loud - rate));
}
