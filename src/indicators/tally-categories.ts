import type { CapacityStatus, CategoryCode, Establishment, OfferDataset } from '@/domain/offer';
import { memoizeLast } from '@/lib';
import type { OfferGround } from './offer-ground';

/** The establishments of one category, by territory that has some: columns, for a country has them in thousands of communes. */
export interface CategoryTally {
  /** Position of each territory, once. */
  readonly positions: readonly number[];
  /** Establishments of each territory, in the same order. */
  readonly establishments: readonly number[];
  readonly recorded: Readonly<Record<CapacityStatus, RecordedTally>>;
}

/** What the establishments of a category record of one status, in the order of the territories of the tally. */
export interface RecordedTally {
  /** Establishments with a capacity of the status. */
  readonly establishments: readonly number[];
  /** Places of these. */
  readonly places: readonly number[];
}

const kept = new WeakMap<OfferGround, (offer: OfferDataset) => ReadonlyMap<CategoryCode, CategoryTally>>();

/**
 * Counts the establishments of each category by territory, with their places of both statuses, in one reading of the offer.
 * The last of each ground is kept, for each indicator adds some of the categories up.
 */
export function tallyCategories(
  offer: OfferDataset,
  ground: OfferGround,
): ReadonlyMap<CategoryCode, CategoryTally> {
  const tally = kept.get(ground) ?? memoizeLast((counted: OfferDataset) => tallyOver(ground, counted));
  kept.set(ground, tally);
  return tally(offer);
}

function tallyOver(
  { positionOf }: OfferGround,
  offer: OfferDataset,
): ReadonlyMap<CategoryCode, CategoryTally> {
  const byCategory = new Map<CategoryCode, GrowingTally>();
  for (const establishment of offer.establishments) {
    const position = positionOf(establishment);
    if (position === undefined) continue;
    let tally = byCategory.get(establishment.categoryCode);
    if (tally === undefined) {
      tally = new GrowingTally();
      byCategory.set(establishment.categoryCode, tally);
    }
    tally.add(position, establishment);
  }
  return byCategory;
}

class GrowingTally implements CategoryTally {
  readonly positions: number[] = [];
  readonly establishments: number[] = [];
  readonly recorded = {
    installed: { establishments: [] as number[], places: [] as number[] },
    authorised: { establishments: [] as number[], places: [] as number[] },
  };
  private readonly ranks = new Map<number, number>();

  add(position: number, { capacities }: Establishment): void {
    const rank = this.rankOf(position);
    increase(this.establishments, rank, 1);
    let hasInstalled = false;
    let hasAuthorised = false;
    for (const { status, places } of capacities) {
      increase(this.recorded[status].places, rank, places);
      if (status === 'installed') hasInstalled = true;
      else hasAuthorised = true;
    }
    if (hasInstalled) increase(this.recorded.installed.establishments, rank, 1);
    if (hasAuthorised) increase(this.recorded.authorised.establishments, rank, 1);
  }

  private rankOf(position: number): number {
    const found = this.ranks.get(position);
    if (found !== undefined) return found;
    const rank = this.positions.push(position) - 1;
    this.ranks.set(position, rank);
    const { installed, authorised } = this.recorded;
    this.establishments.push(0);
    for (const { establishments, places } of [installed, authorised]) {
      establishments.push(0);
      places.push(0);
    }
    return rank;
  }
}

function increase(column: number[], rank: number, by: number): void {
  column[rank] = (column[rank] ?? 0) + by;
}
