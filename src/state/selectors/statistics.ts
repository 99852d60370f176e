import { type InequalitySummary, summariseInequality } from '@/analysis/inequality';
import { type RankedRates, simulateRanks, stepsOfRanks } from '@/analysis/ranking';
import type { ProtectedColumn } from '@/domain/measure';
import { isCommuneLevel, type MappedLevel, regionPositionOf } from '@/domain/territory';
import type { IndicatorResult } from '@/indicators';
import { buildFunnel, type FunnelLimits, type LevelFunnel } from '@/indicators/funnel';
import { memoizeLast, memoizePair } from '@/lib';
import type { FigureMode, ProjectDocument } from '@/project';
import type { AppStore } from '../create-app-store';
import { figureAt } from './figure-at';
import type { FigureSelectors } from './figures';
import { rememberInSlices } from './in-slices';
import { buildRanking, type RankingView, ratesToRank } from './ranking';
import type { StudySelectors, StudyView } from './study';
import type { FigureView } from './figure-view';

/** What every view of the drawer is about. */
export interface StatisticsSubject {
  readonly result: IndicatorResult;
  readonly level: MappedLevel;
  /** How the rates of the map are shown; each view says what it makes of it. */
  readonly mode: FigureMode;
  readonly france: FigureView;
  /** The territories that take part; `null` for all of the level. */
  readonly study: StudyView | null;
}

type Reading = Pick<StatisticsSubject, 'level' | 'mode'>;

/** How unequal smoothed rates are, and these rates. */
export interface SmoothedInequality {
  readonly rate: ProtectedColumn;
  readonly summary: InequalitySummary;
}

/** The territories of the map against each other: ranks, funnel, inequality. Only rates that are shown take part. */
export interface StatisticsSelectors {
  readonly subject: (document: ProjectDocument) => StatisticsSubject;
  readonly ranking: (document: ProjectDocument) => RankingView;
  /** `null` when the numerator is no sample. */
  readonly funnel: (document: ProjectDocument, limits: FunnelLimits) => LevelFunnel | null;
  readonly inequality: (document: ProjectDocument) => InequalitySummary;
  /** The same of the smoothed rates; `null` when the numerator is no sample. */
  readonly smoothedInequality: (document: ProjectDocument) => SmoothedInequality | null;
}

/** Builds {@link StatisticsSelectors}: nothing is computed before a view asks, and nothing twice. */
export function createStatisticsSelectors(
  figures: FigureSelectors & Pick<StudySelectors, 'study'>,
  app: AppStore,
): StatisticsSelectors {
  const subjectOf = memoizeLast((result: IndicatorResult, study: StudyView | null, reading: Reading) => ({
    result,
    study,
    ...reading,
    france: figureAt(result, 'france', 0),
  }));
  const readingOf = memoizeLast((level: MappedLevel, mode: FigureMode): Reading => ({ level, mode }));
  const ranking = memoizeLast(buildRanking);
  const ratesOf = memoizePair(ratesToRank);
  const simulateAtOnce = memoizeLast(simulateRanks);
  const simulateInSlices = rememberInSlices(app, (rates: RankedRates) => stepsOfRanks(rates));
  const rankIntervals = (result: IndicatorResult, level: MappedLevel) => {
    const rates = ratesOf(result, result.figures[level]);
    if (rates === null) return null;
    return isCommuneLevel(level) ? (simulateInSlices(rates) ?? 'simulating') : simulateAtOnce(rates);
  };
  const funnel = memoizeLast(buildFunnel);
  const inequality = memoizeLast((result: IndicatorResult, level: MappedLevel) => {
    const { rate, denominator } = result.figures[level];
    return summariseInequality({ rate, population: denominator, groups: regionsOf(result, level) });
  });
  const smoothedInequality = memoizeLast(
    (result: IndicatorResult, level: MappedLevel, rate: ProtectedColumn): SmoothedInequality => ({
      rate,
      summary: summariseInequality({
        rate,
        population: result.figures[level].denominator,
        groups: regionsOf(result, level),
      }),
    }),
  );
  const chosenAt = (document: ProjectDocument) =>
    [figures.chosen(document), document.settings.level] as const;
  return {
    subject: (document) => {
      const [result, level] = chosenAt(document);
      return subjectOf(
        result,
        figures.study(document),
        readingOf(level, figures.figureMode(document, result)),
      );
    },
    ranking: (document) => {
      const [result, level] = chosenAt(document);
      const uncertainty = figures.uncertainty(result, level, figures.smoothing(document));
      const mode = figures.figureMode(document, result);
      const subject = subjectOf(result, figures.study(document), readingOf(level, mode));
      return ranking(subject, uncertainty, rankIntervals(result, level));
    },
    funnel: (document, limits) => funnel(...chosenAt(document), limits),
    inequality: (document) => inequality(...chosenAt(document)),
    smoothedInequality: (document) => {
      const [result, level] = chosenAt(document);
      const uncertainty = figures.uncertainty(result, level, figures.smoothing(document));
      if (!uncertainty?.smoothing) return null;
      return smoothedInequality(result, level, uncertainty.smoothed);
    },
  };
}

/** The région of each territory; régions are a group of their own each. */
function regionsOf({ figures }: IndicatorResult, level: MappedLevel): readonly string[] {
  const { index } = figures[level].rate;
  const departements = figures.departement.rate.index;
  const regions = figures.region.rate.index.territories;
  return index.territories.map(({ code }, position) =>
    level === 'region' ? code : (regions[regionPositionOf(index, position, departements)]?.code ?? code),
  );
}
