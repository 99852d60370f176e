import { type MeasuredValue, numberOf } from '@/domain/measure';
import { type CategoryCode, categoryOf } from '@/domain/offer';
import type { CategoryStanding } from '@/domain/territory';
import { UNKNOWN_STANDING } from './combine-standings';

/** The places of a territory by category, and how far its source speaks of it. */
export interface OfferOfTerritory {
  readonly categories: readonly {
    readonly categoryCode: CategoryCode;
    readonly places: MeasuredValue;
  }[];
  readonly observedDepartements: number;
  readonly totalDepartements: number;
}

const NOTHING_TO_COMPARE: CategoryStanding = { kind: 'not-applicable', categories: [] };

/**
 * The category of establishments with most places in a territory; several when they have as many (ex æquo).
 *
 * @param counted - categories that are compared.
 * @returns `not-applicable` where none has a place, `missing` where the source does not speak of the whole territory, or
 * where a category records no number of places and none other has any.
 */
export function mainCategory(
  { categories, observedDepartements, totalDepartements }: OfferOfTerritory,
  counted: ReadonlySet<CategoryCode>,
): CategoryStanding {
  if (totalDepartements === 0 || observedDepartements < totalDepartements) return UNKNOWN_STANDING;
  const compared = categories
    .filter(({ categoryCode }) => counted.has(categoryCode))
    .map(({ categoryCode, places }) => ({ categoryCode, places: numberOf(places) }));
  const most = Math.max(0, ...compared.flatMap(({ places }) => places ?? []));
  if (most === 0)
    return compared.some(({ places }) => places === undefined) ? UNKNOWN_STANDING : NOTHING_TO_COMPARE;
  const [first, ...others] = compared
    .filter(({ places }) => places === most)
    .map(({ categoryCode }) => ({
      key: categoryCode,
      name: categoryOf(categoryCode)?.shortName ?? categoryCode,
    }));
  if (first === undefined) return NOTHING_TO_COMPARE;
  return others.length === 0
    ? { kind: 'one', categories: [first] }
    : { kind: 'several', categories: [first, ...others] };
}
