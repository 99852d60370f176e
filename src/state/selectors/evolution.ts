import type { FigureHistory } from '@/domain/population';
import type { FigureLevel, MappedLevel } from '@/domain/territory';
import type { IndicatorDefinition } from '@/indicators';
import {
  compareDates,
  type DatePair,
  datesOf,
  isBreaking,
  type LevelEvolution,
  narrowEvolution,
} from '@/indicators/evolution';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import { choosePair, createDatedResults, type DatedResults } from './dated-results';
import { type EvolutionLine, lineOf, placesOf } from './evolution-lines';
import type { Selectors } from './index';

/** What the evolution of an indicator is about: its dates, and the two that are compared. */
export interface EvolutionSubject {
  readonly definition: IndicatorDefinition;
  readonly level: MappedLevel;
  /** Every date there are figures of, the earliest first. */
  readonly dates: readonly string[];
  /** `null` when there are not two dates to compare. */
  readonly pair: DatePair | null;
}

/** The indicator of the map over time. */
export interface EvolutionView {
  readonly subject: EvolutionSubject;
  /** The territories studied of the level of the map; `null` when there are not two dates. */
  readonly evolution: LevelEvolution | null;
  /** The selected territory, the one above it, and France. */
  readonly lines: readonly EvolutionLine[];
  /** Dates that follow one another between which the series of the first line is broken. */
  readonly breaks: readonly DatePair[];
}

/** Nothing is computed before a view asks, and nothing twice. */
export interface EvolutionSelectors {
  /** @param code - of the selected territory, at the level of the map. */
  readonly view: (document: ProjectDocument, history: FigureHistory, code: string | null) => EvolutionView;
  /** Every territory studied at the level of the map, over all dates, in the order of the directory. */
  readonly everyLine: (document: ProjectDocument, history: FigureHistory) => readonly EvolutionLine[];
  /** Dates there are figures of, of what the map shows and of the needs drawn on it; the earliest first. */
  readonly dates: (document: ProjectDocument, history: FigureHistory) => readonly string[];
  /** Every territory of a level; `null` when there are not two dates. */
  readonly evolutionAt: (
    document: ProjectDocument,
    history: FigureHistory,
    level: FigureLevel,
  ) => LevelEvolution | null;
  /** The key figures of sheets that have two dates, over every territory of a level. */
  readonly featuredAt: (
    document: ProjectDocument,
    history: FigureHistory,
    level: FigureLevel,
  ) => readonly LevelEvolution[];
}

type FigureSelect = Pick<
  Selectors,
  'chosen' | 'featured' | 'symbols' | 'figureInputs' | 'indicatorSettings' | 'uncertainty' | 'studied'
>;

/** Builds {@link EvolutionSelectors} on the selectors of a store. */
export function createEvolutionSelectors(select: FigureSelect, embedded: EmbeddedData): EvolutionSelectors {
  const resultsFor = createDatedResults(select, embedded);
  const resultsOf = (document: ProjectDocument, history: FigureHistory) =>
    resultsFor(document, history)(select.chosen(document));
  const pairOf = memoizeLast(choosePair);
  const compareAt = byLevel(() =>
    memoizeLast((results: DatedResults, pair: DatePair, level: FigureLevel) => compare(results, pair, level)),
  );
  const steps = memoizeLast((results: DatedResults, level: FigureLevel) =>
    results.dates
      .slice(1)
      .map((after, rank) => compare(results, { before: results.dates[rank] ?? after, after }, level)),
  );
  const chosenPair = (results: DatedResults, { settings }: ProjectDocument) =>
    pairOf(results.dates, settings.date, settings.comparedDate);
  const evolutionAt: EvolutionSelectors['evolutionAt'] = (document, history, level) => {
    const results = resultsOf(document, history);
    const pair = chosenPair(results, document);
    return pair === null ? null : compareAt[level](results, pair, level);
  };
  const featuredAt = byLevel(() =>
    memoizeLast(
      (
        document: ProjectDocument,
        resultsAt: ReturnType<typeof resultsFor>,
        level: FigureLevel,
      ): readonly LevelEvolution[] =>
        select.featured(document).flatMap((result) => {
          const results = resultsAt(result);
          const { date, comparedDate } = document.settings;
          const pair = choosePair(results.dates, date, comparedDate);
          return pair === null ? [] : [compare(results, pair, level)];
        }),
    ),
  );
  const view = memoizeLast(
    (
      results: DatedResults,
      { studied, ...subject }: Pick<EvolutionSubject, 'level' | 'pair'> & StudiedPart,
      code: string | null,
    ): EvolutionView => {
      const { level, pair } = subject;
      const { hierarchy } = results.sources;
      const position = code === null ? undefined : hierarchy[level].positionOf(code);
      return {
        subject: { definition: results.definition, dates: results.dates, ...subject },
        evolution: pair && inStudy(compareAt[level](results, pair, level), level, studied),
        lines: placesOf(hierarchy, level, position).map((place) => lineOf(results, place, select)),
        breaks: brokenPairs(steps(results, level), position),
      };
    },
  );
  const everyLine = memoizeLast(
    (results: DatedResults, level: MappedLevel, studied: Positions): readonly EvolutionLine[] => {
      const { territories } = results.sources.hierarchy[level];
      const positions = studied ?? territories.map((_, position) => position);
      return positions.map((position) => lineOf(results, { level, position }, select));
    },
  );
  const datesTogether = memoizeLast(({ dates, sources }: DatedResults, drawn: IndicatorDefinition) =>
    [...new Set([...dates, ...datesOf(drawn, sources)])].sort(),
  );
  const subjectOf = memoizeLast((level: MappedLevel, pair: DatePair | null, studied: Positions) => ({
    level,
    pair,
    studied,
  }));
  return {
    view: (document, history, code) => {
      const results = resultsOf(document, history);
      const { level } = document.settings;
      const studied = select.studied(document, level);
      return view(results, subjectOf(level, chosenPair(results, document), studied), code);
    },
    everyLine: (document, history) => {
      const { level } = document.settings;
      return everyLine(resultsOf(document, history), level, select.studied(document, level));
    },
    dates: (document, history) =>
      datesTogether(resultsOf(document, history), select.symbols(document).definition),
    evolutionAt,
    featuredAt: (document, history, level) =>
      featuredAt[level](document, resultsFor(document, history), level),
  };
}

type Positions = readonly number[] | null;

/** Which of the territories of the level of the map are studied; `null` when all are. */
interface StudiedPart {
  readonly studied: Positions;
}

function inStudy(evolution: LevelEvolution, level: FigureLevel, studied: Positions): LevelEvolution {
  return studied === null ? evolution : narrowEvolution(evolution, level, studied);
}

function compare(results: DatedResults, dates: DatePair, level: FigureLevel): LevelEvolution {
  const pair = { before: results.at(dates.before), after: results.at(dates.after) };
  return compareDates({ ...pair, dates, level }, results.sources);
}

function brokenPairs(steps: readonly LevelEvolution[], position: number | undefined): readonly DatePair[] {
  return steps.flatMap(({ dates, breaks, territoryBreaks }) => {
    const local = position === undefined ? [] : (territoryBreaks[position] ?? []);
    return [...breaks, ...local].some(isBreaking) ? [dates] : [];
  });
}

function byLevel<Value>(build: () => Value): Readonly<Record<FigureLevel, Value>> {
  return {
    france: build(),
    region: build(),
    departement: build(),
    epci: build(),
    commune: build(),
    custom: build(),
  };
}
