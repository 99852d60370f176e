import type { ArrowDirection, MapTheme } from '@/cartography';
import { ARROW_SHAPES } from '@/cartography/marker';
import type { PagePoint } from '../page/map-page';
import { element } from './markup';
import { pathData } from './path-data';

interface Arrow {
  readonly direction: ArrowDirection;
  readonly color: string;
  readonly centre: PagePoint;
  /** In millimetres. */
  readonly height: number;
}

/** An arrow, cased so that it stands out on any ground. */
export function drawArrow(
  { direction, color, centre: [x, y], height }: Arrow,
  theme: MapTheme,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const line = ARROW_SHAPES[direction].map(
    ([across, down]) => [x + (across * height) / 2, y + (down * height) / 2] as const,
  );
  return element('path', {
    ...attributes,
    d: pathData([line], { close: true }),
    fill: color,
    stroke: theme.labelHalo,
    'stroke-width': 0.25,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
}
