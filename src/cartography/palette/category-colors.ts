import type { CategoryRow } from '../legend-model';
import type { ThemeName } from './theme';

/** Colours of a map of categories. */
export interface CategoryColors {
  /** One a category, at most. */
  readonly categories: readonly string[];
  /** Greys of the territories that are of no single category, or of a rare one. */
  readonly rows: Readonly<Record<Exclude<CategoryRow['kind'], 'one'>, string>>;
}

/**
 * Colours found by a search for those whose nearest two stay farthest apart in protanopia, deuteranopia, tritanopia and the
 * usual vision at once, the greys among them.
 */
export const CATEGORY_COLORS: Readonly<Record<ThemeName, CategoryColors>> = {
  light: {
    categories: ['#aacfec', '#e39d73', '#6c64f9', '#19ab23', '#8e6135', '#db88f6', '#bb429c', '#71ea55'],
    rows: { others: '#d4d4cc', several: '#6f6f6a', part: '#a6a69f', none: '#ffffff' },
  },
  dark: {
    categories: ['#306c8c', '#d2915c', '#7e3dc8', '#9adb9c', '#9c4607', '#bb83ea', '#7d5e41', '#e5c55a'],
    rows: { others: '#4a5055', several: '#b9bdbf', part: '#7d8388', none: '#e8eaea' },
  },
};
