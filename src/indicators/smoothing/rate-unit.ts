/** Events and the population they come from, one a unit, aligned. */
export interface RateInputs {
  /** Events by unit; `NaN` where unknown or hidden. */
  readonly events: ArrayLike<number>;
  /** People, or any exposure, by unit. */
  readonly population: ArrayLike<number>;
}

/** A unit that has a rate. */
export interface RateUnit {
  /** Place of the unit in the columns. */
  readonly position: number;
  /** Events O. */
  readonly o: number;
  /** Population P, positive. */
  readonly p: number;
  /** Raw rate r = O/P. */
  readonly r: number;
}

/** Whether rates differ between units by more than chance. When they do not, every smoothed value is the prior. */
export type Heterogeneity = 'none' | 'detected';

/** The units that have a rate: known events over a positive population. The others take no part in any smoothing. */
export function rateUnits({ events, population }: RateInputs): readonly RateUnit[] {
  const units: RateUnit[] = [];
  for (let position = 0; position < events.length; position += 1) {
    const o = events[position] ?? Number.NaN;
    const p = population[position] ?? Number.NaN;
    if (Number.isFinite(o) && Number.isFinite(p) && p > 0) units.push({ position, o, p, r: o / p });
  }
  return units;
}

/** A column with one number for each unit that has a rate, `NaN` elsewhere. */
export function spread(
  size: number,
  units: readonly RateUnit[],
  numberOf: (unit: RateUnit) => number,
): Float64Array {
  const column = new Float64Array(size).fill(Number.NaN);
  for (const unit of units) column[unit.position] = numberOf(unit);
  return column;
}

/** Global rate b = ΣO/ΣP of some units. */
export function pooledRate(units: readonly RateUnit[]): number {
  let events = 0;
  let population = 0;
  for (const { o, p } of units) {
    events += o;
    population += p;
  }
  return events / population;
}

/** Mean population P̄ of some units. */
export function meanPopulation(units: readonly RateUnit[]): number {
  let population = 0;
  for (const { p } of units) population += p;
  return population / units.length;
}

/** Variance of the rates around a centre, weighted by population: ΣP (r − c)²/ΣP. */
export function rateVariance(units: readonly RateUnit[], centreOf: (unit: RateUnit) => number): number {
  let squares = 0;
  let population = 0;
  for (const unit of units) {
    squares += unit.p * (unit.r - centreOf(unit)) ** 2;
    population += unit.p;
  }
  return squares / population;
}
