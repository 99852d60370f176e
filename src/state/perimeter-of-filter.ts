import { categoryOf, type OfferFilter, placeCategoriesFor } from '@/domain/offer';
import type { ProjectSettings } from '@/project';

type ChosenPerimeter = ProjectSettings['perimeter'];

/**
 * The perimeter that counts what a filter shows; a public of which the filter shows nothing is counted as before.
 *
 * @returns `null` when no perimeter says it: a perimeter knows neither managing bodies, nor kinds of disability, nor
 * establishments that have no place open, nor categories that work by caseload.
 */
export function perimeterOfFilter(filter: OfferFilter, present: ChosenPerimeter): ChosenPerimeter | null {
  const { categories, ages, publics, managers, stages } = filter;
  if (publics.length > 0 || managers.length > 0) return null;
  if (stages.length > 0 && stages.join() !== 'installed') return null;
  const isShown = (code: (typeof categories)[number]) =>
    (categories.length === 0 || categories.includes(code)) &&
    (ages.length === 0 || ages.some((age) => age === categoryOf(code)?.public));
  const [child, adult] = (['child', 'adult'] as const).map((group) =>
    placeCategoriesFor(group).filter(isShown),
  );
  if (child === undefined || adult === undefined || child.length + adult.length === 0) return null;
  if (categories.some((code) => ![...child, ...adult].includes(code))) return null;
  if (categories.length === 0 && ages.length === 0 && stages.length === 0) return null;
  return {
    ...present,
    capacityStatus: stages.length === 0 ? present.capacityStatus : 'installed',
    categories: {
      child: child.length === 0 ? present.categories.child : child,
      adult: adult.length === 0 ? present.categories.adult : adult,
    },
  };
}
