import type { MapTheme } from '@/cartography';
import type { PageBorder } from '../page/map-page';
import { element, length } from './markup';
import { pathData } from './path-data';

/** Dashes of a border that chance may account for, in line widths: the same as on screen. */
const DASHES = [1.4, 0.9];
const CASING_MM = 0.5;

/** A border as a line, cased so that it stands out on any colour. */
export function drawBorder({ lines, widthMm, isSure }: PageBorder, theme: MapTheme): string {
  const d = pathData(lines, { close: false });
  const shared = { d, fill: 'none', 'stroke-linejoin': 'round' };
  return [
    element('path', {
      ...shared,
      stroke: theme.labelHalo,
      'stroke-width': widthMm + CASING_MM,
      'stroke-linecap': 'round',
    }),
    element('path', {
      ...shared,
      stroke: theme.label,
      'stroke-width': widthMm,
      'stroke-linecap': isSure ? 'round' : 'butt',
      'stroke-dasharray': isSure ? null : DASHES.map((dash) => length(dash * widthMm)).join(' '),
    }),
  ].join('');
}
