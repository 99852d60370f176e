import { buildColumn, known, MISSING, type MeasureColumn } from '@/domain/measure';
import type { CategoryCode, OfferDataset } from '@/domain/offer';
import type { TerritoryHierarchy } from '@/domain/territory';

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
  const wanted = new Set(categories);
  const counts = new Float64Array(index.territories.length);
  for (const { categoryCode, departementCode } of offer.establishments) {
    const position = wanted.has(categoryCode) ? index.positionOf(departementCode) : undefined;
    if (position !== undefined) counts[position] = (counts[position] ?? 0) + 1;
  }
  const observed = new Set<string>(offer.observedDepartements);
  const description = { unit: 'establishments', provenance: [offer.provenance] } as const;
  return buildColumn(index, description, (position) => {
    const count = counts[position];
    const code = index.territories[position]?.code;
    if (count === undefined || code === undefined) return MISSING;
    return count > 0 || observed.has(code) ? known(count) : MISSING;
  });
}
