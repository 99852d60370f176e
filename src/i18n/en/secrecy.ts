import type { Messages } from '../messages';
import { counted, integer } from './words';

const people = (count: number) => counted(count, { one: 'person', other: 'people' });

export const secrecy: Messages['secrecy'] = {
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
};
