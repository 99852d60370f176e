import type { MapDrawing } from '../page/map-page';
import { element } from './markup';

/** The dots of a map of dots, as circles. */
export function drawDots({ dots, theme }: MapDrawing): string {
  if (dots === null) return '';
  const circles = dots.at.map(([cx, cy]) => element('circle', { cx, cy, r: dots.radius }));
  return element('g', { id: 'dots', fill: theme.symbolFill }, circles);
}
