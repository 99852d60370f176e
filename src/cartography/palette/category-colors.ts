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
    categories: ['#f7d17e', '#c36cce', '#3f913b', '#a7dcfb', '#f38f7a', '#c2549b', '#7eaf3c', '#6f6ee7'],
    rows: { others: '#d4d4cc', several: '#6f6f6a', part: '#a6a69f', none: '#ffffff' },
  },
  dark: {
    categories: ['#b56a52', '#782b9a', '#d07ff3', '#b49c3e', '#5b60d8', '#88aed4', '#235e19', '#ef9b8a'],
    rows: { others: '#4a5055', several: '#b9bdbf', part: '#7d8388', none: '#e8eaea' },
  },
};
