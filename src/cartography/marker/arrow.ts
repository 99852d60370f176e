import type { ThemeName } from '../palette/theme';
import type { MarkerShape } from './marker-shape';

/** Which way a rate went. */
export type ArrowDirection = 'above' | 'below';

const UP: MarkerShape = [
  [0, -1],
  [0.72, -0.16],
  [0.27, -0.16],
  [0.27, 1],
  [-0.27, 1],
  [-0.27, -0.16],
  [-0.72, -0.16],
];

/** Arrows of a map of change, twice as high as the unit: up for a rise, down for a fall. */
export const ARROW_SHAPES: Readonly<Record<ArrowDirection, MarkerShape>> = {
  above: UP,
  below: UP.map(([x, y]) => [x, -y] as const),
};

/** Colours of arrows: of neither good nor bad; grey where a change may be due to chance. */
export const ARROW_COLORS: Readonly<Record<ThemeName, Readonly<Record<ArrowDirection | 'unsure', string>>>> =
  {
    light: { above: '#b35806', below: '#2166ac', unsure: '#7d878e' },
    dark: { above: '#fdb863', below: '#92c5de', unsure: '#8f9aa2' },
  };

/** Colour of an arrow. */
export function arrowColor(
  { direction, isSure }: { readonly direction: ArrowDirection; readonly isSure: boolean },
  themeName: ThemeName,
): string {
  return ARROW_COLORS[themeName][isSure ? direction : 'unsure'];
}
