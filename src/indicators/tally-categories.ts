import type { CapacityStatus, CategoryCode, Establishment, OfferDataset } from '@/domain/offer';
import { memoizeLast } from '@/lib';
import type { OfferGround } from './offer-ground';

/** The establishments of one category, by position of their territory. */
export interface CategoryTally {
  readonly establishments: Uint16Array;
  readonly recorded: Readonly<Record<CapacityStatus, RecordedTally>>;
}

/** What the establishments of a category record of one status, by position of their territory. */
export interface RecordedTally {
  /** Establishments with a capacity of the status. */
  readonly establishments: Uint16Array;
  /** Places of these. */
  readonly places: Float64Array;
}

/** Tallies of the categories of an offer over a ground. */
export type CategoryTallies = ReadonlyMap<CategoryCode, CategoryTally>;

const kept = new WeakMap<OfferGround, (offer: OfferDataset) => CategoryTallies>();

/**
 * Counts the establishments of each category by territory, with their places of both statuses, in one reading of the offer.
 * The last of each ground is kept, for each indicator adds some of the categories up.
 */
export function tallyCategories(offer: OfferDataset, ground: OfferGround): CategoryTallies {
  const tally = kept.get(ground) ?? memoizeLast((counted: OfferDataset) => tallyOver(ground, counted));
  kept.set(ground, tally);
  return tally(offer);
}

function tallyOver({ index, positionOf }: OfferGround, offer: OfferDataset): CategoryTallies {
  const tallies = new Map<CategoryCode, CategoryTally>();
  for (const establishment of offer.establishments) {
    const position = positionOf(establishment);
    if (position === undefined) continue;
    let tally = tallies.get(establishment.categoryCode);
    if (tally === undefined) {
      tally = emptyTally(index.territories.length);
      tallies.set(establishment.categoryCode, tally);
    }
    addEstablishment(tally, establishment, position);
  }
  return tallies;
}

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
