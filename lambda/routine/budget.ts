import { rungPrice } from './deadline-choice';
import { type BudgetMemory, RUNGS } from './routine';

export const DAYS_A_MONTH = 30.44;
export const rungPrices: readonly number[] = Array.from({ length: RUNGS }, (_, rung) => rungPrice(rung));

const SHRINK = 3;

/** Expected alerts a month on each rung: what the model predicts, corrected by what this home has really seen. */
export function alertsPerRung(budget: BudgetMemory): number[] {
  const rates = budget.predicted.map((predicted, rung) => {
    const correction = Math.min(4, Math.max(0.4, ((budget.seen[rung] ?? 0) + SHRINK) / (predicted + SHRINK)));
    return budget.days > 0 ? ((predicted * correction) / budget.days) * DAYS_A_MONTH : 0;
  });
  for (let rung = rates.length - 2; rung >= 0; rung--)
    rates[rung] = Math.max(rates[rung] ?? 0, rates[rung + 1] ?? 0);
  return rates;
}

/** The price of a false alert at which this home has `alertsPerMonth` of them: the loudest within the budget. */
export function priceFor(budget: BudgetMemory, alertsPerMonth: number): number {
  // Before anything was counted: only the surest.
  if (budget.days < 7) return rungPrice(RUNGS - 1);
  const rates = alertsPerRung(budget);
  for (let rung = 0; rung < rates.length; rung++) {
    const here = rates[rung] ?? 0;
    if (here > alertsPerMonth) continue;
    const louder = rates[rung - 1] ?? here;
    if (rung === 0 || louder <= here) return rungPrice(rung);
    const share =
      (Math.log(louder + 1e-3) - Math.log(alertsPerMonth + 1e-3)) /
      (Math.log(louder + 1e-3) - Math.log(here + 1e-3));
    return rungPrice(rung - 1 + Math.min(1, Math.max(0, share)));
  }
  return rungPrice(RUNGS - 1);
}
