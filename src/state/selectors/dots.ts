import { chooseDotUnit, dotUnits } from '@/cartography/dots';
import type { ProtectedColumn } from '@/domain/measure';
import type { MappedLevel } from '@/domain/territory';
import type { IndicatorResult } from '@/indicators';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { AppStore } from '../create-app-store';
import { studiedOf } from './studied-figures';

/** What a map of dots counts in the territories studied, and how many a dot stands for. */
export interface DotCounts {
  readonly counts: ProtectedColumn;
  /** Round numbers a dot may stand for. */
  readonly units: readonly number[];
  /** The round number proposed, and the one in force; `null` where nothing is counted. */
  readonly proposed: number | null;
  readonly perDot: number | null;
}

/** What is counted as dots. */
export type DotSelector = (document: ProjectDocument) => DotCounts;

const byStore = new WeakMap<AppStore['select'], DotSelector>();

/** What a store counts as dots: the count the chosen indicator is made of, never its rate. Made when first asked for. */
export function dotsOf(app: AppStore): DotSelector {
  const known = byStore.get(app.select) ?? createDotSelector(app);
  byStore.set(app.select, known);
  return known;
}

function createDotSelector(app: AppStore): DotSelector {
  const select = studiedOf(app);
  const count = memoizeLast((result: IndicatorResult, level: MappedLevel, wished: number | null) => {
    const counts = result.figures[level].numerator;
    const { values } = counts;
    return {
      counts,
      units: dotUnits(values),
      proposed: chooseDotUnit(values, null),
      perDot: chooseDotUnit(values, wished),
    };
  });
  return (document) => {
    const { level, perDot } = document.settings;
    return count(select.chosen(document), level, perDot);
  };
}
