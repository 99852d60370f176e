import {
  countedCategories,
  type IndicatorDefinition,
  type IndicatorTerm,
  type Perimeter,
  unitOfTerm,
} from '@/indicators';
import type { Messages } from '../messages';
import { categoryNames } from './describe-indicator';

/** An indicator and what it counts; an `IndicatorResult` is one. */
export interface CountedIndicator {
  readonly definition: IndicatorDefinition;
  readonly perimeter: Perimeter;
}

/**
 * Says what an indicator counts, as printed under every map, table and export: categories and status of its places,
 * source of its need. Empty where its name says it all.
 */
export function describePerimeter(
  { definition, perimeter }: CountedIndicator,
  messages: Messages,
): readonly string[] {
  const lines = [definition.numerator, definition.denominator].flatMap(
    (term) => describeTerm(term, perimeter, messages) ?? [],
  );
  return [...new Set(lines)];
}

function describeTerm(term: IndicatorTerm, perimeter: Perimeter, messages: Messages): string | null {
  const { page } = messages.export;
  if (term.kind === 'need')
    return perimeter.needSource === null ? null : page.need({ source: perimeter.needSource });
  const categories = countedCategories(term, perimeter.categories);
  if (categories === null || unitOfTerm(term) !== 'places') return null;
  const status = messages.values.capacityStatuses[perimeter.capacityStatus].toLowerCase();
  return page.places({ status, categories: categoryNames(categories) });
}
