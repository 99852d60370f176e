import { known, MISSING, type MeasuredValue } from '@/domain/measure';
import { placesOf, type CapacityStatus, type CategoryCode, type OfferDataset } from '@/domain/offer';
import type { FigureLevel } from '@/domain/territory';
import { withCommuneLevels } from './communes/commune-levels';
import type { IndicatorInputs } from './compute-indicator';
import { communeGround, departementGround, type OfferGround } from './offer-ground';
import { buildByLevel, listMembers } from './territory-members';

/** What one category of establishments offers in a territory. */
export interface CategoryOffer {
  readonly categoryCode: CategoryCode;
  readonly establishments: number;
  /** Places recorded; missing when no establishment of the category records any. */
  readonly places: MeasuredValue;
  /** Establishments that add nothing to `places` because no capacity of the status is recorded. */
  readonly withoutCapacity: number;
}

/**
 * The offer of a territory by category, in the order of the codes, and how many of the départements it lies in the source
 * speaks of.
 */
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
  { hierarchy, nesting }: Pick<IndicatorInputs, 'hierarchy' | 'nesting'>,
  status: CapacityStatus,
): Readonly<Record<FigureLevel, readonly TerritoryOffer[]>> {
  const members = listMembers(hierarchy);
  const observed: ReadonlySet<string> = offer.observedDepartements;
  const offersOver = (ground: OfferGround, territories: readonly (readonly number[])[]) => {
    const groups = groupEstablishments(offer, ground, status);
    return territories.map((positions): TerritoryOffer => {
      const [only = -1, ...others] = positions;
      const isOne = others.length === 0;
      const departements = isOne ? ground.departementsAt(only) : positions.flatMap(ground.departementsAt);
      const recorded = isOne
        ? (groups.get(only) ?? [])
        : positions.flatMap((position) => groups.get(position) ?? []);
      return {
        categories: recorded.length === 0 ? NO_CATEGORY : countCategories(recorded),
        observedDepartements: countObserved(departements, observed),
        totalDepartements: departements.length,
      };
    });
  };
  const base = buildByLevel((level) => offersOver(departementGround(hierarchy), members[level]));
  return withCommuneLevels(base, (level) =>
    nesting === undefined
      ? []
      : offersOver(
          communeGround(level, hierarchy, nesting),
          hierarchy[level].territories.map((_, position) => [position]),
        ),
  );
}

const NO_CATEGORY: readonly CategoryOffer[] = [];

function countObserved(departements: readonly string[], observed: ReadonlySet<string>): number {
  let count = 0;
  for (const code of departements) if (observed.has(code)) count += 1;
  return count;
}

function groupEstablishments(
  offer: OfferDataset,
  { positionOf }: OfferGround,
  status: CapacityStatus,
): ReadonlyMap<number, readonly RecordedPlaces[]> {
  const groups = new Map<number, RecordedPlaces[]>();
  for (const establishment of offer.establishments) {
    const position = positionOf(establishment);
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
