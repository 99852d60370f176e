/** What a bare number counts; `person-days` are days that people waited, added up. */
export type CountUnit = 'places' | 'people' | 'establishments' | 'person-days';

/** What a ratio of two counts is given for: 1 000, 10 000 or 100 of the denominator, or one; `days` for each of them. */
export type RatioUnit = 'per-1000' | 'per-10000' | 'percent' | 'ratio' | 'days';

/** What a number counts, or is given for. */
export type Unit = CountUnit | RatioUnit;

/** What numerator ÷ denominator is multiplied by in each unit. */
export const SCALE_OF_RATIO: Readonly<Record<RatioUnit, number>> = {
  'per-1000': 1000,
  'per-10000': 10_000,
  percent: 100,
  ratio: 1,
  days: 1,
};

/** Says whether a unit is that of a ratio. */
export function isRatioUnit(unit: Unit): unit is RatioUnit {
  return unit in SCALE_OF_RATIO;
}
