/** Ends and step of a slider, all of them multiples of the step. */
export interface SliderRange {
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
  /** Decimals that print a step. */
  readonly decimals: number;
}

/** Part of a step that binary fractions may add or take: 2.8 ÷ 0.1 is 27.999… */
const ROUNDING = 1e-9;

/** A limit asked to go somewhere. */
export interface LimitMove {
  /** Ascending. */
  readonly limits: readonly number[];
  readonly rank: number;
  readonly wished: number;
}

/**
 * Moves a limit to the step nearest to a wish, without reaching its neighbours nor the ends; the others do not move.
 *
 * @returns the same list when the limit has no room, or is there already.
 */
export function moveLimit({ limits, rank, wished }: LimitMove, range: SliderRange): readonly number[] {
  const round = (value: number) => Number(value.toFixed(range.decimals));
  const below = limits[rank - 1] ?? range.lowest;
  const above = limits[rank + 1] ?? range.highest;
  const least = round((Math.floor(below / range.step + ROUNDING) + 1) * range.step);
  const most = round((Math.ceil(above / range.step - ROUNDING) - 1) * range.step);
  const nearest = round(Math.round(wished / range.step) * range.step);
  const value = Math.min(most, Math.max(least, nearest));
  if (least > most || value === limits[rank] || Number.isNaN(value)) return limits;
  return limits.with(rank, value);
}
