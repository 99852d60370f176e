import { columnValueAt, type MeasuredValue } from '@/domain/measure';
import type { FigureHistory } from '@/domain/population';
import {
  type FigureLevel,
  levelAbove,
  type MappedLevel,
  type Territory,
  territoryAt,
  type TerritoryHierarchy,
} from '@/domain/territory';
import type { IndicatorDefinition, IndicatorResult, IndicatorSettings } from '@/indicators';
import {
  compareDates,
  computeIndicatorAt,
  type DatedInputs,
  type DatedSources,
  type DatePair,
  datesOf,
  isBreaking,
  latestUpTo,
  type LevelEvolution,
  narrowEvolution,
} from '@/indicators/evolution';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { EmbeddedData } from '../embedded-data';
import type { Selectors } from './index';

/** The rates of one territory over time. */
export interface EvolutionLine {
  readonly level: FigureLevel;
  readonly territory: Territory;
  readonly points: readonly EvolutionPoint[];
}

interface EvolutionPoint {
  readonly date: string;
  readonly rate: MeasuredValue;
  readonly numerator: MeasuredValue;
  readonly denominator: MeasuredValue;
  /** Ends of the interval; not applicable where there is none. */
  readonly lower: MeasuredValue;
  readonly upper: MeasuredValue;
}

/** What the evolution of an indicator is about: its dates, and the two that are compared. */
export interface EvolutionSubject {
  readonly definition: IndicatorDefinition;
  readonly level: MappedLevel;
  /** Every date there are figures of, the earliest first. */
  readonly dates: readonly string[];
  /** `null` when there are not two dates to compare. */
  readonly pair: DatePair | null;
}

interface EvolutionPlace {
  readonly level: FigureLevel;
  readonly position: number;
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

/** The figures of an indicator at each date, computed when first asked for. */
interface DatedResults {
  readonly definition: IndicatorDefinition;
  readonly sources: DatedSources;
  readonly dates: readonly string[];
  readonly at: (date: string) => IndicatorResult;
}

/** Builds {@link EvolutionSelectors} on the selectors of a store. */
export function createEvolutionSelectors(select: FigureSelect, embedded: EmbeddedData): EvolutionSelectors {
  const resultsFor = createResults(select, embedded);
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

function placesOf(
  hierarchy: TerritoryHierarchy,
  level: MappedLevel,
  position: number | undefined,
): readonly EvolutionPlace[] {
  const france = { level: 'france', position: 0 } as const;
  if (position === undefined) return [france];
  if (level === 'region') return [{ level, position }, france];
  const above = { level: levelAbove(level), position: hierarchy[level].parentPositions[position] ?? -1 };
  return [{ level, position }, above, france].filter((place) => place.position >= 0);
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

/** The date of the figures the map shows, as of the date chosen; `undefined` when nothing was counted by then. */
function dateShown(dates: readonly string[], date: string | null): string | undefined {
  return date === null ? dates.at(-1) : latestUpTo(dates, date);
}

/** That of the map, unless there is none before it, and an earlier one: that chosen, or the one just before. */
function choosePair(
  dates: readonly string[],
  date: string | null,
  comparedDate: string | null,
): DatePair | null {
  const shown = dateShown(dates, date);
  const last = shown === undefined || shown === dates[0] ? dates.at(-1) : shown;
  if (last === undefined) return null;
  const earlier = dates.slice(0, dates.indexOf(last));
  const first = comparedDate !== null && earlier.includes(comparedDate) ? comparedDate : earlier.at(-1);
  return first === undefined ? null : { before: first, after: last };
}

function createResults(select: FigureSelect, embedded: EmbeddedData) {
  const pastOf = memoizeLast((history: FigureHistory) => ({
    populations: [...embedded.populations, ...history.populations],
    socialAid: [...embedded.socialAid, ...history.socialAid],
    breaks: history.breaks,
  }));
  const build = memoizeLast(
    (past: ReturnType<typeof pastOf>, inputs: DatedInputs, settings: IndicatorSettings) => {
      const known = new WeakMap<IndicatorResult, DatedResults>();
      return (onMap: IndicatorResult): DatedResults => {
        const results = known.get(onMap) ?? datedResults(onMap, { ...inputs, ...past, ...settings });
        known.set(onMap, results);
        return results;
      };
    },
  );
  return (document: ProjectDocument, history: FigureHistory) =>
    build(pastOf(history), select.figureInputs(document), select.indicatorSettings(document));
}

/** The figures at each date; those of the date on the map are those of the map. */
function datedResults(onMap: IndicatorResult, sources: DatedSources): DatedResults {
  const { definition, asOf } = onMap;
  const dates = datesOf(definition, sources);
  const shown = dateShown(dates, asOf);
  const computed = new Map<string, IndicatorResult>(shown === undefined ? [] : [[shown, onMap]]);
  return {
    definition,
    sources,
    dates,
    at: (date) => {
      const result = computed.get(date) ?? computeIndicatorAt(definition, sources, date);
      computed.set(date, result);
      return result;
    },
  };
}

function lineOf(
  { dates, at, sources }: DatedResults,
  { level, position }: EvolutionPlace,
  { uncertainty }: FigureSelect,
): EvolutionLine {
  const hierarchy: TerritoryHierarchy = sources.hierarchy;
  return {
    level,
    territory: territoryAt(hierarchy[level], position),
    points: dates.map((date) => {
      const result = at(date);
      const { rate, numerator, denominator } = result.figures[level];
      const sure = uncertainty(result, level);
      return {
        date,
        rate: columnValueAt(rate, position),
        numerator: columnValueAt(numerator, position),
        denominator: columnValueAt(denominator, position),
        lower: sure === null ? { status: 'not-applicable' } : columnValueAt(sure.lower, position),
        upper: sure === null ? { status: 'not-applicable' } : columnValueAt(sure.upper, position),
      };
    }),
  };
}
