import { memoizeEach, memoizeLast } from '@/lib';
import {
  isSumOfAges,
  type NeedDataset,
  needDatesOfPublic,
  type NeedPublic,
  needPublicsShown,
  needSourcesOf,
} from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import {
  computeNeedCounts,
  computePlacesByCategory,
  type LeastPattern,
  type Perimeter,
  ruleOfNeed,
  type SecrecyRules,
} from '@/indicators';
import { type DatedInputs, isAtOrBefore, needUpTo } from '@/indicators/evolution';
import { type ProjectDocument, rulesInForce } from '@/project';
import type { AppStore } from '../create-app-store';
import type { DatasetSelectors } from './datasets';

/** Need counts of one source and public, after the secrecy step. */
export interface NeedSeries {
  readonly source: string;
  readonly public: NeedPublic;
  readonly counts: ReturnType<typeof computeNeedCounts>;
  /** Latest date of the series at or before the one chosen, as the file gives it; `null` when there is none. */
  readonly referenceDate: string | null;
  /** The source gives no total: its children and its adults are added up. */
  readonly isSumOfAges: boolean;
}

/** Counts of every territory that sheets and origins tell, after the secrecy step. */
export interface TerritoryCounts {
  /** Counts of every source and public of the need dataset. */
  readonly needSeries: (document: ProjectDocument) => readonly NeedSeries[];
  readonly offerByCategory: (document: ProjectDocument) => ReturnType<typeof computePlacesByCategory>;
}

/** The counts of a store, made when a view first asks: they are not part of the first page. */
export const territoryCountsOf = memoizeEach(({ select }: AppStore) => createTerritoryCounts(select));

function createTerritoryCounts(datasets: DatasetSelectors): TerritoryCounts {
  const protectionOf = memoizeLast((rules: SecrecyRules, patterns: readonly LeastPattern[]) => ({
    rules,
    patterns,
  }));
  const computeSeries = memoizeLast(
    (inputs: DatedInputs, { rules, patterns }: ReturnType<typeof protectionOf>, date: string | null) =>
      seriesOf(inputs.need, date).map((series) => {
        const { referenceDate, source } = series;
        const { hierarchy, nesting, need } = inputs;
        const held = { hierarchy, nesting, need, patterns };
        const dated = date === null ? need : needUpTo(held, referenceDate ?? date, rules);
        const rule = ruleOfNeed(rules, source);
        return { ...series, counts: computeNeedCounts({ ...held, need: dated }, { ...series, rule }) };
      }),
  );
  const computeOffer = memoizeLast(
    (inputs: DatedInputs, offer: OfferDataset, status: Perimeter['capacityStatus']) =>
      computePlacesByCategory(offer, inputs, status),
  );
  return {
    needSeries: (document) => {
      const { date, leastHidden } = document.settings;
      const rules = rulesInForce(document.settings);
      return computeSeries(datasets.figureInputs(document), protectionOf(rules, leastHidden), date);
    },
    offerByCategory: (document) =>
      computeOffer(
        datasets.figureInputs(document),
        datasets.datedOffer(document),
        document.settings.perimeter.capacityStatus,
      ),
  };
}

/** What a dataset counts, and the latest date of it that is at or before another when one is asked for. */
function seriesOf(need: NeedDataset, upTo: string | null): readonly Omit<NeedSeries, 'counts'>[] {
  return needSourcesOf(need).flatMap((source) => {
    const isSummed = isSumOfAges(need, source);
    return needPublicsShown(need, source)
      .toSorted((left, right) => left.localeCompare(right, 'fr'))
      .map((group) => {
        const dates = needDatesOfPublic(need, source, group);
        const referenceDate = dates.findLast((date) => upTo === null || isAtOrBefore(date, upTo)) ?? null;
        return { source, public: group, referenceDate, isSumOfAges: isSummed && group === 'all' };
      });
  });
}
