import { sumOf } from '@/lib/descriptive-statistics';

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
  /** Units the line is drawn through. */
  readonly count: number;
  /** y less what the line says, aligned to the inputs; `NaN` for units left out. */
  readonly residuals: Float64Array;
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
  return {
    slope,
    intercept,
    r: syy > 0 ? sxy / Math.sqrt(sxx * syy) : Number.NaN,
    count: kept.length,
    residuals: Float64Array.from(units, (unit) =>
      isKept.has(unit) ? unit.y - intercept - slope * unit.x : Number.NaN,
    ),
  };
}
