import type { MeasureColumn } from '@/domain/measure';
import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import type { PopulationTable, SocialAidSeries } from '@/domain/population';
import type { TerritoryHierarchy } from '@/domain/territory';
import { aggregateCounts, countCoverage } from './aggregate';
import type { IndicatorDefinition, IndicatorResult, Perimeter, ProtectedByLevel } from './indicator';
import { protectNeed } from './need-counts';
import { addUpEstablishments, countPlaces } from './places';
import { buildDenominator, choosePopulation } from './population';
import { buildRateColumn } from './rate';
import { periodOf, type ReferencePeriod } from './reference-period';
import { publish } from './secrecy/protected-column';
import { countSocialAid, latestSeries } from './social-aid';
import { buildByLevel, type ByLevel } from './territory-members';

/** Everything an indicator may be computed from. */
export interface IndicatorInputs {
  readonly hierarchy: TerritoryHierarchy;
  readonly populations: readonly PopulationTable[];
  readonly socialAid: readonly SocialAidSeries[];
  readonly offer: OfferDataset;
  readonly need: NeedDataset;
}

/** What the user decides of an indicator. */
export interface IndicatorSettings {
  readonly perimeter: Perimeter;
  /** Counts of people in need from 1 to this threshold − 1 are hidden. */
  readonly needThreshold: number;
}

interface Numerator {
  readonly byDepartement: MeasureColumn;
  readonly shown: ProtectedByLevel;
  readonly period: ReferencePeriod;
  /** Year of the population to divide by, or `null` for the latest. */
  readonly populationYear: number | null;
  readonly secrecyThreshold: number;
  readonly establishmentsWithoutCapacity: ByLevel<Uint16Array> | null;
}

/**
 * Computes an indicator for France, the régions and the départements: numerator, population of the age base, rate per
 * 1 000, ready to be shown.
 *
 * Territories add up the départements their numerator speaks of, and are divided by the population of these alone.
 * Places and published social aid are public; counts of people in need pass through the secrecy step.
 */
export function computeIndicator(
  definition: IndicatorDefinition,
  inputs: IndicatorInputs,
  settings: IndicatorSettings,
): IndicatorResult {
  const { hierarchy } = inputs;
  const numerator = readNumerator(definition, inputs, settings);
  const table = choosePopulation(inputs.populations, numerator.populationYear);
  const source = { table, ageBase: definition.ageBase };
  const denominator = publish(buildDenominator(numerator.byDepartement, hierarchy, source));
  const coverage = countCoverage(numerator.byDepartement, hierarchy);
  return {
    definition,
    perimeter: settings.perimeter,
    figures: buildByLevel((level) => ({
      numerator: numerator.shown[level],
      denominator: denominator[level],
      rate: buildRateColumn(numerator.shown[level], denominator[level]),
      coverage: coverage[level],
      establishmentsWithoutCapacity: numerator.establishmentsWithoutCapacity?.[level] ?? null,
    })),
    numeratorProvenance: numerator.byDepartement.provenance,
    denominatorProvenance: table === undefined ? [] : [table.provenance],
    referenceDate: numerator.period.latest,
    earliestReferenceDate: numerator.period.earliest,
    secrecyThreshold: numerator.secrecyThreshold,
  };
}

function readNumerator(
  definition: IndicatorDefinition,
  inputs: IndicatorInputs,
  settings: IndicatorSettings,
): Numerator {
  switch (definition.numerator.kind) {
    case 'places':
      return readPlaces(inputs, settings.perimeter, definition.numerator.public);
    case 'need': {
      const threshold = settings.needThreshold;
      const source = settings.perimeter.needSource;
      const need = protectNeed(inputs, { source, public: definition.numerator.public, threshold });
      return {
        byDepartement: need.people,
        shown: need.shown,
        period: need.period,
        populationYear: null,
        secrecyThreshold: threshold,
        establishmentsWithoutCapacity: null,
      };
    }
    case 'social-aid': {
      const series = latestSeries(inputs.socialAid, definition.numerator.measure);
      const people = countSocialAid(series, inputs.hierarchy.departement);
      return {
        byDepartement: people,
        shown: publish(aggregateCounts(people, inputs.hierarchy)),
        period: periodOf([series === undefined ? null : String(series.year)]),
        populationYear: series?.year ?? null,
        secrecyThreshold: 0,
        establishmentsWithoutCapacity: null,
      };
    }
  }
}

function readPlaces(inputs: IndicatorInputs, perimeter: Perimeter, group: 'child' | 'adult'): Numerator {
  const { places, withoutCapacity } = countPlaces(inputs.offer, inputs.hierarchy, {
    categories: perimeter.categories[group],
    status: perimeter.capacityStatus,
  });
  return {
    byDepartement: places,
    shown: publish(aggregateCounts(places, inputs.hierarchy)),
    period: periodOf([inputs.offer.provenance.date]),
    populationYear: null,
    secrecyThreshold: 0,
    establishmentsWithoutCapacity: addUpEstablishments(withoutCapacity, inputs.hierarchy),
  };
}
