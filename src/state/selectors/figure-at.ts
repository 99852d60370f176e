import { columnValueAt } from '@/domain/measure';
import { territoryAt, type FigureLevel, type MappedLevel } from '@/domain/territory';
import { type FigureReference, type IndicatorResult, type LevelUncertainty } from '@/indicators';
import type { FigureMode, ProjectDocument } from '@/project';
import type { ReferenceSelectors } from './references';
import type { UncertaintySelectors } from './uncertainty';
import type { FigureUncertainty, FigureView, ReferenceView } from './figure-view';

/** A position of a level. */
export interface FigurePlace {
  readonly level: MappedLevel;
  readonly position: number;
}

/** Where figures to compare come from. */
export interface FigureSources {
  readonly document: ProjectDocument;
  readonly figures: Pick<
    UncertaintySelectors & ReferenceSelectors,
    'uncertainty' | 'smoothing' | 'figureMode' | 'comparison' | 'referenceName' | 'referenceSets'
  >;
}

/** One indicator at one position of a level. */
export function figureAt(result: IndicatorResult, level: FigureLevel, position: number): FigureView {
  const { numerator, denominator, rate, range, coverage } = result.figures[level];
  return {
    territory: territoryAt(rate.index, position),
    numerator: columnValueAt(numerator, position),
    denominator: columnValueAt(denominator, position),
    rate: columnValueAt(rate, position),
    counts: range && {
      fewest: columnValueAt(range.fewest, position),
      most: columnValueAt(range.most, position),
    },
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

/** A reference of a place and how its rate stands to it; `null` when the place has no such reference. */
export function referenceAt(
  result: IndicatorResult,
  { document, figures }: FigureSources,
  { level, position, reference }: FigurePlace & { readonly reference: FigureReference },
): ReferenceView | null {
  const comparison = figures.comparison(document, result, { level, reference });
  const figure = comparison.references[position] ?? null;
  if (figure === null) return null;
  const set = figures.referenceSets(document, { level, reference })[position];
  const [only] = reference === 'france' || reference === 'region' ? (set?.positions ?? []) : [];
  return {
    ...figures.referenceName(document, reference),
    ...figure,
    territory: set && only !== undefined ? territoryAt(result.figures[set.level].rate.index, only) : null,
    unit: result.figures[level].rate.unit,
    difference: columnValueAt(comparison.difference, position),
    relative: columnValueAt(comparison.relative, position),
    relativeLower: columnValueAt(comparison.relativeLower, position),
    relativeUpper: columnValueAt(comparison.relativeUpper, position),
    judgement: comparison.judgements[position] ?? { verdict: null, silence: 'no-reference' },
  };
}
