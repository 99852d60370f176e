import { placeCategoriesFor } from '@/domain/offer';
import type { Perimeter } from './indicator';

/**
 * What is counted until the user says otherwise: every category of each public that works by places, installed places.
 *
 * @param needSource - name of the need source to show, or `null` when no need is loaded.
 */
export function defaultPerimeter(needSource: string | null): Perimeter {
  return {
    categories: { child: placeCategoriesFor('child'), adult: placeCategoriesFor('adult') },
    capacityStatus: 'installed',
    needSource,
  };
}
