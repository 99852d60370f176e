import type { SwipeWords } from '../swipe/words';

/** Two maps uncovered by a divider. */
export const swipeWords: SwipeWords = {
  swipe: 'Swipe with a second map',
  swipeNote: 'A divider uncovers the second map at the right of the first: same territories, same view.',
  left: 'Left map',
  right: 'Right map',
  indicator: 'Indicator at the right',
  date: 'Date at the right',
  mode: 'Rates at the right',
  fill: 'The right map shows',
  sharesClasses: 'Same classes on both sides',
  sharesClassesNote: 'The right map takes the limits of the left one: a colour means the same on both.',
  otherUnit: 'The two maps are not of the same unit: each keeps its classes.',
  outside: ({ below, above }) =>
    `At the right, outside the values of the left: ${below} below, ${above} above.`,
  divider: 'Border between the two maps',
  dividerValue: ({ share }) => `left map over ${share} of the width`,
  leave: 'Show one map only',
  mapLabel: ({ label }) => `Right map. ${label}`,
  exported: 'Map to export',
  sideBySide: 'Side by side',
  exportNote:
    'Side by side, each map has its legend and the page states the sources once; the table is that of the left map.',
};
