import { useCategoryAt } from './use-category-at';

/** What a territory has on a map of categories. */
export function CategoryLines({ code }: { readonly code: string }) {
  return <p>{useCategoryAt(code)}</p>;
}
