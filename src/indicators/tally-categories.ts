import type { CapacityStatus, CategoryCode, Establishment, OfferDataset } from '@/domain/offer';
import { memoizeLast } from '@/lib';
import type { OfferGround } from './offer-ground';

/** The establishments of one category in one territory. */
export interface CategoryTally {
  readonly position: number;
  readonly establishments: number;
  readonly recorded: Readonly<Record<CapacityStatus, RecordedTally>>;
}

/** What the establishments of a category record of one status in a territory. */
export interface RecordedTally {
  /** Establishments with a capacity of the status. */
  readonly establishments: number;
  /** Places of these. */
  readonly places: number;
}

/** For each category, the territories that have some of it. */
export type CategoryTallies = ReadonlyMap<CategoryCode, readonly CategoryTally[]>;

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

function tallyOver({ positionOf }: OfferGround, offer: OfferDataset): CategoryTallies {
  const byCategory = new Map<CategoryCode, Map<number, GrowingTally>>();
  for (const establishment of offer.establishments) {
    const position = positionOf(establishment);
    if (position === undefined) continue;
    let tallies = byCategory.get(establishment.categoryCode);
    if (tallies === undefined) {
      tallies = new Map();
      byCategory.set(establishment.categoryCode, tallies);
    }
    let tally = tallies.get(position);
    if (tally === undefined) {
      tally = emptyTally(position);
      tallies.set(position, tally);
    }
    addEstablishment(tally, establishment);
  }
  return new Map([...byCategory].map(([category, tallies]) => [category, [...tallies.values()]]));
}

interface GrowingTally {
  readonly position: number;
  establishments: number;
  readonly recorded: Readonly<Record<CapacityStatus, { establishments: number; places: number }>>;
}

function emptyTally(position: number): GrowingTally {
  const recorded = () => ({ establishments: 0, places: 0 });
  return { position, establishments: 0, recorded: { installed: recorded(), authorised: recorded() } };
}

function addEstablishment(tally: GrowingTally, { capacities }: Establishment): void {
  tally.establishments += 1;
  let hasInstalled = false;
  let hasAuthorised = false;
  for (const { status, places } of capacities) {
    tally.recorded[status].places += places;
    if (status === 'installed') hasInstalled = true;
    else hasAuthorised = true;
  }
  if (hasInstalled) tally.recorded.installed.establishments += 1;
  if (hasAuthorised) tally.recorded.authorised.establishments += 1;
}
