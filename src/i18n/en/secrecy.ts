import type { Messages } from '../messages';
import { counted, integer } from './words';

const people = (count: number) => counted(count, { one: 'person', other: 'people' });

export const secrecy: Messages['secrecy'] = {
  title: 'Statistical secrecy',
  rule: 'Rule of statistical secrecy',
  presets: {
    none: 'No count hidden',
    business: 'Businesses (Insee): 3 units and 85%',
    social: 'Social data: under 5',
    health: 'Health data (PMSI, SNDS): under 11',
    custom: 'Rule set by hand',
  },
  small: ({ threshold }) => `Counts under ${people(threshold)} hidden (statistical secrecy).`,
  dominated: ({ share }) =>
    `Counts of which one contributor brings more than ${share} hidden (statistical secrecy).`,
  smallOrDominated: ({ threshold, share }) =>
    `Counts under ${people(threshold)}, or of which one contributor brings more than ${share}, hidden (statistical secrecy).`,
  rounded: ({ base }) =>
    `Counts rounded to the nearest multiple of ${integer(base)}; rates are computed from them.`,
  ofSets: ({ sets, text }) => `${sets}: ${text}`,
  activityOf: ({ service }) => `Activity of ${service}`,
  shownWhole: 'No count is hidden or rounded.',
  others: 'Other counts are hidden where a subtraction would reveal these.',
  note: 'Small counts are hidden everywhere: map, table, sheet and exports. A second count may be hidden too, so that a subtraction does not reveal the first.',
  adjust: 'Adjust secrecy',
  own: ({ count }) =>
    `${counted(count, { one: 'dataset has a rule of its own', other: 'datasets have a rule of their own' })}.`,
};
