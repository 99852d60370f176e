import { buildColumn, known, MISSING, type MeasureColumn } from '@/domain/measure';
import type { CategoryCode, OfferDataset } from '@/domain/offer';
import type { TerritoryHierarchy } from '@/domain/territory';
import { tallyCategories } from './tally-categories';

/**
 * Counts establishments of some categories by département: a known zero where the source speaks of the département and
 * lists none, missing where it says nothing.
 */
export function countEstablishments(
  offer: OfferDataset,
  hierarchy: TerritoryHierarchy,
  categories: readonly CategoryCode[],
): MeasureColumn {
  const index = hierarchy.departement;
  const counts = new Float64Array(index.territories.length);
  const tallies = tallyCategories(offer, index);
  for (const category of new Set(categories))
    tallies.get(category)?.establishments.forEach((count, position) => {
      counts[position] = (counts[position] ?? 0) + count;
    });
  const observed: ReadonlySet<string> = offer.observedDepartements;
  const description = { unit: 'establishments', provenance: [offer.provenance] } as const;
  return buildColumn(index, description, (position) => {
    const count = counts[position];
    const code = index.territories[position]?.code;
    if (count === undefined || code === undefined) return MISSING;
    return count > 0 || observed.has(code) ? known(count) : MISSING;
  });
}
