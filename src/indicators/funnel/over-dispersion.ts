import { sampleQuantile, sumOf } from '@/lib/descriptive-statistics';
import { averageRanks } from './average-ranks';

/** Observed and expected events, one a unit, aligned. */
export interface RatioInputs {
  /** Events by unit; units without an event, or unknown, are left out. */
  readonly observed: ArrayLike<number>;
  readonly expected: ArrayLike<number>;
}

/**
 * How ratios O/E become z-scores, and how outliers are kept from inflating the dispersion.
 *
 * - `shmi`: log ratio, s = 1/√E; the extreme parts are left out (NHS hospital mortality indicator).
 * - `cqc`: square root of the ratio, s = 1/(2√E); the extreme parts are brought back to the limits of the middle
 *   (Care Quality Commission).
 */
export type DispersionConvention = 'shmi' | 'cqc';

/** How much more the ratios vary than chance. */
export interface OverDispersion {
  /** z-scores of the units used, in their order. */
  readonly z: readonly number[];
  /** Positions of those units in the columns. */
  readonly positions: readonly number[];
  /** Units kept once outliers are set aside. */
  readonly usedUnits: number;
  /** φ = mean z²; 1 when ratios vary as chance does. */
  readonly phi: number;
  /** τ², variance between units on the scale of the convention, to add to s²; 0 without over-dispersion. */
  readonly tau2: number;
}

interface ScoredUnit {
  readonly position: number;
  readonly z: number;
  /** Precision s⁻². */
  readonly precision: number;
}

/**
 * Over-dispersion of ratios O/E, as an additive random effect.
 *
 * z_i = √E ln(O/E) (`shmi`) or 2√E (√(O/E) − 1) (`cqc`); φ = Σz²/n over the n units kept, outliers left out or brought
 * back; τ² = max(0, (nφ − (n − 1))/(Σs⁻² − Σs⁻⁴/Σs⁻²)). Limits of the funnel are then drawn with √(s² + τ²).
 *
 * Source: Spiegelhalter et al., « Statistical methods for healthcare regulation », JRSS A 175, 2012; NHS Digital, SHMI
 * methodology; R package FunnelPlotR.
 *
 * @param trim - part set aside at each end, 0.1 as a rule; 0 sets nothing aside.
 */
export function overDispersion(
  inputs: RatioInputs,
  convention: DispersionConvention,
  trim = 0.1,
): OverDispersion {
  const units = scoredUnits(inputs, convention);
  const kept = trim === 0 ? units : convention === 'shmi' ? truncate(units, trim) : winsorise(units, trim);
  const n = kept.length;
  const phi = sumOf(kept.map(({ z }) => z * z)) / n;
  const precision = sumOf(kept.map((unit) => unit.precision));
  const squares = sumOf(kept.map((unit) => unit.precision ** 2));
  const excess = n * phi - (n - 1);
  return {
    z: units.map(({ z }) => z),
    positions: units.map(({ position }) => position),
    usedUnits: n,
    phi,
    tau2: excess > 0 ? excess / (precision - squares / precision) : 0,
  };
}

function scoredUnits({ observed, expected }: RatioInputs, convention: DispersionConvention): ScoredUnit[] {
  const units: ScoredUnit[] = [];
  for (let position = 0; position < observed.length; position += 1) {
    const o = observed[position] ?? Number.NaN;
    const e = expected[position] ?? Number.NaN;
    if (!(o > 0 && e > 0)) continue;
    const z =
      convention === 'shmi' ? Math.sqrt(e) * Math.log(o / e) : 2 * Math.sqrt(e) * (Math.sqrt(o / e) - 1);
    units.push({ position, z, precision: convention === 'shmi' ? e : 4 * e });
  }
  return units;
}

/** Leaves out the lowest and highest of 1/trim groups of equal size. */
function truncate(units: readonly ScoredUnit[], trim: number): readonly ScoredUnit[] {
  const groups = 1 / trim;
  const ranks = averageRanks(units.map(({ z }) => z));
  return units.filter((_, position) => {
    const group = Math.floor(((ranks[position] ?? Number.NaN) * groups) / (units.length + 1));
    return group > 0 && group < groups - 1;
  });
}

/** Brings scores beyond the quantiles `trim` and 1 − `trim` back to them. */
function winsorise(units: readonly ScoredUnit[], trim: number): readonly ScoredUnit[] {
  const sorted = units.map(({ z }) => z).sort((left, right) => left - right);
  const low = sampleQuantile(sorted, trim);
  const high = sampleQuantile(sorted, 1 - trim);
  return units.map((unit) => ({ ...unit, z: Math.min(high, Math.max(low, unit.z)) }));
}
