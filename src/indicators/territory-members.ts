import type { BaseLevel, TerritoryHierarchy } from '@/domain/territory';
import { memoizeLast } from '@/lib';

/** For each level, the positions of the départements that make up each territory. */
export type TerritoryMembers = Readonly<Record<BaseLevel, readonly (readonly number[])[]>>;

/** Something computed once for each level counts are added up through. */
export type ByLevel<Value> = Readonly<Record<BaseLevel, Value>>;

/** Computes a value for each of these levels. */
export function buildByLevel<Value>(compute: (level: BaseLevel) => Value): ByLevel<Value> {
  return { france: compute('france'), region: compute('region'), departement: compute('departement') };
}

/**
 * Lists the départements of every territory; a département without région counts in no région and not in France. Kept, for
 * every sum asks for it.
 */
export const listMembers = memoizeLast((hierarchy: TerritoryHierarchy): TerritoryMembers => {
  const region: number[][] = hierarchy.region.territories.map(() => []);
  const france: number[][] = hierarchy.france.territories.map(() => []);
  hierarchy.departement.parentPositions.forEach((regionPosition, position) => {
    region[regionPosition]?.push(position);
    france[hierarchy.region.parentPositions[regionPosition] ?? -1]?.push(position);
  });
  return { france, region, departement: hierarchy.departement.territories.map((_, position) => [position]) };
});
