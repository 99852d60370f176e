import { NEED_PUBLICS, type NeedDataset, needDatesOf } from '@/domain/need';
import {
  boundTerritories,
  explainNeedBounds,
  type LeastPattern,
  type NeedOverlap,
  type SecrecyRules,
} from '@/indicators';
import type { DatedInputs } from '@/indicators/evolution';
import { memoizeLast } from '@/lib';
import { type ProjectDocument, rulesInForce } from '@/project';
import type { DatasetSelectors } from './datasets';
import type { FigurePlace } from './figure-at';
import type { NeedIntervalLine } from './sheet-view';

/** Builds the selector of the need of a territory over all sources: one interval a public that some source tells. */
export function createNeedIntervalSelector(
  datasets: DatasetSelectors,
): (document: ProjectDocument, place: FigurePlace) => readonly NeedIntervalLine[] {
  const basisOf = memoizeLast((rules: SecrecyRules, overlaps: readonly NeedOverlap[]) => ({
    rules,
    overlaps,
  }));
  const groundOf = memoizeLast(({ hierarchy, nesting }: DatedInputs, need: NeedDataset) => ({
    hierarchy,
    nesting,
    need,
  }));
  const compute = memoizeLast(
    (
      ground: ReturnType<typeof groundOf>,
      patterns: readonly LeastPattern[],
      basis: ReturnType<typeof basisOf>,
    ) => {
      const inputs = { ...ground, patterns };
      return { explain: explainNeedBounds(inputs, basis), boundsAt: boundTerritories(inputs, basis) };
    },
  );
  return (document, place) => {
    const { leastHidden, needOverlaps } = document.settings;
    const rules = rulesInForce(document.settings);
    const need = datasets.datedNeed(document);
    const ground = groundOf(datasets.figureInputs(document), need);
    const { boundsAt, explain } = compute(ground, leastHidden, basisOf(rules, needOverlaps));
    const [bounds, shares] = [boundsAt(place), explain(place)];
    return NEED_PUBLICS.flatMap((group): NeedIntervalLine[] => {
      const { low, high } = bounds[group];
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
