import fc from 'fast-check';
import { CIRCLE_MEASURES, COLOR_MEASURES, FILLS } from '@/project';

/** What the signs of a map show, whatever may be saved of it. */
export const signSettings = {
  fillBy: fc.constantFrom(...FILLS),
  measures: fc.record({
    colors: fc.constantFrom(...COLOR_MEASURES),
    circles: fc.constantFrom(...CIRCLE_MEASURES),
  }),
};
