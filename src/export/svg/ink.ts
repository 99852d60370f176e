import type { MapTheme } from '@/cartography';
import type { TextTone } from '../page/map-page';

/** Colours of the page around the map: ink on white paper, whatever the theme of the screen. */
export const INK = {
  paper: '#ffffff',
  strong: '#16202e',
  muted: '#556070',
  rule: '#c8ced6',
  accent: '#0f5c6b',
  swatchEdge: '#8a94a2',
  'on-light': '#000000',
  'on-dark': '#ffffff',
  warning: '#7a4b00',
  warningFill: '#fff4d6',
  warningEdge: '#d39b2a',
} as const;

/** Colour of a text by what it is for. */
export function inkOf(tone: TextTone, theme: MapTheme): string {
  if (tone === 'label') return theme.label;
  return tone === 'coverage' ? theme.coverage : INK[tone];
}
