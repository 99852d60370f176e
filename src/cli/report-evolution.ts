import { columnValueAt, type ProtectedColumn } from '@/domain/measure';
import { NO_HISTORY } from '@/domain/population';
import type { FigureLevel } from '@/domain/territory';
import { computeIndicator, type IndicatorDefinition, type IndicatorResult } from '@/indicators';
import {
  compareDates,
  computeIndicatorAt,
  type DatedSources,
  datesOf,
  type LevelEvolution,
} from '@/indicators/evolution';
import type { DatasetSlot, ProjectDocument } from '@/project';
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
  /** An indicator that has no figures of it is left out; `null` for none. */
  readonly date: string | null;
  /** Date the dossier shows where the indicator has it; `null` for the latest. */
  readonly chosen: string | null;
  readonly comparedDate: string | null;
}

/** Everything the figures of a dossier are computed from, at every date. */
export function datedSourcesOf(
  {
    offer,
    earlierOffers,
    need,
    settings,
  }: Pick<ProjectDocument, 'offer' | 'earlierOffers' | 'need' | 'settings'>,
  { history = NO_HISTORY, ...shipped }: ShippedFigures,
): DatedSources {
  const present = datasetOf(offer, shipped.demonstrationOffer);
  return {
    hierarchy: shipped.hierarchy,
    populations: [...shipped.populations, ...history.populations],
    socialAid: [...shipped.socialAid, ...history.socialAid],
    breaks: history.breaks,
    offer: present,
    earlierOffers: earlierOffers.filter(({ provenance }) => provenance.date !== present.provenance.date),
    need: datasetOf(need, shipped.demonstrationNeed),
    perimeter: {
      ...settings.perimeter,
      needSource: settings.needSource,
      needOverlaps: settings.needOverlaps,
    },
    secrecy: settings.secrecy,
    patterns: settings.leastHidden,
  };
}

function datasetOf<Dataset>(slot: DatasetSlot<Dataset>, shipped: Dataset): Dataset {
  return slot.kind === 'user' ? slot.dataset : shipped;
}

/** Computes an indicator at the dates asked for; `null` when it has no figures of the date. */
export function computeDated(
  definition: IndicatorDefinition,
  sources: DatedSources,
  { level, date, chosen, comparedDate }: DatesAsked,
): DatedResult | null {
  const dates = datesOf(definition, sources);
  const wanted = findDate(dates, date);
  if (date !== null && wanted === undefined) return null;
  const at = wanted ?? findDate(dates, chosen) ?? dates.at(-1);
  const result =
    at === undefined ? latestOf(definition, sources) : computeIndicatorAt(definition, sources, at);
  const before = findDate(dates, comparedDate);
  if (at === undefined || before === undefined || before >= at) return { result, evolution: null };
  const former = computeIndicatorAt(definition, sources, before);
  const pair = { before: former, after: result, dates: { before, after: at } };
  return { result, evolution: compareDates({ ...pair, level }, sources) };
}

/** The date itself, or the latest of the year or month asked for. */
function findDate(dates: readonly string[], asked: string | null): string | undefined {
  if (asked === null) return undefined;
  return dates.find((date) => date === asked) ?? dates.findLast((date) => date.startsWith(`${asked}-`));
}

function latestOf(definition: IndicatorDefinition, sources: DatedSources): IndicatorResult {
  const { perimeter, secrecy, patterns } = sources;
  return computeIndicator(definition, sources, { perimeter, secrecy, ...(patterns && { patterns }) });
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
