import { sumOf } from '@/lib/descriptive-statistics';
import { normalQuantile, regularisedBeta } from '@/lib/special-functions';

/** What a straight line is drawn through, one a unit, aligned; a unit without one of them is left out. */
export interface RegressionInputs {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** How much each unit counts; `null` when each counts for one. A unit of no weight is left out. */
  readonly weights: ArrayLike<number> | null;
}

/** The straight line y = intercept + slope · x. */
export interface Regression {
  readonly slope: number;
  readonly intercept: number;
  /** Pearson's correlation, weighted as the line is; `NaN` when every y is the same. */
  readonly r: number;
  /** Share of the variance of y that the line accounts for, r²; `NaN` when every y is the same. */
  readonly determination: number;
  /** What chance makes of r; `null` for a weighted line, and when every y is the same. */
  readonly chance: CorrelationChance | null;
  /** Units the line is drawn through. */
  readonly count: number;
  /** y less what the line says, aligned to the inputs; `NaN` for units left out. */
  readonly residuals: Float64Array;
}

/** How far r is from what independent units without any link would give. */
export interface CorrelationChance {
  /** Two-sided p-value of r = 0, the slope being nil: t = r √((n − 2) ÷ (1 − r²)), Student at n − 2 degrees of freedom. */
  readonly p: number;
  /** Interval of r at 95 %, by Fisher's z; `null` under four units. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

/** Fewest units a line says something of: two are always on one. */
const FEWEST_UNITS = 3;

/**
 * Least squares, weighted or not: the line that makes Σ w (y − a − b x)² least, b = Sxy ÷ Sxx around the weighted means.
 * `null` with fewer than three units, or when every x is the same.
 */
export function regress({ x, y, weights }: RegressionInputs): Regression | null {
  const units = Array.from(x, (abscissa, position) => ({
    x: abscissa,
    y: y[position] ?? Number.NaN,
    weight: weights === null ? 1 : (weights[position] ?? Number.NaN),
  }));
  const kept = units.filter((unit) => Number.isFinite(unit.x) && Number.isFinite(unit.y) && unit.weight > 0);
  const total = sumOf(kept.map(({ weight }) => weight));
  const meanX = sumOf(kept.map((unit) => unit.weight * unit.x)) / total;
  const meanY = sumOf(kept.map((unit) => unit.weight * unit.y)) / total;
  const sxx = sumOf(kept.map((unit) => unit.weight * (unit.x - meanX) ** 2));
  const syy = sumOf(kept.map((unit) => unit.weight * (unit.y - meanY) ** 2));
  const sxy = sumOf(kept.map((unit) => unit.weight * (unit.x - meanX) * (unit.y - meanY)));
  if (kept.length < FEWEST_UNITS || !(sxx > 0)) return null;
  const slope = sxy / sxx;
  const intercept = meanY - slope * meanX;
  const isKept = new Set(kept);
  const r = syy > 0 ? Math.max(-1, Math.min(1, sxy / Math.sqrt(sxx * syy))) : Number.NaN;
  return {
    slope,
    intercept,
    r,
    determination: r * r,
    chance: weights === null && !Number.isNaN(r) ? chanceOf(r, kept.length) : null,
    count: kept.length,
    residuals: Float64Array.from(units, (unit) =>
      isKept.has(unit) ? unit.y - intercept - slope * unit.x : Number.NaN,
    ),
  };
}

/**
 * The tail of Student's t beyond |t| on both sides is I_x(ν ÷ 2, ½) at x = ν ÷ (ν + t²), which is 1 − r². Fisher 1915: atanh r is
 * about normal, of standard deviation 1 ÷ √(n − 3).
 */
function chanceOf(r: number, count: number): CorrelationChance {
  const p = regularisedBeta(1 - r * r, (count - 2) / 2, 0.5).lower;
  if (count < 4) return { p, interval: null };
  const reach = normalQuantile(0.975) / Math.sqrt(count - 3);
  return {
    p,
    interval: { lower: Math.tanh(Math.atanh(r) - reach), upper: Math.tanh(Math.atanh(r) + reach) },
  };
}
