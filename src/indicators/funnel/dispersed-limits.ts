import { normalQuantile } from '@/lib/special-functions';

/**
 * Limit of a funnel of ratios O/E that allows for differences between units besides chance:
 * (1 + z √(1/(4E) + τ²))², z the normal quantile of p, and 0 where 1 + z √… is negative.
 *
 * Source: Spiegelhalter et al., « Statistical methods for healthcare regulation », JRSS A 175, 2012.
 *
 * @param p - probability below the line.
 * @param expected - E, expected count, positive; `NaN` otherwise.
 * @param tau2 - τ², variance between units on the scale of the square root.
 */
export function dispersedRatioLimit(p: number, expected: number, tau2: number): number {
  if (!(expected > 0)) return Number.NaN;
  return Math.max(0, 1 + normalQuantile(p) * Math.sqrt(1 / (4 * expected) + tau2)) ** 2;
}
