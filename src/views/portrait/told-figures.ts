import { isCommuneLevel } from '@/domain/territory';
import type { FigureComparison, TerritorySheetView } from '@/state';

/** The key figures that a sheet prints, and those it only names. */
interface ToldFigures {
  readonly told: readonly FigureComparison[];
  readonly silent: readonly FigureComparison[];
}

/** At a level made of communes, key figures that are not known there are only named: each would take a line to say nothing. */
export function toldFigures({
  level,
  comparisons,
}: Pick<TerritorySheetView, 'level' | 'comparisons'>): ToldFigures {
  if (!isCommuneLevel(level)) return { told: comparisons, silent: [] };
  const isSilent = ({ own }: FigureComparison) => own.rate.status === 'missing';
  return {
    told: comparisons.filter((comparison) => !isSilent(comparison)),
    silent: comparisons.filter(isSilent),
  };
}
