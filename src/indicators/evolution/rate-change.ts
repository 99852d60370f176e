import { binomialTails, normalCdf, twoSidedZ } from '@/lib/special-functions';
import { type EventRate, exactRateRatioInterval } from '../comparison/rate-ratio';
import type { Sampling } from '../indicator';
import { isFragileCount } from '../interval/fragility';
import { type Interval, UNDEFINED_INTERVAL } from '../interval/interval';

/** How two rates of one territory differ, as far as chance goes. */
export interface RateChange {
  /** Of the rate after to the rate before. */
  readonly ratios: Interval;
  /** Two-sided chance of a difference at least as marked if the rates were the same; `NaN` when undefined. */
  readonly pValue: number;
}

/** The same rate at two dates. */
export interface RatePair {
  readonly before: EventRate;
  readonly after: EventRate;
}

const UNDEFINED_CHANGE: RateChange = { ratios: UNDEFINED_INTERVAL, pValue: Number.NaN };

/**
 * Tests whether a rate changed between two dates, both counts being subject to chance.
 *
 * Poisson: exact conditional test. Given n = x₁ + x₀ events, x₁ is binomial with chance P₁ / (P₁ + P₀) if the rates are
 * the same; the p-value is twice the smaller tail, the interval that of {@link exactRateRatioInterval}, and the two agree.
 *
 * Binomial: two samples. z = ln(p₁/p₀) / s, s² = 1/x₁ − 1/P₁ + 1/x₀ − 1/P₀, the interval being exp(ln(p₁/p₀) ± z s); where
 * a count is fragile (25 or fewer) the exact test stands in, shares so small being as good as Poisson.
 *
 * Sources: Przyborowski and Wilenski, Biometrika 31, 1940; Katz, Baptista, Azen and Pike, Biometrics 34, 1978.
 */
export function testRateChange(pair: RatePair, sampling: Sampling, level: number): RateChange {
  const { before, after } = pair;
  if (sampling === 'not-a-sample' || !(before.people > 0 && after.people > 0)) return UNDEFINED_CHANGE;
  if (Number.isNaN(before.events + after.events)) return UNDEFINED_CHANGE;
  const isExact = sampling === 'poisson' || isFragileCount(Math.min(before.events, after.events));
  return isExact ? exactChange(pair, level) : logRatioChange(pair, level);
}

function exactChange({ before, after }: RatePair, level: number): RateChange {
  const n = before.events + after.events;
  if (n === 0) return UNDEFINED_CHANGE;
  const trials = { n, chance: after.people / (after.people + before.people) };
  const asFewAs = binomialTails(after.events, trials).lower;
  const asManyAs = binomialTails(after.events - 1, trials).upper;
  return {
    ratios: exactRateRatioInterval(after, before, level),
    pValue: Math.min(1, 2 * Math.min(asFewAs, asManyAs)),
  };
}

function logRatioChange({ before, after }: RatePair, level: number): RateChange {
  const logRatio = Math.log(after.events / after.people / (before.events / before.people));
  const s = Math.sqrt(1 / after.events - 1 / after.people + 1 / before.events - 1 / before.people);
  const margin = twoSidedZ(level) * s;
  return {
    ratios: { lower: Math.exp(logRatio - margin), upper: Math.exp(logRatio + margin) },
    pValue: 2 * normalCdf(-Math.abs(logRatio) / s),
  };
}
