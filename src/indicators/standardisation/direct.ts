import { sumOf } from '@/lib/descriptive-statistics';
import { gammaQuantile } from '@/lib/special-functions';
import type { Interval } from '../interval';
import type { Strata } from './indirect';

/** The rate a territory would have with the age structure of a standard population. */
export interface DirectStandardisation {
  /** Rate of the territory, all ages, per person. */
  readonly crudeRate: number;
  /** Standardised rate, per person. */
  readonly adjustedRate: number;
  /** Gamma interval of the standardised rate. */
  readonly interval: Interval;
}

/**
 * Direct standardisation: rates by age weighted by a standard population, so that territories compare with each other.
 * Needs enough events at every age.
 *
 * w_a = standard population at age a over its total; y = Σ w_a O_a/P_a; v = Σ w_a² O_a/P_a²; w = max(w_a/P_a).
 * lower = (v/y) Γ⁻¹(α/2; y²/v), 0 without event;
 * upper = ((v + w²)/(y + w)) Γ⁻¹(1 − α/2; (y + w)²/(v + w²)), Γ⁻¹(p; k) the quantile of a gamma distribution of shape k.
 *
 * Source: Fay and Feuer, « Confidence intervals for directly standardized rates », Statistics in Medicine 16, 1997.
 *
 * @param standardPopulation - people by age in the standard population, in the order of the strata.
 */
export function standardiseDirectly(
  territory: Strata,
  standardPopulation: ArrayLike<number>,
  level = 0.95,
): DirectStandardisation {
  const events = Array.from(territory.events);
  const population = Array.from(territory.population);
  const standard = Array.from(standardPopulation);
  const standardTotal = sumOf(standard);
  const perPerson = population.map((p, age) => (standard[age] ?? Number.NaN) / standardTotal / p);
  const y = sumOf(events.map((o, age) => o * (perPerson[age] ?? Number.NaN)));
  const v = sumOf(events.map((o, age) => o * (perPerson[age] ?? Number.NaN) ** 2));
  return {
    crudeRate: sumOf(events) / sumOf(population),
    adjustedRate: y,
    interval: gammaInterval({ y, v, w: Math.max(...perPerson) }, 1 - level),
  };
}

function gammaInterval(
  { y, v, w }: { readonly y: number; readonly v: number; readonly w: number },
  alpha: number,
): Interval {
  const y1 = y + w;
  const v1 = v + w * w;
  return {
    lower: y === 0 ? 0 : (v / y) * gammaQuantile(alpha / 2, (y * y) / v),
    upper: (v1 / y1) * gammaQuantile(1 - alpha / 2, (y1 * y1) / v1),
  };
}
