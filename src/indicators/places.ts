import { buildColumn, known, MISSING, type MeasureColumn } from '@/domain/measure';
import {
  placesOf,
  type CapacityStatus,
  type CategoryCode,
  type Establishment,
  type OfferDataset,
} from '@/domain/offer';
import type { TerritoryHierarchy, TerritoryIndex } from '@/domain/territory';
import { memoizeLast } from '@/lib';
import { buildByLevel, listMembers, type ByLevel } from './territory-members';

/** Places by département, and the establishments that bring none because the source records none. */
export interface PlacesByDepartement {
  readonly places: MeasureColumn;
  /** Establishments of the perimeter without a recorded capacity of the status, by position. */
  readonly withoutCapacity: Uint16Array;
}

/** Which places are counted. */
export interface PlacesSelection {
  readonly categories: readonly CategoryCode[];
  readonly status: CapacityStatus;
}

/**
 * Counts places by département.
 *
 * - A département the source does not speak of is missing.
 * - One it speaks of, without any establishment of the perimeter, has a known zero.
 * - One whose establishments of the perimeter all lack a capacity of the status is missing: places exist, nobody says
 *   how many.
 * - Otherwise the recorded places are added, and the establishments that record none are counted apart.
 */
export function countPlaces(
  offer: OfferDataset,
  hierarchy: TerritoryHierarchy,
  selection: PlacesSelection,
): PlacesByDepartement {
  const index = hierarchy.departement;
  const sums = new Float64Array(index.territories.length);
  const recorded = new Uint16Array(index.territories.length);
  const withoutCapacity = new Uint16Array(index.territories.length);
  const byCategory = groupByCategory(offer, index);
  for (const category of new Set(selection.categories))
    for (const { establishment, position } of byCategory.get(category) ?? []) {
      const places = placesOf(establishment, selection.status);
      if (places === undefined) withoutCapacity[position] = (withoutCapacity[position] ?? 0) + 1;
      else {
        sums[position] = (sums[position] ?? 0) + places;
        recorded[position] = (recorded[position] ?? 0) + 1;
      }
    }
  const observed = new Set<string>(offer.observedDepartements);
  const places = buildColumn(index, { unit: 'places', provenance: [offer.provenance] }, (position) => {
    const sum = sums[position];
    const code = index.territories[position]?.code;
    const isSilent = recorded[position] === 0 && withoutCapacity[position] !== 0;
    if (sum === undefined || code === undefined || isSilent) return MISSING;
    return recorded[position] !== 0 || observed.has(code) ? known(sum) : MISSING;
  });
  return { places, withoutCapacity };
}

interface PlacedEstablishment {
  readonly establishment: Establishment;
  /** Of its département. */
  readonly position: number;
}

/** The establishments of each category; kept, for each indicator counts those of some. */
const groupByCategory = memoizeLast(
  (offer: OfferDataset, index: TerritoryIndex): ReadonlyMap<CategoryCode, readonly PlacedEstablishment[]> => {
    const groups = new Map<CategoryCode, PlacedEstablishment[]>();
    for (const establishment of offer.establishments) {
      const position = index.positionOf(establishment.departementCode);
      if (position === undefined) continue;
      const group = groups.get(establishment.categoryCode);
      if (group === undefined) groups.set(establishment.categoryCode, [{ establishment, position }]);
      else group.push({ establishment, position });
    }
    return groups;
  },
);

/** Adds a number of establishments by département up the levels. */
export function addUpEstablishments(
  byDepartement: Uint16Array,
  hierarchy: TerritoryHierarchy,
): ByLevel<Uint16Array> {
  const members = listMembers(hierarchy);
  return buildByLevel((level) =>
    Uint16Array.from(members[level], (positions) =>
      positions.reduce((sum, position) => sum + (byDepartement[position] ?? 0), 0),
    ),
  );
}
