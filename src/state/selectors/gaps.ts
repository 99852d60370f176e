import {
  findGaps,
  type GapAxis,
  type GapFinding,
  medianRate,
  regress,
  type Regression,
} from '@/analysis/gap-finder';
import { columnValueAt, numberOf } from '@/domain/measure';
import { type MappedLevel, regionPositionOf } from '@/domain/territory';
import type { IndicatorResult } from '@/indicators';
import { memoizeLast } from '@/lib';
import type { GapSettings, GapThreshold, ProjectDocument } from '@/project';
import { figureAt } from './figure-at';
import type { FigureSelectors } from './figures';
import type { GapSideName, NeedAndOffer, NeedAndOfferSelectors } from './need-and-offer';
import type { StatisticsSubject } from './statistics';
import type { StudySelectors, StudyView } from './study';

/** An axis of the reading of need against offer. */
export interface GapAxisView {
  readonly subject: StatisticsSubject;
  /** In force: the median where the chosen one has no sense at the level. */
  readonly threshold: GapThreshold;
  /** What rates are held against; `null` when each territory has its own, `NaN` when it is not shown. */
  readonly value: number | null;
}

/** The territories of the map by need and offer. */
export interface GapView {
  readonly level: MappedLevel;
  readonly need: GapAxisView;
  readonly offer: GapAxisView;
  /** Intervals bear on the groups. */
  readonly isCautious: boolean;
  /** Some axis has intervals: without any, caution changes nothing. */
  readonly hasIntervals: boolean;
  readonly finding: GapFinding;
  /** Where points stand along each axis, by position: their rate, or how far it is from a threshold of their own. */
  readonly places: Readonly<Record<GapSideName, Float64Array>>;
  /** People behind the rates, by position; `NaN` where they are not shown, `null` where no rate is over people. */
  readonly population: Float64Array | null;
}

/** Need read against offer. */
export interface GapSelectors {
  /** @param settings - those of the document, or what they would be while a threshold is moved. */
  readonly view: (document: ProjectDocument, settings: GapSettings) => GapView;
  /** The line of offer on need, drawn through the points as they are placed; `null` when there is none. */
  readonly line: (view: GapView, isWeighted: boolean) => Regression | null;
}

/** Builds {@link GapSelectors}: nothing is computed before it is shown, and nothing twice. */
export function createGapSelectors(
  figures: FigureSelectors & NeedAndOfferSelectors & Pick<StudySelectors, 'study'>,
): GapSelectors {
  const placeOf = memoizeLast((level: MappedLevel, study: StudyView | null) => ({ level, study }));
  const read = memoizeLast(
    (results: NeedAndOffer, place: ReturnType<typeof placeOf>, settings: GapSettings) =>
      buildView({ ...results, ...place, settings }, figures),
  );
  return {
    view: (document, settings) => {
      const place = placeOf(document.settings.level, figures.study(document));
      return read(figures.pair(document, settings), place, settings);
    },
    line: memoizeLast(({ places, population }: GapView, isWeighted: boolean) =>
      regress({ x: places.need, y: places.offer, weights: isWeighted ? population : null }),
    ),
  };
}

interface GapReading {
  readonly need: IndicatorResult;
  readonly offer: IndicatorResult;
  readonly level: MappedLevel;
  readonly settings: GapSettings;
  readonly study: StudyView | null;
}

function buildView(
  { need, offer, level, settings, study }: GapReading,
  { uncertainty }: Pick<FigureSelectors, 'uncertainty'>,
): GapView {
  const read = (result: IndicatorResult, wanted: GapThreshold) => {
    const threshold = inForce(wanted, level);
    const value = thresholdOf(result, level, threshold);
    const axis: GapAxis = {
      rate: result.figures[level].rate,
      interval: settings.isCautious ? uncertainty(result, level) : null,
      thresholdAt: value === null ? ownRegion(result, level) : () => value,
    };
    const france = figureAt(result, 'france', 0);
    const subject = { result, level, mode: 'raw' as const, france, study };
    return { axis, view: { subject, threshold, value } };
  };
  const onNeed = read(need, settings.need.threshold);
  const onOffer = read(offer, settings.offer.threshold);
  const finding = findGaps({ need: onNeed.axis, offer: onOffer.axis });
  return {
    level,
    need: onNeed.view,
    offer: onOffer.view,
    isCautious: settings.isCautious,
    hasIntervals: [need, offer].some((result) => uncertainty(result, level) !== null),
    finding,
    places: { need: placesOf(finding, 'need', onNeed.view), offer: placesOf(finding, 'offer', onOffer.view) },
    population: populationOf([offer, need], level),
  };
}

/** A région has no région of its own to be held against. */
function inForce(threshold: GapThreshold, level: MappedLevel): GapThreshold {
  return threshold.kind === 'region' && level === 'region' ? { kind: 'median' } : threshold;
}

function thresholdOf(
  { figures }: IndicatorResult,
  level: MappedLevel,
  threshold: GapThreshold,
): number | null {
  switch (threshold.kind) {
    case 'median':
      return medianRate(figures[level].rate);
    case 'france':
      return numberOf(columnValueAt(figures.france.rate, 0)) ?? Number.NaN;
    case 'region':
      return null;
    case 'value':
      return threshold.value;
  }
}

function ownRegion({ figures }: IndicatorResult, level: MappedLevel) {
  const { index } = figures[level].rate;
  const departements = figures.departement.rate.index;
  return (position: number) => {
    const region = regionPositionOf(index, position, departements);
    return numberOf(columnValueAt(figures.region.rate, region)) ?? Number.NaN;
  };
}

function placesOf({ groups }: GapFinding, side: GapSideName, { value, subject }: GapAxisView): Float64Array {
  const places = new Float64Array(subject.result.figures[subject.level].rate.values.length).fill(Number.NaN);
  for (const point of Object.values(groups).flat()) {
    const { value: rate, threshold } = point[side];
    places[point.position] = value === null ? rate - threshold : rate;
  }
  return places;
}

function populationOf(results: readonly IndicatorResult[], level: MappedLevel): Float64Array | null {
  const found = results.find(({ definition }) => definition.denominator.kind === 'population');
  return found === undefined ? null : found.figures[level].denominator.values;
}
