import { memoizeLast } from '@/lib';
import type { NeedDataset, NeedPublic } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import {
  computeNeedCounts,
  computePlacesByCategory,
  INDICATORS,
  type IndicatorResult,
  type IndicatorTerm,
  type Perimeter,
  type ProtectedByLevel,
  type LeastPattern,
  type SecrecyRule,
} from '@/indicators';
import { type DatedInputs, isAtOrBefore, needUpTo } from '@/indicators/evolution';
import type { ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import type { DatasetSelectors } from './datasets';
import { createResultSelectors, type ResultSelectors } from './indicator-results';
import { createReferenceSelectors, type ReferenceSelectors } from './references';
import { createUncertaintySelectors, type UncertaintySelectors } from './uncertainty';

/** Need counts of one source and public, after the secrecy step. */
export interface NeedSeries {
  readonly source: string;
  readonly public: NeedPublic;
  readonly counts: ProtectedByLevel;
  /** Latest date of the series at or before the one chosen, as the file gives it; `null` when there is none. */
  readonly referenceDate: string | null;
}

/** Every figure that is shown, after the secrecy step. */
export interface FigureSelectors extends ResultSelectors, UncertaintySelectors, ReferenceSelectors {
  /** The indicator the map shows. */
  readonly chosen: (document: ProjectDocument) => IndicatorResult;
  /** Counts of every source and public of the need dataset. */
  readonly needSeries: (document: ProjectDocument) => readonly NeedSeries[];
  /**
   * What circles are drawn of: the chosen indicator, or as a rule the unmet need, for the public of the chosen indicator
   * when the source counts it, for another public that it counts otherwise.
   */
  readonly symbols: (document: ProjectDocument) => IndicatorResult;
  readonly offerByCategory: (document: ProjectDocument) => ReturnType<typeof computePlacesByCategory>;
}

const NEED_INDICATORS = INDICATORS.filter(({ numerator }) => numerator.kind === 'need');

/** Whom a term is about: everybody, unless it says otherwise. */
function publicOf(term: IndicatorTerm): NeedPublic {
  const counted = 'public' in term ? term.public : 'all';
  return counted === 'both' ? 'all' : counted;
}

/** Builds {@link FigureSelectors}: one computation a set of inputs, shared by every view. */
export function createFigureSelectors(embedded: EmbeddedData, datasets: DatasetSelectors): FigureSelectors {
  const { hierarchy } = embedded;
  const results = createResultSelectors(datasets);
  const { result } = results;
  const uncertainty = createUncertaintySelectors(datasets);
  const protectionOf = memoizeLast((rule: SecrecyRule, patterns: readonly LeastPattern[]) => ({
    rule,
    patterns,
  }));
  const computeSeries = memoizeLast(
    (need: NeedDataset, { rule, patterns }: ReturnType<typeof protectionOf>, date: string | null) =>
      seriesOf(need, date).map((series) => {
        const { referenceDate } = series;
        const held = { hierarchy, need, patterns };
        const dated = date === null ? need : needUpTo(held, referenceDate ?? date, rule);
        return { ...series, counts: computeNeedCounts({ ...held, need: dated }, { ...series, rule }) };
      }),
  );
  const computeOffer = memoizeLast(
    (inputs: DatedInputs, offer: OfferDataset, status: Perimeter['capacityStatus']) =>
      computePlacesByCategory(offer, inputs, status),
  );
  const chosen = (document: ProjectDocument) => result(document, document.settings.indicatorId);
  const needs = (document: ProjectDocument) => NEED_INDICATORS.map(({ id }) => result(document, id));
  const needSeries = (document: ProjectDocument) => {
    const { date, secrecy, leastHidden } = document.settings;
    return computeSeries(datasets.need(document), protectionOf(secrecy, leastHidden), date);
  };
  return {
    ...results,
    ...uncertainty,
    ...createReferenceSelectors({ embedded, datasets, uncertainty }),
    chosen,
    needSeries,
    symbols: (document) =>
      document.settings.measures.circles === 'need'
        ? chooseSymbols(needs(document), chosen(document))
        : chosen(document),
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
  const series = new Map<string, Omit<NeedSeries, 'counts'>>();
  for (const { source, public: group, referenceDate } of need.records) {
    const key = JSON.stringify([source, group]);
    const latest = series.get(key)?.referenceDate ?? '';
    const isThere = referenceDate !== null && (upTo === null || isAtOrBefore(referenceDate, upTo));
    const later = isThere && referenceDate > latest ? referenceDate : latest;
    series.set(key, { source, public: group, referenceDate: later === '' ? null : later });
  }
  return [...series.values()].sort(
    (left, right) =>
      left.source.localeCompare(right.source, 'fr') || left.public.localeCompare(right.public, 'fr'),
  );
}

function chooseSymbols(needs: readonly IndicatorResult[], { definition }: IndicatorResult): IndicatorResult {
  const counted = needs.filter(({ figures }) => figures.france.coverage.covered[0] !== 0);
  const { numerator } = definition;
  const wanted = publicOf(numerator);
  const ofPublic = (result: IndicatorResult) =>
    result.definition.numerator.kind === 'need' && result.definition.numerator.public === wanted;
  const found = counted.find(ofPublic) ?? counted[0] ?? needs.find(ofPublic) ?? needs[0];
  if (found === undefined) throw new Error('The catalogue has no indicator of need');
  return found;
}
