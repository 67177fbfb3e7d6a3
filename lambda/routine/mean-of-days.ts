/** A figure of so many days or nights: how many, their mean, and the standard error of it. */
export interface MeanOfDays {
  readonly count: number;
  readonly mean: number;
  readonly error: number;
}

/** No days: a mean and an error of 0. One day: an error of 0. */
export function meanOf(figures: readonly number[]): MeanOfDays {
  const count = figures.length;
  const most = Math.max(1, count);
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / most;
  const variance = figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / Math.max(1, count - 1);
  return { count, mean, error: Math.sqrt(variance / most) };
}
