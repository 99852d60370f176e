/**
 * What territories can be told apart by: their région, the category with most places, the team that answers for them, the
 * territory the user put their communes in.
 */
export const TERRITORY_CATEGORIES = ['region', 'places', 'erhr', 'pco', 'custom'] as const;

/** One of {@link TERRITORY_CATEGORIES}. */
export type TerritoryCategory = (typeof TERRITORY_CATEGORIES)[number];

/** A category of a reading: a région, a FINESS category, a team, a territory of the user. */
export interface NamedCategory {
  readonly key: string;
  /** As its source writes it. */
  readonly name: string;
}

/**
 * Where a territory stands in a reading: of one category, of several, of one in part of it only, known to be of none,
 * or without any for want of data (`missing`) or of an object (`not-applicable`).
 */
export type CategoryStanding =
  | { readonly kind: 'one'; readonly categories: readonly [NamedCategory] }
  | { readonly kind: 'several' | 'part'; readonly categories: readonly NamedCategory[] }
  | { readonly kind: 'none' | 'missing' | 'not-applicable'; readonly categories: readonly [] };
