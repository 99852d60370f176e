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
  for (const category of new Set(categories)) {
    const { positions = [], establishments = [] } = tallies.get(category) ?? {};
    for (let rank = 0; rank < positions.length; rank += 1) {
      const position = positions[rank] ?? 0;
      values[position] =
        (statuses[position] === STATUS_BYTE.known ? (values[position] ?? 0) : 0) +
        (establishments[rank] ?? Number.NaN);
      statuses[position] = STATUS_BYTE.known;
    }
  }
  return { index: ground.index, unit: 'establishments', provenance: [offer.provenance], values, statuses };
}
