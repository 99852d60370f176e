import { twoSidedZ } from '@/lib/special-functions';
import { byarPoissonInterval, exactPoissonInterval, type Interval, scaleInterval } from '../interval';

/** Events and population by age group, or any stratum, aligned. */
export interface Strata {
  readonly events: ArrayLike<number>;
  readonly population: ArrayLike<number>;
}

/** A territory held against a reference of the same age structure. */
export interface IndirectStandardisation {
  /** Events counted, all ages. */
  readonly observed: number;
  /** Events there would be at the rates of the reference. */
  readonly expected: number;
  /** Standardised incidence ratio: observed over expected, 1 as in the reference. */
  readonly ratio: number;
  /** Exact interval of the ratio (Garwood). */
  readonly exact: Interval;
  /** Interval of the ratio by Byar's approximation. */
  readonly byar: Interval;
  /** Interval of the ratio on the log scale, ratio × exp(± z/√observed); the roughest of the three. */
  readonly logNormal: Interval;
  /** Rate of the territory, all ages, per person. */
  readonly crudeRate: number;
  /** Rate of the reference, all ages, per person: times the ratio, the adjusted rate. */
  readonly referenceRate: number;
  readonly adjustedRate: number;
}

/**
 * Indirect standardisation: for few events, when the rates by age of the territory mean nothing.
 *
 * E = Σ_a P_a R_a, R_a = rate of the reference at age a; SIR = O/E; intervals are those of the count O divided by E;
 * adjusted rate = SIR × crude rate of the reference. Two SIR compare each territory with the reference, not the
 * territories with each other. Where nothing is expected the ratio is `NaN`.
 *
 * Source: Breslow and Day, Statistical Methods in Cancer Research II, 1987.
 *
 * @param reference - strata in the same order.
 */
export function standardiseIndirectly(
  territory: Strata,
  reference: Strata,
  level = 0.95,
): IndirectStandardisation {
  const strata = strataOf(territory, reference);
  const observed = total(strata, ({ events }) => events);
  const expected = total(
    strata,
    (stratum) => (stratum.population * stratum.referenceEvents) / stratum.referencePopulation,
  );
  const ratio = expected > 0 ? observed / expected : Number.NaN;
  const referenceRate =
    total(strata, ({ referenceEvents }) => referenceEvents) /
    total(strata, ({ referencePopulation }) => referencePopulation);
  const factor = Math.exp(twoSidedZ(level) / Math.sqrt(observed));
  const perExpected = expected > 0 ? 1 / expected : Number.NaN;
  return {
    observed,
    expected,
    ratio,
    exact: scaleInterval(exactPoissonInterval(observed, level), perExpected),
    byar: scaleInterval(byarPoissonInterval(observed, level), perExpected),
    logNormal: { lower: ratio / factor, upper: ratio * factor },
    crudeRate: observed / total(strata, ({ population }) => population),
    referenceRate,
    adjustedRate: ratio * referenceRate,
  };
}

/** One age group of a territory beside the same of the reference. */
interface Stratum {
  readonly events: number;
  readonly population: number;
  readonly referenceEvents: number;
  readonly referencePopulation: number;
}

function strataOf(territory: Strata, reference: Strata): readonly Stratum[] {
  return Array.from({ length: territory.events.length }, (_, rank) => ({
    events: territory.events[rank] ?? Number.NaN,
    population: territory.population[rank] ?? Number.NaN,
    referenceEvents: reference.events[rank] ?? Number.NaN,
    referencePopulation: reference.population[rank] ?? Number.NaN,
  }));
}

function total(strata: readonly Stratum[], numberOf: (stratum: Stratum) => number): number {
  return strata.reduce((sum, stratum) => sum + numberOf(stratum), 0);
}
