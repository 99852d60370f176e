import type { TerritoryPaint } from '@/cartography';
import type { LegendBlock, LegendItem } from '../legend-blocks';

type Look = Pick<TerritoryPaint, 'color' | 'pattern'>;

/**
 * What the legend says of a colour and a texture: the words of the sign that has both; failing that, those of the colour and
 * those of the texture. Empty when the legend has neither.
 */
export function nameOfLook(look: Look, legend: readonly LegendBlock[]): string {
  const items = legend.flatMap((block) => block.items);
  const same = items.find((item) => hasColor(item, look) && hasPattern(item, look));
  if (same !== undefined) return same.label;
  const parts = [
    items.find((item) => item.swatch.kind === 'class' && hasColor(item, look)),
    items.find((item) => item.swatch.kind === 'state' && hasPattern(item, look)),
  ];
  return parts.flatMap((item) => (item === undefined ? [] : [item.label])).join(', ');
}

function hasColor({ swatch }: LegendItem, { color }: Look): boolean {
  return (swatch.kind === 'class' || swatch.kind === 'state') && swatch.color === color;
}

function hasPattern({ swatch }: LegendItem, { pattern }: Look): boolean {
  if (swatch.kind === 'class') return pattern === 'none';
  return swatch.kind === 'state' && swatch.pattern === pattern;
}
