import type { WeighedDay } from './fitting-width';

/** Days for which a home is believed to be as chance would have it. */
const DOUBT = 8;

/**
 * The variance of the signs a day over their mean (the index of dispersion: 1 where signs come by chance, 0 where every day
 * is like the other), held to 1 by some days of doubt and never above it. To two digits.
 */
export function varietyOf(days: readonly WeighedDay[]): number {
  const total = days.reduce((sum, { weight }) => sum + weight, 0);
  const mean = days.reduce((sum, { quarters, weight }) => sum + quarters.length * weight, 0) / total;
  if (!(mean > 0)) return 1;
  const spread = days.reduce((sum, { quarters, weight }) => sum + weight * (quarters.length - mean) ** 2, 0);
  return Math.min(1, Math.round((100 * (spread / mean + DOUBT)) / (total + DOUBT)) / 100);
}
