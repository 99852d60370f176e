import fc from 'fast-check';
import { DISCONTINUITY_MEASURES } from '@/analysis/discontinuity';
import { TERRITORY_CATEGORIES } from '@/domain/territory';
import { BORDER_SHARES, CIRCLE_MEASURES, COLOR_MEASURES, FIGURE_MODES, FILLS } from '@/project';

/** What the signs of a map show, whatever may be saved of it. */
export const signSettings = {
  enlargesParis: fc.boolean(),
  swipe: fc.option(
    fc.record({
      indicatorId: fc.constantFrom('equipment-child', 'unmet-all'),
      date: fc.option(fc.constantFrom('2023-12-31')),
      figureMode: fc.constantFrom(...FIGURE_MODES),
      fillBy: fc.constantFrom(...FILLS),
      sharesClasses: fc.boolean(),
    }),
  ),
  fillBy: fc.constantFrom(...FILLS),
  categoryBy: fc.constantFrom(...TERRITORY_CATEGORIES),
  perDot: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
  measures: fc.record({
    colors: fc.constantFrom(...COLOR_MEASURES),
    circles: fc.constantFrom(...CIRCLE_MEASURES),
  }),
  borders: fc.record({
    measure: fc.constantFrom(...DISCONTINUITY_MEASURES),
    threshold: fc.oneof(
      fc.record({ kind: fc.constant('share' as const), share: fc.constantFrom(...BORDER_SHARES) }),
      fc.record({
        kind: fc.constant('value' as const),
        value: fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value + 0),
      }),
    ),
  }),
};
