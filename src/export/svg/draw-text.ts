import type { MapTheme } from '@/cartography';
import type { PlacedText } from '../page/map-page';
import { inkOf } from './ink';
import { content, element } from './markup';

/** A line of text. */
export function drawText(text: PlacedText, theme: MapTheme): string {
  return element('text', { ...attributesOf(text), fill: inkOf(text.tone, theme) }, content(text.text));
}

/** A line of text readable over anything: its outline is drawn first, in the colour of the halo. */
export function drawHaloedText(text: PlacedText, theme: MapTheme): string {
  const halo = {
    stroke: theme.labelHalo,
    'stroke-width': 0.24 * text.sizeMm,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  return element(
    'text',
    { ...attributesOf(text), fill: inkOf(text.tone, theme), ...halo },
    content(text.text),
  );
}

function attributesOf({ x, y, sizeMm, weight, anchor }: PlacedText) {
  return {
    x,
    y,
    'font-size': sizeMm,
    'font-weight': weight === 400 ? null : String(weight),
    'text-anchor': anchor === 'start' ? null : anchor,
  };
}
