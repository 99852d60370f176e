import { type FigureLevel, isCommuneLevel } from '@/domain/territory';
import type { IndicatorResult } from '../indicator';

const sourced = new WeakMap<IndicatorResult, Map<FigureLevel, IndicatorResult>>();

/**
 * An indicator that tells the sources its figures have at a level, and the date they are of: communes may be counted from
 * other sources than départements are, and their inhabitants are of another year. One result and one level always give
 * the same object; nothing is counted before a source or a date is asked for.
 */
export function sourcedAtLevel(result: IndicatorResult, level: FigureLevel): IndicatorResult {
  if (!isCommuneLevel(level)) return result;
  const levels = sourced.get(result) ?? new Map<FigureLevel, IndicatorResult>();
  sourced.set(result, levels);
  const held = levels.get(level) ?? {
    ...result,
    get numeratorProvenance() {
      return result.figures[level].numerator.provenance;
    },
    get denominatorProvenance() {
      return result.figures[level].denominator.provenance;
    },
    get referenceDate() {
      return countsInhabitants(result) ? dateOf(this.numeratorProvenance) : result.referenceDate;
    },
    get earliestReferenceDate() {
      return countsInhabitants(result) ? dateOf(this.numeratorProvenance) : result.earliestReferenceDate;
    },
  };
  levels.set(level, held);
  return held;
}

function countsInhabitants({ definition: { numerator } }: IndicatorResult): boolean {
  return numerator.kind === 'population' || numerator.kind === 'expected';
}

function dateOf([first]: IndicatorResult['numeratorProvenance']): string | null {
  return first?.date ?? null;
}
