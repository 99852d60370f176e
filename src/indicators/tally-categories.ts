import type { CapacityStatus, CategoryCode, Establishment, OfferDataset } from '@/domain/offer';
import type { TerritoryIndex } from '@/domain/territory';
import { memoizeLast } from '@/lib';

/** The establishments of one category, by position of their département. */
export interface CategoryTally {
  readonly establishments: Uint16Array;
  readonly recorded: Readonly<Record<CapacityStatus, RecordedTally>>;
}

/** What the establishments of a category record of one status, by position of their département. */
export interface RecordedTally {
  /** Establishments with a capacity of the status. */
  readonly establishments: Uint16Array;
  /** Places of these. */
  readonly places: Float64Array;
}

/**
 * Counts the establishments of each category by département, with their places of both statuses, in one reading of the
 * offer. Kept, for each indicator adds some of the categories up.
 *
 * @param index - of the départements; establishments of others are left out.
 */
export const tallyCategories = memoizeLast(
  (offer: OfferDataset, index: TerritoryIndex): ReadonlyMap<CategoryCode, CategoryTally> => {
    const tallies = new Map<CategoryCode, CategoryTally>();
    for (const establishment of offer.establishments) {
      const position = index.positionOf(establishment.departementCode);
      if (position === undefined) continue;
      let tally = tallies.get(establishment.categoryCode);
      if (tally === undefined) {
        tally = emptyTally(index.territories.length);
        tallies.set(establishment.categoryCode, tally);
      }
      addEstablishment(tally, establishment, position);
    }
    return tallies;
  },
);

function emptyTally(size: number): CategoryTally {
  const recorded = () => ({ establishments: new Uint16Array(size), places: new Float64Array(size) });
  return {
    establishments: new Uint16Array(size),
    recorded: { installed: recorded(), authorised: recorded() },
  };
}

function addEstablishment(tally: CategoryTally, { capacities }: Establishment, position: number): void {
  increment(tally.establishments, position);
  let hasInstalled = false;
  let hasAuthorised = false;
  for (const { status, places } of capacities) {
    const sums = tally.recorded[status].places;
    sums[position] = (sums[position] ?? 0) + places;
    if (status === 'installed') hasInstalled = true;
    else hasAuthorised = true;
  }
  if (hasInstalled) increment(tally.recorded.installed.establishments, position);
  if (hasAuthorised) increment(tally.recorded.authorised.establishments, position);
}

function increment(counts: Uint16Array, position: number): void {
  counts[position] = (counts[position] ?? 0) + 1;
}
