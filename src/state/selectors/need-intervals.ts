import { columnValueAt } from '@/domain/measure';
import { NEED_PUBLICS, type NeedDataset } from '@/domain/need';
import { computeNeedBounds, type LeastPattern, type NeedOverlap, type SecrecyRule } from '@/indicators';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import type { DatasetSelectors } from './datasets';
import type { FigurePlace } from './figure-views';
import type { NeedIntervalLine } from './views';

/** Builds the selector of the need of a territory over all sources: one interval a public that some source tells. */
export function createNeedIntervalSelector(
  { hierarchy }: Pick<EmbeddedData, 'hierarchy'>,
  datasets: DatasetSelectors,
): (document: ProjectDocument, place: FigurePlace) => readonly NeedIntervalLine[] {
  const ruleOf = memoizeLast((rule: SecrecyRule, overlaps: readonly NeedOverlap[]) => ({ rule, overlaps }));
  const compute = memoizeLast(
    (need: NeedDataset, patterns: readonly LeastPattern[], settings: ReturnType<typeof ruleOf>) =>
      NEED_PUBLICS.map((group) => ({
        public: group,
        bounds: computeNeedBounds({ hierarchy, need, patterns }, { public: group, ...settings }),
      })),
  );
  return (document, { level, position }) => {
    const { secrecy, leastHidden, needOverlaps } = document.settings;
    return compute(datasets.datedNeed(document), leastHidden, ruleOf(secrecy, needOverlaps)).flatMap(
      ({ public: group, bounds }) => {
        const low = columnValueAt(bounds.low[level], position);
        const high = columnValueAt(bounds.high[level], position);
        const isTold = low.status !== 'missing' || high.status !== 'missing';
        return isTold ? [{ public: group, low, high }] : [];
      },
    );
  };
}
