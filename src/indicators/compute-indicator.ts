import type { ActivityDataset } from '@/domain/activity';
import type { CoverageDataset } from '@/domain/coverage';
import type { MeasureColumn } from '@/domain/measure';
import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import type { CommunePopulation, PopulationTable, SocialAidSeries } from '@/domain/population';
import type { BaseLevel, CommuneNesting, FigureLevel, TerritoryHierarchy } from '@/domain/territory';
import { aggregateCounts, aggregateCovered, countCoverage, keepCovered } from './aggregate';
import { computeCommuneFigures } from './communes/commune-figures';
import { withCommuneLevels } from './communes/commune-levels';
import { prevalenceEnds } from './expected-range';
import { computeGap } from './gap';
import type {
  IndicatorDefinition,
  IndicatorFigures,
  IndicatorResult,
  Perimeter,
  PrevalenceRange,
  ProtectedByLevel,
} from './indicator';
import type { IndicatorTerm, TermOf } from './indicator-term';
import { buildRatioColumn, type RatioTerms } from './rate';
import { readTerm, type TermReading, type TermSources } from './read-term';
import { publish } from './secrecy/protected-column';
import { isSameSet, type SecrecyRules, type SetRule } from './secrecy/secrecy-rules';
import type { LeastPattern } from './secrecy/suppression';
import { buildByLevel } from './territory-members';
import { leaveTogetherOut, tornApart, withoutGroups } from './undivided';

/** Everything an indicator may be computed from. */
export interface IndicatorInputs {
  readonly hierarchy: TerritoryHierarchy;
  readonly populations: readonly PopulationTable[];
  readonly socialAid: readonly SocialAidSeries[];
  readonly offer: OfferDataset;
  readonly need: NeedDataset;
  readonly activity: ActivityDataset;
  readonly coverage: CoverageDataset;
  /** What communes are counted by; left out until their directory is read. */
  readonly nesting?: CommuneNesting | undefined;
  /** Inhabitants of communes by age, from a file of the user. */
  readonly communePopulation?: CommunePopulation | null;
}

/** What the user decides of an indicator. */
export interface IndicatorSettings {
  readonly perimeter: Perimeter;
  /** How counts of people in need or followed are kept secret. */
  readonly secrecy: SecrecyRules;
  /** What searches for the least to hide have found. */
  readonly patterns?: readonly LeastPattern[];
}

/**
 * Computes an indicator for every level: numerator, denominator, ratio in its unit, ready to be shown.
 *
 * Territories add up the départements their numerator speaks of, and are divided by the denominator of these alone.
 * Places, populations and published social aid are public; counts of people in need or followed pass through the secrecy
 * step. A
 * count that is public is added up over the départements of one that is not, or whose places are known; of two that are
 * not, a ratio is given only where they speak of the same départements.
 */
export function computeIndicator(
  definition: IndicatorDefinition,
  inputs: IndicatorInputs,
  settings: IndicatorSettings,
): IndicatorResult {
  const { hierarchy } = inputs;
  const above = read(definition.numerator, { ...inputs, ...settings, populationYear: null });
  const sources = { ...inputs, ...settings, populationYear: above.populationYear };
  const below = read(definition.denominator, sources);
  const numerator = withoutTorn(above, below, hierarchy);
  const denominator = withoutTorn(below, above, hierarchy);
  const shown = align({ numerator, denominator }, hierarchy);
  const coverage = countCoverage(shown.byDepartement, hierarchy);
  const isComparableAt = compareCoverages({ numerator, denominator }, hierarchy);
  const rangeAt = readRange(definition, inputs, settings);
  const byLevel = buildByLevel((level): IndicatorFigures => {
    const terms = { numerator: shown.numerator[level], denominator: shown.denominator[level] };
    return {
      ...terms,
      rate: buildRatioColumn(terms, { unit: definition.unit, isComparable: isComparableAt(level) }),
      range: rangeAt(level),
      coverage: coverage[level],
      establishmentsWithoutCapacity: numerator.establishmentsWithoutCapacity?.[level] ?? null,
    };
  });
  const request = { definition, sources, numerator, denominator };
  return {
    definition,
    perimeter: settings.perimeter,
    figures: withCommuneLevels(byLevel, (level) => computeCommuneFigures(level, request, rangeAt(level))),
    numeratorProvenance: numerator.byDepartement.provenance,
    denominatorProvenance: denominator.byDepartement.provenance,
    referenceDate: numerator.period.latest,
    earliestReferenceDate: numerator.period.earliest,
    asOf: null,
    secrecy: joinRules(numerator.secrecy, denominator.secrecy),
    together: [...(numerator.together ?? []), ...(denominator.together ?? [])],
    isSumOfAges: numerator.isSumOfAges ?? denominator.isSumOfAges ?? false,
  };
}

/** The rules that either term went through, each set once. */
function joinRules(above: TermReading['secrecy'], below: TermReading['secrecy']): IndicatorResult['secrecy'] {
  if (above === null || below === null) return above ?? below;
  const isAbove = ({ set }: SetRule) => above.some((held) => isSameSet(held.set, set));
  return [...above, ...below.filter((held) => !isAbove(held))];
}

/** A term without the counts of départements together of which the other term speaks of some and not of all. */
function withoutTorn(term: TermReading, other: TermReading, hierarchy: TerritoryHierarchy): TermReading {
  const { together = [] } = term;
  const torn = tornApart(together, other.byDepartement);
  if (torn.length === 0) return term;
  const byDepartement = withoutGroups(term.byDepartement, torn);
  const left = together.filter((group) => !torn.includes(group));
  const shown = publish(leaveTogetherOut(aggregateCounts(byDepartement, hierarchy), left));
  return { ...term, byDepartement, shown, together: left };
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

/** Both terms ready to be shown, over the same départements; `byDepartement` tells which. */
interface AlignedTerms extends RatioTerms<ProtectedByLevel> {
  readonly byDepartement: MeasureColumn;
}

function align(
  { numerator, denominator }: RatioTerms<TermReading>,
  hierarchy: TerritoryHierarchy,
): AlignedTerms {
  if (numerator.secrecy !== null && denominator.secrecy !== null)
    return {
      numerator: numerator.shown,
      denominator: denominator.shown,
      byDepartement: numerator.byDepartement,
    };
  const { byDepartement, shown } = isKeptWithin(numerator, denominator)
    ? keepWithin(numerator, denominator, hierarchy)
    : numerator;
  if (denominator.secrecy !== null)
    return { numerator: shown, denominator: denominator.shown, byDepartement };
  const covered = aggregateCovered(denominator.byDepartement, byDepartement, hierarchy);
  const counts = leaveTogetherOut(covered, denominator.together ?? []);
  return { numerator: shown, denominator: publish(counts), byDepartement };
}

/** Whether a public count is left out where the other is not known: beside a secret one, and beside places. */
function isKeptWithin(numerator: TermReading, denominator: TermReading): boolean {
  const countsPlaces = denominator.establishmentsWithoutCapacity !== null;
  return numerator.secrecy === null && (denominator.secrecy !== null || countsPlaces);
}

function keepWithin(
  { byDepartement, together = [] }: TermReading,
  denominator: TermReading,
  hierarchy: TerritoryHierarchy,
): Pick<TermReading, 'byDepartement' | 'shown'> {
  const kept = keepCovered(byDepartement, denominator.byDepartement);
  return {
    byDepartement: kept,
    shown: publish(leaveTogetherOut(aggregateCounts(kept, hierarchy), together)),
  };
}

/** Of two secret counts, tells where they speak of the same départements. Others were put over the same ones. */
function compareCoverages(
  { numerator, denominator }: RatioTerms<TermReading>,
  hierarchy: TerritoryHierarchy,
): (level: BaseLevel) => ((position: number) => boolean) | undefined {
  if (numerator.secrecy === null || denominator.secrecy === null) return () => undefined;
  const both = countCoverage(keepCovered(numerator.byDepartement, denominator.byDepartement), hierarchy);
  const each = [numerator, denominator].map(({ byDepartement }) => countCoverage(byDepartement, hierarchy));
  return (level) => (position) =>
    each.every(({ [level]: { covered } }) => covered[position] === both[level].covered[position]);
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
