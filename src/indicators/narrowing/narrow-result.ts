import type { FigureLevel } from '@/domain/territory';
import type { IndicatorFigures, IndicatorResult } from '../indicator';
import type { LevelUncertainty } from '../uncertainty/level-uncertainty';
import { replaceLevel } from '../communes/commune-levels';
import { narrowColumn } from './narrow-column';

/** A part of the territories of a level. */
export interface LevelPart {
  readonly level: FigureLevel;
  /** Each once. */
  readonly positions: readonly number[];
}

/**
 * The figures of an indicator with a part of the territories of a level, in the order of the positions; the other levels
 * are whole, so that what is held against France or its région still is.
 */
export function narrowResult(result: IndicatorResult, { level, positions }: LevelPart): IndicatorResult {
  return {
    ...result,
    figures: replaceLevel(result.figures, level, narrowFigures(result.figures[level], positions)),
  };
}

function narrowFigures(figures: IndicatorFigures, positions: readonly number[]): IndicatorFigures {
  const { range, coverage, establishmentsWithoutCapacity: without } = figures;
  const pick = (counts: Uint16Array) => Uint16Array.from(positions, (position) => counts[position] ?? 0);
  return {
    numerator: narrowColumn(figures.numerator, positions),
    denominator: narrowColumn(figures.denominator, positions),
    rate: narrowColumn(figures.rate, positions),
    range: range && {
      lower: narrowColumn(range.lower, positions),
      upper: narrowColumn(range.upper, positions),
      fewest: narrowColumn(range.fewest, positions),
      most: narrowColumn(range.most, positions),
    },
    coverage: { covered: pick(coverage.covered), total: pick(coverage.total) },
    establishmentsWithoutCapacity: without && pick(without),
  };
}

/**
 * How sure the rates of a part of a level are. Nothing is computed again: smoothed rates stay drawn towards what they
 * were drawn towards, with all the territories of the level.
 */
export function narrowUncertainty(
  uncertainty: LevelUncertainty,
  positions: readonly number[],
): LevelUncertainty {
  const { smoothing, stability } = uncertainty;
  const isolated = new Set(smoothing?.isolated);
  return {
    ...uncertainty,
    lower: narrowColumn(uncertainty.lower, positions),
    upper: narrowColumn(uncertainty.upper, positions),
    smoothed: narrowColumn(uncertainty.smoothed, positions),
    smoothing: smoothing && {
      ...smoothing,
      isolated: positions.flatMap((position, place) => (isolated.has(position) ? [place] : [])),
    },
    stability: positions.map((position) => stability[position] ?? null),
  };
}
