import type { Messages } from '../messages';
import { counted, integer } from './words';

const people = (count: number) => counted(count, { one: 'person', other: 'people' });

export const secrecy: Messages['secrecy'] = {
  title: 'Statistical disclosure',
  rule: 'Disclosure rule',
  presets: {
    none: 'No count hidden',
    business: 'Businesses (Insee): 3 units and 85%',
    social: 'Social data: under 5',
    health: 'Health data (PMSI, SNDS): under 11',
    custom: 'Rule of this file',
  },
  small: ({ threshold }) => `Counts under ${people(threshold)} hidden (statistical disclosure).`,
  dominated: ({ share }) =>
    `Counts of which one contributor brings more than ${share} hidden (statistical disclosure).`,
  smallOrDominated: ({ threshold, share }) =>
    `Counts under ${people(threshold)}, or of which one contributor brings more than ${share}, hidden (statistical disclosure).`,
  rounded: ({ base }) =>
    `Counts rounded to the nearest multiple of ${integer(base)}; rates are computed from them.`,
  shownWhole: 'No count is hidden or rounded.',
  others: 'Other counts are hidden where a subtraction would reveal these.',
  note: 'Small counts are hidden everywhere: map, table, sheet and exports. A second count may be hidden too, so that a subtraction does not reveal the first.',
  adjust: 'Adjust disclosure',
};
