import { createSeededRandom, type Steps, takeAllSteps } from '@/lib';
import { createVariates, type VariateSource } from '@/lib/random-variates';
import { LeastRanks } from './least-ranks';
import { countUpTo } from './rank-from-highest';

/** What is ranked, one a unit, aligned. */
export interface RankedRates {
  /** Rates per person; `NaN` leaves the unit out. */
  readonly rates: ArrayLike<number>;
  /** Events the rates come from; `NaN` where the rate is no count, and is then taken as sure. */
  readonly events: ArrayLike<number>;
  readonly population: ArrayLike<number>;
  /** How chance bears on the events. */
  readonly law: 'poisson' | 'binomial';
}

/** How ranks are simulated; kept beside the result, so that it can be had again. */
export interface RankSimulation {
  readonly seed: number;
  readonly draws: number;
  /** Part of the draws an interval holds, 0.95 as a rule. */
  readonly confidence: number;
}

/** Between which ranks each unit plausibly is, 1 for the highest rate; `NaN` for units left out. */
export interface RankIntervals {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly simulation: RankSimulation;
}

/** Enough draws for the ends of an interval among a hundred units to move by a rank at most from a seed to another. */
export const RANK_SIMULATION: RankSimulation = { seed: 20_261_122, draws: 1000, confidence: 0.95 };

/** Jeffreys' prior: half an event. */
const PRIOR = 0.5;

/**
 * Rank intervals by simulation. Each draw takes a rate for every unit out of what its count leaves plausible, and ranks
 * them; the interval of a unit holds the middle part of its ranks.
 *
 * A Poisson rate is drawn from Γ(O + ½)/P, a binomial one from β(O + ½, P − O + ½): the posteriors of Jeffreys' priors,
 * each unit by itself. The interval need not contain the rank of the rate as counted: the first of a hundred uncertain
 * rates is often first by chance.
 *
 * Source: Goldstein and Spiegelhalter, « League tables and their limitations », JRSS A 159, 1996.
 */
export function simulateRanks(
  ranked: RankedRates,
  simulation: RankSimulation = RANK_SIMULATION,
): RankIntervals {
  return takeAllSteps(stepsOfRanks(ranked, simulation));
}

/** {@link simulateRanks} draw by draw, to be taken a slice at a time: a country of communes takes seconds. */
export function* stepsOfRanks(
  ranked: RankedRates,
  simulation: RankSimulation = RANK_SIMULATION,
): Steps<RankIntervals> {
  const units = unitsOf(ranked, createVariates(createSeededRandom(simulation.seed)));
  const size = units.length;
  const { draws } = simulation;
  const tail = (1 - simulation.confidence) / 2;
  const lowest = new LeastRanks(size, Math.ceil(tail * draws));
  // The highest ranks are the lowest of their opposites.
  const highest = new LeastRanks(size, draws - Math.ceil((1 - tail) * draws) + 1);
  const drawn = new Float64Array(size);
  for (let draw = 0; draw < draws; draw += 1) {
    units.forEach(({ drawRate }, unit) => {
      drawn[unit] = drawRate();
    });
    const sorted = drawn.slice().sort();
    for (let unit = 0; unit < size; unit += 1) {
      const rank = 1 + size - countUpTo(sorted, drawn[unit] ?? Number.NaN);
      lowest.add(unit, rank);
      highest.add(unit, -rank);
    }
    yield;
  }
  const endsAt = (endOf: (unit: number) => number) => {
    const ends = new Float64Array(ranked.rates.length).fill(Number.NaN);
    units.forEach(({ position }, unit) => {
      ends[position] = endOf(unit);
    });
    return ends;
  };
  return {
    lower: endsAt((unit) => lowest.greatestOf(unit)),
    upper: endsAt((unit) => -highest.greatestOf(unit)),
    simulation,
  };
}

interface RankedUnit {
  readonly position: number;
  readonly drawRate: () => number;
}

function unitsOf(ranked: RankedRates, variates: VariateSource): readonly RankedUnit[] {
  return Array.from(ranked.rates).flatMap((rate, position) =>
    Number.isNaN(rate) ? [] : [{ position, drawRate: sourceOf(ranked, position, variates) ?? (() => rate) }],
  );
}

/** Draws the rate of a unit; `null` where it comes from no count. */
function sourceOf(
  { events, population, law }: RankedRates,
  position: number,
  { gamma }: VariateSource,
): (() => number) | null {
  const o = events[position] ?? Number.NaN;
  const p = population[position] ?? Number.NaN;
  if (!(o >= 0 && p > 0)) return null;
  if (law === 'poisson' || o > p) return () => gamma(o + PRIOR) / p;
  return () => {
    const having = gamma(o + PRIOR);
    return having / (having + gamma(p - o + PRIOR));
  };
}
