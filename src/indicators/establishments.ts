import { type MeasureColumn, STATUS_BYTE } from '@/domain/measure';
import type { CategoryCode, OfferDataset } from '@/domain/offer';
import { countsOfNothing, type OfferGround } from './offer-ground';
import { tallyCategories } from './tally-categories';

/**
 * Counts establishments of some categories by territory: a known zero where the source speaks of the territory and lists
 * none, missing where it says nothing.
 */
export function countEstablishments(
  offer: OfferDataset,
  ground: OfferGround,
  categories: readonly CategoryCode[],
): MeasureColumn {
  const nothing = countsOfNothing(ground, offer);
  const [values, statuses] = [nothing.values.slice(), nothing.statuses.slice()];
  const tallies = tallyCategories(offer, ground);
  for (const category of new Set(categories))
    for (const { position, establishments } of tallies.get(category) ?? []) {
      values[position] =
        (statuses[position] === STATUS_BYTE.known ? (values[position] ?? 0) : 0) + establishments;
      statuses[position] = STATUS_BYTE.known;
    }
  return { index: ground.index, unit: 'establishments', provenance: [offer.provenance], values, statuses };
}
