import type { ThemeName } from './theme';

/**
 * Colours of the nine cells of need and offer, in the order of their ranks: warm where the need is high, cool where the
 * offer is, and as far from the background as both are. Every two stay more than 20 apart in CIELAB in protanopia,
 * deuteranopia and tritanopia as in usual vision: corners were chosen in Oklab by random search for the greatest least
 * distance, the other cells are halfway between them.
 */
export const BIVARIATE_COLORS: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#dddad4', '#8d9fbe', '#4163a3', '#e6b284', '#937572', '#483a5a', '#e98709', '#904720', '#3f0b17'],
  dark: ['#3b3d3f', '#547099', '#6aa5fc', '#8a5637', '#a28e90', '#b5c5eb', '#dc6a00', '#efa87e', '#fbe1d4'],
};
