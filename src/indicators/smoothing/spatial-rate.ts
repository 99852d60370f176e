import { indexByPosition, neighbourhoodOf, type NeighbourLists } from './neighbourhood';
import { pooledRate, type RateInputs, rateUnits, spread } from './rate-unit';

/**
 * Spatial rate smoother: the rate of the neighbourhood, m_i = ΣO_j/ΣP_j over N_i = {i} ∪ neighbours of i. `NaN` where
 * the unit has no rate of its own.
 *
 * Source: Anselin, Lozano and Koschinsky, Rate Transformations and Smoothing, 2006.
 */
export function smoothSpatialRate(inputs: RateInputs, neighbours: NeighbourLists): Float64Array {
  const units = rateUnits(inputs);
  const size = inputs.events.length;
  const unitAt = indexByPosition(size, units);
  return spread(size, units, (unit) => pooledRate(neighbourhoodOf(unit, neighbours, unitAt)));
}

/**
 * Excess risk r_i/b: the raw rate over the global rate b = ΣO/ΣP, 1 where they are equal. `NaN` where the unit has no
 * rate, or nobody has an event.
 */
export function excessRisk(inputs: RateInputs): Float64Array {
  const units = rateUnits(inputs);
  const b = pooledRate(units);
  return spread(inputs.events.length, units, ({ r }) => r / b);
}
