import { memoizeLast } from '@/lib';
import type { NeedDataset, NeedPublic } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import {
  computeIndicator,
  computeNeedCounts,
  computePlacesByCategory,
  INDICATORS,
  type IndicatorId,
  type IndicatorResult,
  type Perimeter,
  type ProtectedByLevel,
} from '@/indicators';
import type { ProjectDocument, ProjectSettings } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import type { DatasetSelectors } from './datasets';

/** Need counts of one source and public, after the secrecy step. */
export interface NeedSeries {
  readonly source: string;
  readonly public: NeedPublic;
  readonly counts: ProtectedByLevel;
  /** Latest date of the series, as the file gives it. */
  readonly referenceDate: string | null;
}

/** Every figure that is shown, after the secrecy step. */
export interface FigureSelectors {
  /** The indicators in the catalogue's order. */
  readonly results: (document: ProjectDocument) => readonly IndicatorResult[];
  /** The indicator the map shows. */
  readonly chosen: (document: ProjectDocument) => IndicatorResult;
  /** Counts of every source and public of the need dataset. */
  readonly needSeries: (document: ProjectDocument) => readonly NeedSeries[];
  /**
   * The unmet need drawn as symbols: for the public of the chosen indicator when the source counts it, for another
   * public that it counts otherwise.
   */
  readonly symbols: (document: ProjectDocument) => IndicatorResult;
  readonly offerByCategory: (document: ProjectDocument) => ReturnType<typeof computePlacesByCategory>;
}

/** Builds {@link FigureSelectors}: one computation a set of inputs, shared by every view. */
export function createFigureSelectors(embedded: EmbeddedData, datasets: DatasetSelectors): FigureSelectors {
  const { hierarchy } = embedded;
  const buildPerimeter = memoizeLast(
    (perimeter: ProjectSettings['perimeter'], needSource: string | null): Perimeter => ({
      ...perimeter,
      needSource,
    }),
  );
  const settings = memoizeLast((perimeter: Perimeter, needThreshold: number) => ({
    perimeter,
    needThreshold,
  }));
  const settingsOf = (document: ProjectDocument) => {
    const { perimeter, needSource, secrecyThreshold } = document.settings;
    return settings(buildPerimeter(perimeter, needSource), secrecyThreshold);
  };
  const computeAll = memoizeLast(
    (offer: OfferDataset, need: NeedDataset, indicatorSettings: ReturnType<typeof settings>) =>
      INDICATORS.map((definition) =>
        computeIndicator(definition, { ...embedded, offer, need }, indicatorSettings),
      ),
  );
  const computeSeries = memoizeLast((need: NeedDataset, threshold: number) =>
    seriesOf(need).map((series) => ({
      ...series,
      counts: computeNeedCounts({ hierarchy, need }, { ...series, threshold }),
    })),
  );
  const computeOffer = memoizeLast((offer: OfferDataset, status: Perimeter['capacityStatus']) =>
    computePlacesByCategory(offer, hierarchy, status),
  );
  const results = (document: ProjectDocument) =>
    computeAll(datasets.offer(document), datasets.need(document), settingsOf(document));
  const chosen = (document: ProjectDocument) => resultOf(results(document), document.settings.indicatorId);
  const needSeries = (document: ProjectDocument) =>
    computeSeries(datasets.need(document), document.settings.secrecyThreshold);
  return {
    results,
    chosen,
    needSeries,
    symbols: (document) => chooseSymbols(results(document), chosen(document)),
    offerByCategory: (document) =>
      computeOffer(datasets.offer(document), document.settings.perimeter.capacityStatus),
  };
}

function resultOf(results: readonly IndicatorResult[], id: IndicatorId): IndicatorResult {
  const found = results.find((result) => result.definition.id === id);
  if (found === undefined) throw new Error(`Indicator ${id} is not in the catalogue`);
  return found;
}

function seriesOf(need: NeedDataset): readonly Omit<NeedSeries, 'counts'>[] {
  const series = new Map<string, Omit<NeedSeries, 'counts'>>();
  for (const { source, public: group, referenceDate } of need.records) {
    const key = JSON.stringify([source, group]);
    const latest = series.get(key)?.referenceDate ?? '';
    const later = referenceDate !== null && referenceDate > latest ? referenceDate : latest;
    series.set(key, { source, public: group, referenceDate: later === '' ? null : later });
  }
  return [...series.values()].sort(
    (left, right) =>
      left.source.localeCompare(right.source, 'fr') || left.public.localeCompare(right.public, 'fr'),
  );
}

function chooseSymbols(
  results: readonly IndicatorResult[],
  { definition }: IndicatorResult,
): IndicatorResult {
  const needs = results.filter((result) => result.definition.numerator.kind === 'need');
  const counted = needs.filter(({ figures }) => figures.france.coverage.covered[0] !== 0);
  const { numerator } = definition;
  const wanted = numerator.kind === 'social-aid' ? 'all' : numerator.public;
  const ofPublic = (result: IndicatorResult) =>
    result.definition.numerator.kind === 'need' && result.definition.numerator.public === wanted;
  const found = counted.find(ofPublic) ?? counted[0] ?? needs.find(ofPublic) ?? needs[0];
  if (found === undefined) throw new Error('The catalogue has no indicator of need');
  return found;
}
