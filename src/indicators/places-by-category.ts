import { known, MISSING, type MeasuredValue } from '@/domain/measure';
import { placesOf, type CapacityStatus, type CategoryCode, type OfferDataset } from '@/domain/offer';
import type { TerritoryHierarchy } from '@/domain/territory';
import { buildByLevel, listMembers, type ByLevel } from './territory-members';

/** What one category of establishments offers in a territory. */
export interface CategoryOffer {
  readonly categoryCode: CategoryCode;
  readonly establishments: number;
  /** Places recorded; missing when no establishment of the category records any. */
  readonly places: MeasuredValue;
  /** Establishments that add nothing to `places` because no capacity of the status is recorded. */
  readonly withoutCapacity: number;
}

/** The offer of a territory by category, in the order of the codes, and how much of it the source speaks of. */
export interface TerritoryOffer {
  readonly categories: readonly CategoryOffer[];
  readonly observedDepartements: number;
  readonly totalDepartements: number;
}

interface RecordedPlaces {
  readonly categoryCode: CategoryCode;
  /** `undefined` when no capacity of the status is recorded. */
  readonly places: number | undefined;
}

/**
 * Counts establishments and places by category for every territory of every level.
 *
 * @returns for each level, one offer a position of its index.
 */
export function computePlacesByCategory(
  offer: OfferDataset,
  hierarchy: TerritoryHierarchy,
  status: CapacityStatus,
): ByLevel<readonly TerritoryOffer[]> {
  const members = listMembers(hierarchy);
  const byDepartement = groupByDepartement(offer, hierarchy, status);
  const observed = new Set<string>(offer.observedDepartements);
  const isObserved = (position: number) => {
    const code = hierarchy.departement.territories[position]?.code;
    return code !== undefined && observed.has(code);
  };
  return buildByLevel((level) =>
    members[level].map((positions) => ({
      categories: countCategories(positions.flatMap((position) => byDepartement.get(position) ?? [])),
      observedDepartements: positions.filter(isObserved).length,
      totalDepartements: positions.length,
    })),
  );
}

function groupByDepartement(
  offer: OfferDataset,
  hierarchy: TerritoryHierarchy,
  status: CapacityStatus,
): ReadonlyMap<number, readonly RecordedPlaces[]> {
  const groups = new Map<number, RecordedPlaces[]>();
  for (const establishment of offer.establishments) {
    const position = hierarchy.departement.positionOf(establishment.departementCode);
    if (position === undefined) continue;
    const recorded = { categoryCode: establishment.categoryCode, places: placesOf(establishment, status) };
    const group = groups.get(position);
    if (group === undefined) groups.set(position, [recorded]);
    else group.push(recorded);
  }
  return groups;
}

function countCategories(establishments: readonly RecordedPlaces[]): readonly CategoryOffer[] {
  const recordedByCategory = new Map<CategoryCode, (number | undefined)[]>();
  for (const { categoryCode, places } of establishments) {
    const recorded = recordedByCategory.get(categoryCode);
    if (recorded === undefined) recordedByCategory.set(categoryCode, [places]);
    else recorded.push(places);
  }
  return [...recordedByCategory]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([categoryCode, recorded]) => {
      const places = recorded.filter((count) => count !== undefined);
      return {
        categoryCode,
        establishments: recorded.length,
        places: places.length === 0 ? MISSING : known(places.reduce((sum, count) => sum + count, 0)),
        withoutCapacity: recorded.length - places.length,
      };
    });
}
