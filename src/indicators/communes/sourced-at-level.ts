import { type FigureLevel, isCommuneLevel } from '@/domain/territory';
import type { IndicatorResult } from '../indicator';

const sourced = new WeakMap<IndicatorResult, Map<FigureLevel, IndicatorResult>>();

/**
 * An indicator that tells the sources its figures have at a level: communes may be counted from other sources than
 * départements are. One result and one level always give the same object; nothing is counted before a source is asked for.
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
  };
  levels.set(level, held);
  return held;
}
