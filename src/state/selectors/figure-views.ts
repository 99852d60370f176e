import { columnValueAt } from '@/domain/measure';
import { territoryAt, type FigureLevel, type MappedLevel, type TerritoryHierarchy } from '@/domain/territory';
import type { IndicatorResult } from '@/indicators';
import type { FigureComparison, FigureView } from './views';

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

/** One indicator for a territory beside its région and France. */
export function compareFigure(
  result: IndicatorResult,
  hierarchy: TerritoryHierarchy,
  at: { readonly level: MappedLevel; readonly position: number },
): FigureComparison {
  const parent = hierarchy[at.level].parentPositions[at.position];
  const region =
    at.level === 'departement' && parent !== undefined && parent >= 0
      ? [figureAt(result, 'region', parent)]
      : [];
  return {
    result,
    own: figureAt(result, at.level, at.position),
    references: [...region, figureAt(result, 'france', 0)],
  };
}
