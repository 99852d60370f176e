import type { CategoryCode, Establishment } from '@/domain/offer';
import type { CommuneTable } from '@/domain/territory';
import { memoizePair } from '@/lib';
import type { IndicatorInputs } from '../compute-indicator';
import type { IndicatorResult } from '../indicator';
import { countedCategories } from '../indicator-term';

/**
 * How many of the establishments an indicator counts are in a commune the directory does not know: they are counted in their
 * département, and nowhere at the levels made of communes. Zero for an indicator that counts none, and until the directory
 * is read.
 */
export function establishmentsOutsideDirectory(
  { definition, perimeter }: Pick<IndicatorResult, 'definition' | 'perimeter'>,
  { offer, nesting }: Pick<IndicatorInputs, 'offer' | 'nesting'>,
): number {
  if (nesting === undefined) return 0;
  const { numerator, denominator } = definition;
  const counted = new Set<CategoryCode>(
    [numerator, denominator].flatMap((term) => countedCategories(term, perimeter.categories) ?? []),
  );
  const outside = categoriesOutside(offer.establishments, nesting.communes);
  return outside.filter((category) => counted.has(category)).length;
}

/** Categories of the establishments in a commune the directory does not know: kept, for they are those of every indicator. */
const categoriesOutside = memoizePair((establishments: readonly Establishment[], communes: CommuneTable) =>
  establishments.flatMap(({ categoryCode, communeCode }) =>
    communes.positionOf(communeCode) === undefined ? [categoryCode] : [],
  ),
);
