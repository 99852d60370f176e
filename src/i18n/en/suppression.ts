import type { SuppressionWords } from '../suppression/words';
import { counted, integer } from './words';

export const suppression: SuppressionWords = {
  state: {
    hidden: ({ count }) =>
      counted(count, {
        one: 'count hidden in this source, all levels and age groups.',
        other: 'counts hidden in this source, all levels and age groups.',
      }),
    byLevel: ({ commune, epci, departement, region, france }) =>
      `By level: ${[
        counted(commune, { one: 'commune', other: 'communes' }),
        `${integer(epci)} EPCI`,
        counted(departement, { one: 'département', other: 'départements' }),
        counted(region, { one: 'region', other: 'regions' }),
        ...(france > 0 ? ['France'] : []),
      ].join(
        ', ',
      )}, each age group counted apart. Levels are protected together: nothing hidden follows from another.`,
    noSearch:
      'The least suppression is searched for sources given by département only: by commune, there are too many possible choices to prove one. Every secret is protected all the same.',
    nothing: 'No count of this source is hidden.',
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
      unsuited: 'The sums of these counts do not suit this search: nothing is changed.',
      'not-loaded':
        'The search could not start: its module was not loaded. Check the connection, then try again. Nothing is changed.',
      'out-of-memory':
        'The search asked for more memory than the browser gives: nothing is changed. Close other tabs, or keep the heuristic choice: its protection is verified.',
      failed:
        'The solver stopped on an error: nothing is changed. The protection in place is still verified.',
    },
    contributors: ({ known, total }) =>
      known === 0
        ? 'The file does not tell which contributors these counts come from: no share of a contributor hides anything.'
        : `Contributors known for ${counted(known, { one: 'count', other: 'counts' })} out of ${integer(total)}: no share of a contributor hides anything elsewhere.`,
  },
  own: {
    title: 'Rule of each dataset',
    note: 'A health source often asks more than a waiting list. Each dataset is protected under its rule, which is written under maps, tables and exports.',
    common: 'Common rule',
    held: 'A source declared to be within another is held, as the other is, to the stricter of their rules.',
    adjust: ({ name }) => `Adjust: ${name}`,
  },
  rule: {
    title: 'Statistical secrecy',
    rule: 'Rule of statistical secrecy',
    presets: {
      none: 'No count hidden',
      business: 'Businesses (Insee): 3 units and 85%',
      social: 'Social data: under 5',
      health: 'Health data (PMSI, SNDS): under 11',
      custom: 'Rule set by hand',
    },
    note: 'Small counts are hidden everywhere: map, table, sheet and exports. A second count may be hidden too, so that a subtraction does not reveal the first.',
    adjust: 'Adjust secrecy',
    own: ({ count }) =>
      `${counted(count, { one: 'dataset has a rule of its own', other: 'datasets have a rule of their own' })}.`,
  },
  fields: {
    threshold: 'Hide counts under (people)',
    share: 'Share above which one contributor hides (%)',
    shareNote: 'Empty: contributions hide nothing.',
    rounding: 'Round every count shown',
    toTheUnit: 'No',
    toBase: ({ base }) => `To ${integer(base)}`,
    invalid: ({ maximum }) => `Whole number, from 0 to ${maximum}`,
  },
};
