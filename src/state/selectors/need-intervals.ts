import { columnValueAt } from '@/domain/measure';
import { isCommuneLevel } from '@/domain/territory';
import { NEED_PUBLICS, type NeedDataset, needDatesOf } from '@/domain/need';
import {
  computeNeedBounds,
  explainNeedBounds,
  type LeastPattern,
  type NeedOverlap,
  type SecrecyRule,
} from '@/indicators';
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
  const basisOf = memoizeLast((rule: SecrecyRule, overlaps: readonly NeedOverlap[]) => ({ rule, overlaps }));
  const compute = memoizeLast(
    (need: NeedDataset, patterns: readonly LeastPattern[], basis: ReturnType<typeof basisOf>) => {
      const inputs = { hierarchy, need, patterns };
      return {
        explain: explainNeedBounds(inputs, basis),
        bounds: NEED_PUBLICS.map((group) => computeNeedBounds(inputs, { public: group, ...basis })),
      };
    },
  );
  return (document, { level, position }) => {
    if (isCommuneLevel(level)) return [];
    const place = { level, position };
    const { secrecy, leastHidden, needOverlaps } = document.settings;
    const need = datasets.datedNeed(document);
    const { bounds, explain } = compute(need, leastHidden, basisOf(secrecy, needOverlaps));
    const shares = explain(place);
    return bounds.flatMap((columns, rank): NeedIntervalLine[] => {
      const group = NEED_PUBLICS[rank];
      if (group === undefined) return [];
      const low = columnValueAt(columns.low[place.level], place.position);
      const high = columnValueAt(columns.high[place.level], place.position);
      if (low.status === 'missing' && high.status === 'missing') return [];
      const told = shares[group].filter(({ most }) => most.status !== 'missing');
      return [{ public: group, low, high, shares: told.map((share) => withDate(share, need)) }];
    });
  };
}

/** A share and the last date its source was counted at. */
function withDate<Share extends { readonly source: string }>(share: Share, need: NeedDataset) {
  return { ...share, referenceDate: needDatesOf(need, share.source).at(-1) ?? null };
}
