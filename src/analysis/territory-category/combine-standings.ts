import type { CategoryStanding, NamedCategory } from '@/domain/territory';

/** Where a territory stands of which nothing is known. */
export const UNKNOWN_STANDING: CategoryStanding = { kind: 'missing', categories: [] };

/** Where a territory stands that is known to be of no category. */
export const NO_STANDING: CategoryStanding = { kind: 'none', categories: [] };

/**
 * Where a territory stands by its parts: of one category when every part is of it, of several when its parts have more
 * than one, of one in part when the others have none or are not known.
 *
 * @param parts - of the territory; missing where there is none.
 */
export function combineStandings(parts: readonly CategoryStanding[]): CategoryStanding {
  const [first = UNKNOWN_STANDING] = parts;
  if (parts.every((part) => part === first)) return first;
  const categories = distinctOf(parts);
  const [only] = categories;
  if (only === undefined) return parts.every(({ kind }) => kind === 'none') ? NO_STANDING : UNKNOWN_STANDING;
  if (categories.length > 1) return { kind: 'several', categories };
  return parts.every(({ kind }) => kind === 'one')
    ? { kind: 'one', categories: [only] }
    : { kind: 'part', categories };
}

/** Their categories, each once, in the order of their keys. */
function distinctOf(parts: readonly CategoryStanding[]): readonly NamedCategory[] {
  const byKey = new Map<string, NamedCategory>();
  for (const { categories } of parts) for (const category of categories) byKey.set(category.key, category);
  return [...byKey.values()].sort((left, right) => (left.key < right.key ? -1 : 1));
}
