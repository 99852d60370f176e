import { columnValueAt, type ProtectedColumn } from '@/domain/measure';
import { NO_HISTORY } from '@/domain/population';
import type { FigureLevel } from '@/domain/territory';
import { figureSources, type IndicatorDefinition, type IndicatorResult } from '@/indicators';
import {
  compareDates,
  computeIndicatorAt,
  type DatedSources,
  datesOf,
  latestUpTo,
  type LevelEvolution,
} from '@/indicators/evolution';
import { type CountedDocument, figureRequest } from '@/project/verification';
import type { ShippedFigures } from './build-indicator-report';
import type { ReportedEvolution } from './indicator-report';
import { reportValue } from './report-territory';

/** An indicator at the date asked for, and since another date when one is. */
export interface DatedResult {
  readonly result: IndicatorResult;
  readonly evolution: LevelEvolution | null;
}

/** The dates that may be asked for. */
export interface DatesAsked {
  readonly level: FigureLevel;
  /** `null` for the latest of each measure. */
  readonly date: string | null;
  readonly comparedDate: string | null;
}

/** What the figures of a dossier are computed from. */
export interface DossierSources {
  /** Without former years: what the application shows as long as no date is chosen. */
  readonly current: DatedSources;
  /** At every date there is. */
  readonly dated: DatedSources;
}

/** Everything the figures of a dossier are computed from, of today and of every date. */
export function sourcesOf(document: CountedDocument, shipped: ShippedFigures): DossierSources {
  const request = figureRequest(document);
  const { nesting, communePopulation = null } = shipped;
  const ofCommunes = { nesting, communePopulation };
  return {
    current: { ...figureSources(request, { ...shipped, history: NO_HISTORY }), ...ofCommunes },
    dated: { ...figureSources(request, shipped), ...ofCommunes },
  };
}

/**
 * Computes an indicator as of the date asked for: of that date, or of the latest before it. It is compared with an
 * earlier date by the same reading of dates, where it has one.
 */
export function computeDated(
  definition: IndicatorDefinition,
  { current, dated }: DossierSources,
  { level, date, comparedDate }: DatesAsked,
): DatedResult {
  const result = computeIndicatorAt(definition, date === null ? current : dated, date);
  const dates = datesOf(definition, dated);
  const at = date === null ? dates.at(-1) : latestUpTo(dates, date);
  const before = comparedDate === null ? undefined : latestUpTo(dates, comparedDate);
  if (at === undefined || before === undefined || before >= at) return { result, evolution: null };
  const former = computeIndicatorAt(definition, dated, before);
  const pair = { before: former, after: result, dates: { before, after: at } };
  return { result, evolution: compareDates({ ...pair, level }, dated) };
}

/** How the territory at a position changed: what may be shown of it, and nothing else. */
export function reportEvolution(
  evolution: LevelEvolution,
  level: FigureLevel,
  position: number,
): ReportedEvolution {
  const at = (column: ProtectedColumn) => reportValue(columnValueAt(column, position));
  const { verdict, silence } = evolution.judgements[position] ?? { verdict: null, silence: 'not-shown' };
  const p = evolution.pValues[position] ?? Number.NaN;
  return {
    date: evolution.dates.before,
    value: at(evolution.before.figures[level].rate),
    difference: at(evolution.difference),
    percent: at(evolution.relative),
    percentLower: at(evolution.relativeLower),
    percentUpper: at(evolution.relativeUpper),
    pValue: Number.isNaN(p) ? null : p,
    change: verdict,
    silence,
    breaks: [...evolution.breaks, ...(evolution.territoryBreaks[position] ?? [])].map(({ code }) => code),
  };
}
