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
  state: {
    hidden: ({ count }) =>
      counted(count, {
        one: 'count hidden in this source, all levels and age groups',
        other: 'counts hidden in this source, all levels and age groups',
      }),
    proofs: {
      least: 'Least suppression, proven: no choice that protects hides less.',
      bounded: 'Protection checked. That it is the least is not proven.',
      heuristic: 'Heuristic choice, protection checked.',
    },
    gap: ({ gap }) => `Above the least by at most ${gap} of the cost.`,
    search: 'Search for the least suppression',
    searching: 'Searching for the least suppression',
    stop: 'Stop',
    ends: {
      found: 'Least suppression found and saved with the dossier.',
      bounded: 'Time is up: the best choice found is saved with the dossier.',
      stopped: 'Search stopped: nothing is changed.',
      failed: 'The search failed: nothing is changed.',
    },
    contributors: ({ known, total }) =>
      known === 0
        ? 'The file does not tell which contributors these counts come from: no share of a contributor hides anything.'
        : `Contributors known for ${counted(known, { one: 'count', other: 'counts' })} out of ${integer(total)}: no share of a contributor hides anything elsewhere.`,
  },
  fields: {
    title: 'Adjust disclosure',
    threshold: 'Hide counts under (people)',
    share: 'Share above which one contributor hides (%)',
    shareNote: 'Empty: contributions hide nothing.',
    rounding: 'Round every count shown',
    toTheUnit: 'No',
    toBase: ({ base }) => `To ${integer(base)}`,
    invalid: ({ maximum }) => `Whole number, from 0 to ${maximum}`,
  },
};
