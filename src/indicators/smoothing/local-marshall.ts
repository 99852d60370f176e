import { shrink } from './marshall';
import { indexByPosition, neighbourhoodOf, type NeighbourLists } from './neighbourhood';
import {
  meanPopulation,
  pooledRate,
  type RateInputs,
  type RateUnit,
  rateUnits,
  rateVariance,
  spread,
} from './rate-unit';

/** Rates drawn towards the rate of their neighbourhood; every column is `NaN` where the unit has no rate. */
export interface LocalSmoothing {
  /** r_i, kept beside the smoothed values. */
  readonly raw: Float64Array;
  /** Smoothed rates, between r_i and m_i. */
  readonly estimates: Float64Array;
  /** Local rates m_i: the prior means. */
  readonly m: Float64Array;
  /** Local prior variances a_i; 0 where the neighbourhood shows no more difference than chance. */
  readonly a: Float64Array;
}

/**
 * Around which rate the spread of a neighbourhood is measured: the m_i of its centre (`geoda`: GeoDa and esda, the
 * default), or the m_j of each member (`bailey-gatrell`: the default of R's spdep). The two can differ by more than the
 * estimate itself.
 */
export type LocalConvention = 'geoda' | 'bailey-gatrell';

/**
 * Local empirical Bayes smoothing of rates over N_i = {i} ∪ neighbours of i.
 *
 * m_i = ΣO_j/ΣP_j; C_i = ΣP_j (r_j − m)²/ΣP_j, with m as the convention says; a_i = max(0, C_i − m_i/P̄_i);
 * estimate_i = m_i + (r_i − m_i) a_i/(a_i + m_i/P_i); sums over N_i, P̄_i the mean population of N_i. A neighbourhood
 * without any event gives 0, where other packages divide 0 by 0. A unit without neighbour keeps its raw rate.
 *
 * Source: Marshall 1991; Bailey and Gatrell, Interactive Spatial Data Analysis, 1995; GeoDa.
 */
export function smoothLocalMarshall(
  inputs: RateInputs,
  neighbours: NeighbourLists,
  convention: LocalConvention = 'geoda',
): LocalSmoothing {
  const units = rateUnits(inputs);
  const size = inputs.events.length;
  const unitAt = indexByPosition(size, units);
  const membersOf = (unit: RateUnit) => neighbourhoodOf(unit, neighbours, unitAt);
  const m = spread(size, units, (unit) => pooledRate(membersOf(unit)));
  const priorOf = ({ position }: RateUnit) => m[position] ?? Number.NaN;
  const a = spread(size, units, (unit) => {
    const members = membersOf(unit);
    const c = rateVariance(members, convention === 'geoda' ? () => priorOf(unit) : priorOf);
    return Math.max(0, c - priorOf(unit) / meanPopulation(members));
  });
  return {
    raw: spread(size, units, ({ r }) => r),
    estimates: spread(size, units, (unit) => shrink(unit, priorOf(unit), a[unit.position] ?? Number.NaN)),
    m,
    a,
  };
}
