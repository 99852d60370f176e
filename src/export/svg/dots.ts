import type { MapDrawing } from '../page/map-page';
import type { Band } from './bands';
import { element } from './markup';

/** The dots of a map of dots, as circles. */
export function drawDots({ dots, theme }: MapDrawing): Band {
  const circles = (dots?.at ?? []).map(([cx, cy]) => element('circle', { cx, cy, r: dots?.radius ?? null }));
  return { id: 'dots', attributes: { fill: theme.symbolFill }, children: circles };
}
