import type { QuadrantName } from '../legend-model';
import type { ThemeName } from './theme';

/**
 * Colours of the quadrants of need and offer, told apart by hue and by lightness under every deficiency of colour vision:
 * warm where need is strong, cold where it is weak, deep where the two part.
 */
export const QUADRANT_COLORS: Readonly<Record<ThemeName, Readonly<Record<QuadrantName, string>>>> = {
  light: {
    'high-low': '#b8430f',
    'high-high': '#f2b34c',
    'low-low': '#a9cce3',
    'low-high': '#1f5f99',
    undecided: '#dcdcd4',
  },
  dark: {
    'high-low': '#d9571c',
    'high-high': '#f0c063',
    'low-low': '#8fb8d3',
    'low-high': '#2f74b5',
    undecided: '#565d63',
  },
};
