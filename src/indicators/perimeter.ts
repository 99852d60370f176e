import { placeCategoriesFor } from '@/domain/offer';
import { type AgeBase, USUAL_AGES } from '@/domain/population';
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
