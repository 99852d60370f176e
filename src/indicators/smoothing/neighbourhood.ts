import type { RateUnit } from './rate-unit';

/** For each unit, the positions of its neighbours in the columns, itself left out. */
export type NeighbourLists = readonly Iterable<number>[];

/** N_i = {i} ∪ neighbours of i, among the units that have a rate. */
export function neighbourhoodOf(
  unit: RateUnit,
  neighbours: NeighbourLists,
  unitAt: readonly (RateUnit | undefined)[],
): readonly RateUnit[] {
  const members = [unit];
  for (const position of neighbours[unit.position] ?? []) {
    const neighbour = unitAt[position];
    if (neighbour !== undefined && neighbour !== unit) members.push(neighbour);
  }
  return members;
}

/** Units by their position in a column of some size. */
export function indexByPosition(size: number, units: readonly RateUnit[]): readonly (RateUnit | undefined)[] {
  const unitAt = Array.from<RateUnit | undefined>({ length: size });
  for (const unit of units) unitAt[unit.position] = unit;
  return unitAt;
}
