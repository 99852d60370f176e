import { columnValueAt } from '@/domain/measure';
import { territoryAt, type FigureLevel, type MappedLevel, type TerritoryHierarchy } from '@/domain/territory';
import type { FigureReference, IndicatorResult, LevelUncertainty } from '@/indicators';
import type { FigureMode } from '@/project';
import type { UncertaintySelectors } from './uncertainty';
import type { FigureComparison, FigureUncertainty, FigureView, ReferenceView } from './views';

/** A position of a level. */
export interface FigurePlace {
  readonly level: MappedLevel;
  readonly position: number;
}

/** Where figures to compare come from. */
export interface FigureSources {
  readonly hierarchy: TerritoryHierarchy;
  readonly figures: Pick<UncertaintySelectors, 'uncertainty' | 'verdicts'>;
}

/** One indicator at one position of a level. */
export function figureAt(result: IndicatorResult, level: FigureLevel, position: number): FigureView {
  const { numerator, denominator, rate, coverage } = result.figures[level];
  return {
    territory: territoryAt(rate.index, position),
    numerator: columnValueAt(numerator, position),
    denominator: columnValueAt(denominator, position),
    rate: columnValueAt(rate, position),
    covered: coverage.covered[position] ?? 0,
    total: coverage.total[position] ?? 0,
  };
}

/** How sure a rate is; `null` when its numerator is no sample. */
export function uncertaintyAt(
  uncertainty: LevelUncertainty | null,
  position: number,
): FigureUncertainty | null {
  return (
    uncertainty && {
      lower: columnValueAt(uncertainty.lower, position),
      upper: columnValueAt(uncertainty.upper, position),
      smoothed: columnValueAt(uncertainty.smoothed, position),
      stability: uncertainty.stability[position] ?? null,
    }
  );
}

/** The rate that the mode has stand for a figure: its smoothed value, or as counted. */
export function shownRate(
  rate: FigureView['rate'],
  uncertainty: FigureUncertainty | null,
  mode: FigureMode,
): FigureView['rate'] {
  return mode === 'smoothed' && uncertainty !== null ? uncertainty.smoothed : rate;
}

/** A reference of a place, and whether its rate differs from it; `null` when the place has no such reference. */
export function referenceAt(
  result: IndicatorResult,
  { hierarchy, figures }: FigureSources,
  { level, position, reference }: FigurePlace & { readonly reference: FigureReference },
): ReferenceView | null {
  const parent = reference === 'france' ? 0 : hierarchy[level].parentPositions[position];
  if (parent === undefined || parent < 0) return null;
  const verdict = figures.verdicts(result, level, reference)?.[position] ?? null;
  return { ...figureAt(result, reference, parent), verdict };
}

/** One indicator for a territory beside its région and France. */
export function compareFigure(
  result: IndicatorResult,
  sources: FigureSources,
  at: FigurePlace & { readonly mode: FigureMode },
): FigureComparison {
  const references = at.level === 'departement' ? (['region', 'france'] as const) : (['france'] as const);
  const method = sources.figures.uncertainty(result, at.level);
  return {
    result,
    own: figureAt(result, at.level, at.position),
    mode: at.mode,
    uncertainty: uncertaintyAt(method, at.position),
    method,
    references: references.flatMap((reference) => referenceAt(result, sources, { ...at, reference }) ?? []),
  };
}
