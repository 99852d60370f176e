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
  /** The series drawn as symbols: the chosen source, for the public closest to the chosen indicator's. */
  readonly symbolSeries: (document: ProjectDocument) => NeedSeries | null;
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
    symbolSeries: (document) =>
      chooseSeries(needSeries(document), document.settings.needSource, chosen(document)),
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

function chooseSeries(
  all: readonly NeedSeries[],
  source: string | null,
  { definition }: IndicatorResult,
): NeedSeries | null {
  const ofSource = all.filter((series) => series.source === source);
  const { numerator } = definition;
  const wanted = numerator.kind === 'social-aid' ? 'all' : numerator.public;
  return ofSource.find((series) => series.public === wanted) ?? ofSource[0] ?? null;
}
