import { categoryOf } from '@/domain/offer';
import type { SettlementTable } from '@/domain/settlement';
import {
  type FigureLevel,
  type Study,
  studiedDepartements,
  studiedPositions,
  studyName,
  territoryAt,
  type TerritoryHierarchy,
} from '@/domain/territory';
import {
  describeIndicator,
  describeIntervalMethod,
  describePerimeter,
  describeProvenance,
  type Language,
  reportSecrecy,
} from '@/i18n';
import { describeStudy } from '@/i18n/study';
import {
  agesOf,
  computeUncertainty,
  countedCategories,
  type IndicatorDefinition,
  type IndicatorInputs,
  type IndicatorResult,
  type LevelUncertainty,
  type ShippedData,
  sourcedAtLevel,
  unitOfTerm,
} from '@/indicators';
import type { ProjectDocument } from '@/project';
import type { ComparisonPlan } from './choose-reference';
import {
  INDICATOR_REPORT_VERSION,
  type IndicatorReport,
  type ReportedIndicator,
  type ReportedPerimeter,
  type Smoothing,
} from './indicator-report';
import { computeDated, type DatedResult, reportEvolution, sourcesOf } from './report-evolution';
import { compareWith, reportComparison, reportReference } from './report-comparison';
import { reportTerritory } from './report-territory';

/** What stands where a dossier has no data of its own. */
export type ShippedFigures = ShippedData &
  Pick<IndicatorInputs, 'nesting' | 'communePopulation'> & { readonly settlement: SettlementTable };

/** What is to be reported of a dossier. */
export interface ReportRequest {
  readonly level: FigureLevel;
  readonly definitions: readonly IndicatorDefinition[];
  readonly smoothing: Smoothing | null;
  /** Dates asked for; `null` for that of the dossier, or for no comparison. */
  readonly date?: string | null;
  readonly comparedDate?: string | null;
  /** What territories are held against; `null` for nothing. */
  readonly comparison: ComparisonPlan | null;
  /** The part of the country to list; all of it when left out. */
  readonly study?: Study | null;
  /** Language of names and sentences; codes are the same in all. */
  readonly language: Language;
}

/**
 * Computes the indicators of a dossier with the engines, perimeter and secrecy of the application.
 *
 * Only protected columns are read, so that a hidden count is not there to be written.
 */
export function buildIndicatorReport(
  document: ProjectDocument,
  shipped: ShippedFigures,
  request: ReportRequest,
): IndicatorReport {
  const { name, settings } = document;
  const sources = sourcesOf(document, shipped);
  const asked = {
    level: request.level,
    date: request.date ?? settings.date,
    comparedDate: request.comparedDate ?? null,
  };
  const indicators = request.definitions.map((definition) =>
    reportIndicator(computeDated(definition, sources, asked), request, shipped.hierarchy),
  );
  return {
    version: INDICATOR_REPORT_VERSION,
    project: name,
    language: request.language.messages.locale,
    level: request.level,
    smoothing: request.smoothing,
    reference: request.comparison && reportReference(request.comparison, request.language),
    study: reportStudy(request, shipped.hierarchy),
    demonstration: indicators.some(({ demonstration }) => demonstration),
    indicators,
  };
}

function reportIndicator(
  { result, evolution }: DatedResult,
  request: ReportRequest,
  hierarchy: TerritoryHierarchy,
): ReportedIndicator {
  const { language, level, smoothing, comparison: plan } = request;
  const { definition } = result;
  const sourced = sourcedAtLevel(result, level);
  const { numeratorProvenance, denominatorProvenance } = sourced;
  const words = describeIndicator(result, language.messages);
  const provenances = [...numeratorProvenance, ...denominatorProvenance];
  const uncertainty = computeUncertainty(result, level);
  const secrecy = result.secrecy && reportSecrecy(result.secrecy, language);
  const comparison = plan && compareWith(plan, result, { hierarchy, uncertainty });
  const compareAt = (position: number) =>
    plan && comparison && reportComparison(plan, { hierarchy, comparison }, position);
  const listed =
    studiedPositions(request.study ?? null, hierarchy, level) ??
    hierarchy[level].territories.map((_, at) => at);
  return {
    id: definition.id,
    name: words.name,
    unit: definition.unit,
    unitLabel: words.unit,
    numeratorLabel: words.numerator,
    denominatorLabel: words.denominator,
    perimeter: reportPerimeter(result, language),
    secrecyThreshold: secrecy?.threshold ?? PUBLIC_THRESHOLD,
    secrecy,
    referenceDate: sourced.referenceDate,
    earliestReferenceDate: sourced.earliestReferenceDate,
    demonstration: provenances.some(({ status }) => status === 'demonstration'),
    sources: {
      text: describeProvenance(provenances, language),
      numerator: numeratorProvenance,
      denominator: denominatorProvenance,
    },
    interval: reportMethod(uncertainty, language),
    smoothing: smoothing === null ? null : reportSmoothing(uncertainty),
    // Made when they are read, and not kept: those of every indicator by commune are millions of values.
    get territories() {
      return listed.map((position) =>
        reportTerritory(
          {
            result,
            uncertainty,
            level,
            smoothing,
            comparison: compareAt(position),
            evolution: evolution && reportEvolution(evolution, level, position),
          },
          position,
        ),
      );
    },
  };
}

function reportStudy(
  { study = null, language }: ReportRequest,
  hierarchy: TerritoryHierarchy,
): IndicatorReport['study'] {
  if (study === null) return null;
  const departements = studiedDepartements(study, hierarchy).map(
    (position) => territoryAt(hierarchy.departement, position).code,
  );
  const name = studyName(study, hierarchy);
  return { name, departements, text: describeStudy({ name, departements }, language.messages) };
}

function reportPerimeter(result: IndicatorResult, { messages }: Language): ReportedPerimeter {
  const { definition, perimeter } = result;
  const { numerator, denominator } = definition;
  const terms = [numerator, denominator];
  const codes = terms.flatMap((term) => countedCategories(term, perimeter.categories) ?? []);
  const countsPlaces = terms.some((term) => unitOfTerm(term) === 'places');
  const countsNeed = terms.some(({ kind }) => kind === 'need');
  return {
    text: describePerimeter(result, messages).join(' '),
    numerator,
    denominator,
    ages: terms.flatMap((term) => ('ages' in term ? agesOf(term.ages, perimeter) : [])),
    capacityStatus: countsPlaces ? perimeter.capacityStatus : null,
    categories: [...new Set(codes)].map((code) => ({ code, name: categoryOf(code)?.shortName ?? code })),
    needSource: countsNeed ? perimeter.needSource : null,
  };
}

/** Public counts are hidden under no number of people. */
const PUBLIC_THRESHOLD = 0;

function reportMethod(
  uncertainty: LevelUncertainty | null,
  language: Language,
): ReportedIndicator['interval'] {
  if (uncertainty === null) return null;
  const { method, confidence } = uncertainty;
  return { method, confidence, text: describeIntervalMethod(uncertainty, language) };
}

function reportSmoothing(uncertainty: LevelUncertainty | null): ReportedIndicator['smoothing'] {
  if (!uncertainty?.smoothing) return null;
  const { mean, territories, heterogeneity } = uncertainty.smoothing;
  return { method: 'marshall', mean: Number.isNaN(mean) ? null : mean, territories, heterogeneity };
}
