import { type MeasureColumn, STATUS_BYTE } from '@/domain/measure';
import type { CapacityStatus, CategoryCode, OfferDataset } from '@/domain/offer';
import type { TerritoryHierarchy } from '@/domain/territory';
import { countsOfNothing, type OfferGround } from './offer-ground';
import { tallyCategories } from './tally-categories';
import { buildByLevel, listMembers, type ByLevel } from './territory-members';

/** Places by territory, and the establishments that bring none because the source records none. */
export interface CountedPlaces {
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
 * Counts places by territory.
 *
 * - A territory the source does not speak of is missing.
 * - One it speaks of, without any establishment of the perimeter, has a known zero.
 * - One whose establishments of the perimeter all lack a capacity of the status is missing: places exist, nobody says
 *   how many.
 * - Otherwise the recorded places are added, and the establishments that record none are counted apart.
 */
export function countPlaces(
  offer: OfferDataset,
  ground: OfferGround,
  selection: PlacesSelection,
): CountedPlaces {
  const { index } = ground;
  const nothing = countsOfNothing(ground, offer);
  const [values, statuses] = [nothing.values.slice(), nothing.statuses.slice()];
  const recorded = new Uint16Array(values.length);
  const withoutCapacity = new Uint16Array(values.length);
  const tallies = tallyCategories(offer, ground);
  const counted = [...new Set(selection.categories)].flatMap((category) => tallies.get(category) ?? []);
  for (const { positions, establishments, recorded: byStatus } of counted) {
    const ofStatus = byStatus[selection.status];
    for (let rank = 0; rank < positions.length; rank += 1) {
      const position = positions[rank] ?? 0;
      const withPlaces = ofStatus.establishments[rank] ?? 0;
      if (recorded[position] === 0) values[position] = 0;
      values[position] = (values[position] ?? 0) + (ofStatus.places[rank] ?? Number.NaN);
      recorded[position] = (recorded[position] ?? 0) + withPlaces;
      withoutCapacity[position] = (withoutCapacity[position] ?? 0) + (establishments[rank] ?? 0) - withPlaces;
    }
  }
  for (const { positions } of counted)
    for (const position of positions) {
      const isSilent = recorded[position] === 0;
      statuses[position] = isSilent ? STATUS_BYTE.missing : STATUS_BYTE.known;
      if (isSilent) values[position] = Number.NaN;
    }
  const places = { index, unit: 'places', provenance: [offer.provenance], values, statuses } as const;
  return { places, withoutCapacity };
}

/** Adds a number of establishments by département up the levels. */
export function addUpEstablishments(
  byDepartement: Uint16Array,
  hierarchy: TerritoryHierarchy,
): ByLevel<Uint16Array> {
  const members = listMembers(hierarchy);
  return buildByLevel((level) => {
    const sums = new Uint16Array(members[level].length);
    members[level].forEach((positions, territory) => {
      let sum = 0;
      for (const position of positions) sum += byDepartement[position] ?? 0;
      sums[territory] = sum;
    });
    return sums;
  });
}
