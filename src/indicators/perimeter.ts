import { type CategoryCode, placeCategoriesFor } from '@/domain/offer';
import { type AgeBase, type AgedPublic, USUAL_AGES } from '@/domain/population';
import type { Perimeter } from './indicator';
import type { TermAges } from './indicator-term';

/**
 * What is counted until the user says otherwise: every category of each public that works by places, installed places,
 * the usual ages.
 *
 * @param needSource - name of the need source to show, or `null` when no need is loaded.
 */
export function defaultPerimeter(needSource: string | null): Perimeter {
  return {
    categories: { child: placeCategoriesFor('child'), adult: placeCategoriesFor('adult') },
    capacityStatus: 'installed',
    ages: USUAL_AGES,
    needSource,
    needOverlaps: [],
  };
}

/** The ages of a term: its own, or those the perimeter gives its public. */
export function agesOf(ages: TermAges, { ages: ofPublic }: Pick<Perimeter, 'ages'>): AgeBase {
  return ages === 'child' || ages === 'adult' ? ofPublic[ages] : ages;
}

/** What a perimeter counts that the usual one does not, and the reverse, for one public. */
export interface PerimeterChanges {
  readonly added: readonly CategoryCode[];
  readonly removed: readonly CategoryCode[];
  /** The ages taken instead of the usual ones, `null` for these. */
  readonly ages: AgeBase | null;
}

type Counted = Pick<Perimeter, 'categories' | 'ages'>;

/** How a perimeter differs from the usual one for a public; installed or authorised places apart. */
export function perimeterChanges({ categories, ages }: Counted, group: AgedPublic): PerimeterChanges {
  const usual = placeCategoriesFor(group);
  return {
    added: categories[group].filter((code) => !usual.includes(code)),
    removed: usual.filter((code) => !categories[group].includes(code)),
    ages: ages[group] === USUAL_AGES[group] ? null : ages[group],
  };
}

/** Choices of a perimeter that are not the usual ones: each category, the ages of each public, authorised places. */
export function countPerimeterChanges(perimeter: Counted & Pick<Perimeter, 'capacityStatus'>): number {
  const changes = (['child', 'adult'] as const).map((group) => perimeterChanges(perimeter, group));
  return changes.reduce(
    (sum, { added, removed, ages }) => sum + added.length + removed.length + (ages === null ? 0 : 1),
    perimeter.capacityStatus === 'installed' ? 0 : 1,
  );
}
