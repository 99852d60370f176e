import type { ActivityDataset } from '@/domain/activity';
import type { CoverageDataset } from '@/domain/coverage';
import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import type { PopulationTable, SocialAidSeries } from '@/domain/population';
import type { FigureLevel, TerritoryHierarchy } from '@/domain/territory';
import { aggregateCounts, aggregateCovered, countCoverage, keepCovered } from './aggregate';
import { prevalenceEnds } from './expected-range';
import { computeGap } from './gap';
import type {
  IndicatorDefinition,
  IndicatorResult,
  Perimeter,
  PrevalenceRange,
  ProtectedByLevel,
} from './indicator';
import type { IndicatorTerm, TermOf } from './indicator-term';
import { buildRatioColumn, type RatioTerms } from './rate';
import { readTerm, type TermReading, type TermSources } from './read-term';
import { publish } from './secrecy/protected-column';
import type { SecrecyRule } from './secrecy/secrecy-rule';
import type { LeastPattern } from './secrecy/suppression';
import { buildByLevel } from './territory-members';

/** Everything an indicator may be computed from. */
export interface IndicatorInputs {
  readonly hierarchy: TerritoryHierarchy;
  readonly populations: readonly PopulationTable[];
  readonly socialAid: readonly SocialAidSeries[];
  readonly offer: OfferDataset;
  readonly need: NeedDataset;
  readonly activity: ActivityDataset;
  readonly coverage: CoverageDataset;
}

/** What the user decides of an indicator. */
export interface IndicatorSettings {
  readonly perimeter: Perimeter;
  /** How counts of people in need are kept secret. */
  readonly secrecy: SecrecyRule;
  /** What searches for the least to hide have found. */
  readonly patterns?: readonly LeastPattern[];
}

/**
 * Computes an indicator for France, the régions and the départements: numerator, denominator, ratio in its unit, ready
 * to be shown.
 *
 * Territories add up the départements their numerator speaks of, and are divided by the denominator of these alone.
 * Places, populations and published social aid are public; counts of people in need or followed pass through the secrecy
 * step. A
 * count that is public is added up over the départements of one that is not; of two that are not, a ratio is given only
 * where they speak of the same départements.
 */
export function computeIndicator(
  definition: IndicatorDefinition,
  inputs: IndicatorInputs,
  settings: IndicatorSettings,
): IndicatorResult {
  const { hierarchy } = inputs;
  const numerator = read(definition.numerator, { ...inputs, ...settings, populationYear: null });
  const { populationYear } = numerator;
  const denominator = read(definition.denominator, { ...inputs, ...settings, populationYear });
  const shown = align({ numerator, denominator }, hierarchy);
  const byDepartement =
    denominator.secrecy === null || numerator.secrecy !== null
      ? numerator.byDepartement
      : keepCovered(numerator.byDepartement, denominator.byDepartement);
  const coverage = countCoverage(byDepartement, hierarchy);
  const coverageBelow = countCoverage(denominator.byDepartement, hierarchy);
  const coverageOfBoth = countCoverage(
    keepCovered(numerator.byDepartement, denominator.byDepartement),
    hierarchy,
  );
  const rangeAt = readRange(definition, inputs, settings);
  const bothSecret = numerator.secrecy !== null && denominator.secrecy !== null;
  return {
    definition,
    perimeter: settings.perimeter,
    figures: buildByLevel((level) => {
      const terms = { numerator: shown.numerator[level], denominator: shown.denominator[level] };
      const isComparable = (position: number) =>
        !bothSecret ||
        [coverage, coverageBelow].every(
          ({ [level]: { covered } }) => covered[position] === coverageOfBoth[level].covered[position],
        );
      return {
        ...terms,
        rate: buildRatioColumn(terms, definition.unit, isComparable),
        range: rangeAt(level),
        coverage: coverage[level],
        establishmentsWithoutCapacity: numerator.establishmentsWithoutCapacity?.[level] ?? null,
      };
    }),
    numeratorProvenance: numerator.byDepartement.provenance,
    denominatorProvenance: denominator.byDepartement.provenance,
    referenceDate: numerator.period.latest,
    earliestReferenceDate: numerator.period.earliest,
    asOf: null,
    secrecy: numerator.secrecy ?? denominator.secrecy,
  };
}

/** The figures at both ends of the prevalences, by level; `null` everywhere when none is given as a range. */
function readRange(
  definition: IndicatorDefinition,
  inputs: IndicatorInputs,
  settings: IndicatorSettings,
): (level: FigureLevel) => PrevalenceRange | null {
  const ends = prevalenceEnds(definition);
  if (ends === null) return () => null;
  const lowest = computeIndicator(ends.lower, inputs, settings).figures;
  const highest = computeIndicator(ends.upper, inputs, settings).figures;
  return (level) => ({
    lower: lowest[level].rate,
    upper: highest[level].rate,
    fewest: lowest[level].numerator,
    most: highest[level].numerator,
  });
}

function align(
  { numerator, denominator }: RatioTerms<TermReading>,
  hierarchy: TerritoryHierarchy,
): RatioTerms<ProtectedByLevel> {
  if (denominator.secrecy === null) {
    const covered = aggregateCovered(denominator.byDepartement, numerator.byDepartement, hierarchy);
    return { numerator: numerator.shown, denominator: publish(covered) };
  }
  if (numerator.secrecy !== null) return { numerator: numerator.shown, denominator: denominator.shown };
  const kept = keepCovered(numerator.byDepartement, denominator.byDepartement);
  return { numerator: publish(aggregateCounts(kept, hierarchy)), denominator: denominator.shown };
}

function read(term: IndicatorTerm, sources: TermSources): TermReading {
  return term.kind === 'gap' ? readGap(term, sources) : readTerm(term, sources);
}

function readGap(term: TermOf<'gap'>, sources: TermSources): TermReading {
  const equipment = computeIndicator(equipmentOf(term), sources, sources);
  const shown = computeGap(equipment, sources.hierarchy, term.reference);
  return {
    byDepartement: shown.departement,
    shown,
    period: { earliest: equipment.earliestReferenceDate, latest: equipment.referenceDate },
    populationYear: null,
    secrecy: null,
    establishmentsWithoutCapacity: null,
  };
}

function equipmentOf({ public: group }: TermOf<'gap'>): IndicatorDefinition {
  return {
    id: `equipment-${group}`,
    label: null,
    numerator: { kind: 'places', public: group },
    denominator: { kind: 'population', ages: group },
    unit: 'per-1000',
    direction: 'offer',
  };
}
