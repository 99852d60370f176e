import { type ProtectedColumn, STATUS_BYTE, type ValueStatus } from '@/domain/measure';
import { coefficientOfVariation, decileRatio, weightedDecileRatio } from './dispersion';
import { buildDistribution, type Distribution, orderOf } from './distribution';
import { gini } from './gini';
import { lorenzCurve, type LorenzCurve } from './lorenz';
import { decomposeDistribution, decomposeTheil, type TheilDecomposition } from './theil-decomposition';

/** Indices of one reading of a distribution; `NaN` where an index does not exist. */
export interface InequalityIndices {
  readonly mean: number;
  readonly variation: number;
  readonly gini: number;
  /** Between and within the groups. */
  readonly theil: TheilDecomposition;
  /** D9/D1; infinite when the first decile is 0. */
  readonly decileRatio: number;
  readonly lorenz: LorenzCurve;
}

/** How unequal the rates shown at one level are, in both readings. */
export interface InequalitySummary {
  /** Each territory counts for one. */
  readonly territories: InequalityIndices;
  /** Each inhabitant counts for one, and is given the rate of the territory. */
  readonly people: InequalityIndices;
  /** Positions of the lowest and the highest rate; −1 without any. */
  readonly lowest: number;
  readonly highest: number;
  /** Territories whose rate is shown, and those left out by what they show instead. */
  readonly used: number;
  readonly suppressed: number;
  readonly missing: number;
  readonly notApplicable: number;
}

/** What is compared, aligned to one level. */
export interface InequalityInputs {
  readonly rate: ProtectedColumn;
  /** People behind each rate: the weights of the reading by inhabitant. */
  readonly population: ProtectedColumn;
  /** Region of each territory; `null` where unknown. */
  readonly groups: readonly (string | null)[];
}

/**
 * Indices of inequality of the rates a level shows, and of nothing else: a hidden rate weighs on none of them, so that
 * none tells anything of it.
 */
export function summariseInequality({ rate, population, groups }: InequalityInputs): InequalitySummary {
  const shown = rate.values;
  const order = orderOf(shown);
  const ofTerritories = buildDistribution(shown, undefined, order);
  const ofPeople = buildDistribution(shown, population.values, order);
  const isGrouped = !groups.includes(null);
  const count = (status: ValueStatus) => {
    let sum = 0;
    for (const byte of rate.statuses) if (byte === STATUS_BYTE[status]) sum += 1;
    return sum;
  };
  return {
    territories: indicesOf(
      ofTerritories,
      decileRatio(ofTerritories),
      isGrouped
        ? decomposeDistribution(ofTerritories, groups)
        : decomposeTheil({ values: shown, groups, order }),
    ),
    people: indicesOf(
      ofPeople,
      weightedDecileRatio(ofPeople),
      isGrouped
        ? decomposeDistribution(ofPeople, groups)
        : decomposeTheil({ values: shown, groups, weights: population.values, order }),
    ),
    lowest: ofTerritories.shares[0]?.position ?? -1,
    highest: ofTerritories.shares.at(-1)?.position ?? -1,
    used: ofTerritories.shares.length,
    suppressed: count('suppressed'),
    missing: count('missing'),
    notApplicable: count('not-applicable'),
  };
}

function indicesOf(distribution: Distribution, ratio: number, theil: TheilDecomposition): InequalityIndices {
  return {
    mean: distribution.mean,
    variation: coefficientOfVariation(distribution),
    gini: gini(distribution),
    theil,
    decileRatio: ratio,
    lorenz: lorenzCurve(distribution),
  };
}
