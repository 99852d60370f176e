import { countedCategories, type IndicatorTerm, type Perimeter, unitOfTerm } from '@/indicators';
import type { Messages } from '../messages';
import { categoryNames } from './describe-indicator';
import {
  type CountedIndicator,
  describePerimeterChanges,
  perimeterChangeLines,
  termsOf,
} from './describe-perimeter';

/**
 * Says what an indicator counts, as printed under every map, table and export: categories and status of its places,
 * source of its need, then what is not usual in it. Empty where its name says it all.
 */
export function describePerimeter(counted: CountedIndicator, messages: Messages): readonly string[] {
  return [...new Set([...linesOf(counted, messages), ...describePerimeterChanges(counted, messages)])];
}

/** Says what several indicators count side by side, each line once: what is not usual first. */
export function describePerimeters(
  counted: readonly CountedIndicator[],
  messages: Messages,
): readonly string[] {
  const lines = counted.flatMap((indicator) => linesOf(indicator, messages));
  return [...new Set([...perimeterChangeLines(counted, messages), ...lines])];
}

function linesOf(
  { definition, perimeter, isSumOfAges = false }: CountedIndicator,
  messages: Messages,
): readonly string[] {
  return [
    ...termsOf(definition).flatMap((term) => describeTerm(term, perimeter, messages) ?? []),
    ...(isSumOfAges ? [messages.indicators.perimeters.sumOfAges] : []),
  ];
}

function describeTerm(term: IndicatorTerm, perimeter: Perimeter, messages: Messages): string | null {
  const { perimeters } = messages.indicators;
  if (term.kind === 'need')
    return perimeter.needSource === null ? null : perimeters.need({ source: perimeter.needSource });
  const categories = countedCategories(term, perimeter.categories);
  if (categories === null || unitOfTerm(term) !== 'places') return null;
  const status = messages.values.capacityStatuses[perimeter.capacityStatus].toLowerCase();
  return perimeters.places({ status, categories: categoryNames(categories) });
}
