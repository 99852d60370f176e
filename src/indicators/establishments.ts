import { buildColumn, known, MISSING, type MeasureColumn } from '@/domain/measure';
import type { CategoryCode, OfferDataset } from '@/domain/offer';
import { observedOn, type OfferGround } from './offer-ground';
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
  const { index } = ground;
  const counts = new Float64Array(index.territories.length);
  const tallies = tallyCategories(offer, ground);
  for (const category of new Set(categories))
    for (const { position, establishments } of tallies.get(category) ?? [])
      counts[position] = (counts[position] ?? 0) + establishments;
  const isObserved = observedOn(ground, offer);
  const description = { unit: 'establishments', provenance: [offer.provenance] } as const;
  return buildColumn(index, description, (position) => {
    const count = counts[position];
    if (count === undefined) return MISSING;
    return count > 0 || isObserved(position) ? known(count) : MISSING;
  });
}
