import { type FigureReference, type IndicatorResult, referencesOf } from '@/indicators';
import { figureAt, type FigurePlace, type FigureSources, referenceAt, uncertaintyAt } from './figure-at';
import type { FigureComparison } from './figure-view';

/** The references of a sheet, from near to far. */
const NEAR_TO_FAR = [
  'region',
  'peers',
  'study',
  'custom',
  'france',
] as const satisfies readonly FigureReference[];

/** One indicator for a territory beside everything it may be held against. */
export function compareFigure(
  result: IndicatorResult,
  sources: FigureSources,
  at: FigurePlace,
): FigureComparison {
  const offered = referencesOf(at.level);
  const method = sources.figures.uncertainty(result, at.level, sources.figures.smoothing(sources.document));
  return {
    result,
    own: figureAt(result, at.level, at.position),
    mode: sources.figures.figureMode(sources.document, result),
    uncertainty: uncertaintyAt(method, at.position),
    method,
    test: sources.document.settings.significanceTest,
    references: NEAR_TO_FAR.filter((reference) => offered.includes(reference)).flatMap(
      (reference) => referenceAt(result, sources, { ...at, reference }) ?? [],
    ),
  };
}
