import { isRatioUnit, type Unit } from '@/domain/measure';

/**
 * A sign that misleads about what it shows. The colour of a territory is read over the whole of its area, so that of a
 * count makes large or populous territories look much concerned; circles are added up by the eye, and rates do not add up.
 */
export type Misuse = 'count-as-color' | 'rate-as-circle';

/** What is wrong with drawing figures of a unit by a sign; `null` where nothing is. Source: Bertin, Sémiologie graphique, 1967. */
export function misuseOf(sign: 'color' | 'circle', unit: Unit): Misuse | null {
  if (sign === 'color') return isRatioUnit(unit) ? null : 'count-as-color';
  return isRatioUnit(unit) ? 'rate-as-circle' : null;
}
