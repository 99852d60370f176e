import type { Messages } from '../messages';
import { counted, integer } from './words';

/** What rates are held against, and how they stand to it: panel, sheet, tooltip, table, legend and exports. */
export const comparison: Messages['comparison'] = {
  compareTo: 'Compare with',
  labels: {
    france: 'France',
    region: 'Its region',
    peers: 'Comparable territories',
    study: 'Study area',
    custom: 'My set',
  },
  names: {
    france: 'France',
    region: 'its region',
    peers: 'its comparable territories',
    study: 'the whole study area',
    custom: 'my set',
  },
  quoted: ({ name }) => `“${name}”`,
  editRule: 'Set the comparison…',
  withUnit: ({ value, unit }) => `${value}\u00a0${unit}`,
  points: 'points',
  percent: ({ value }) => `${value}%`,
  difference: ({ value, relative }) => `${value} (${relative})`,
  rawDifference: 'raw rates',
  interval: ({ lower, upper }) => `from ${lower} to ${upper}`,
  verdicts: {
    above: 'above',
    below: 'below',
    'not-different': 'no difference shown',
    undecided: 'one cannot say',
  },
  silences: {
    'no-reference': 'no reference',
    'not-shown': 'figure not shown',
    'reference-not-shown': 'reference not shown',
    'same-territory': 'the reference is this territory alone',
    'not-a-sample': 'difference not tested',
    estimated: 'estimate, difference not tested',
  },
  counted: ({ counted: shown, members }) =>
    `${counted(shown, { one: 'territory counted', other: 'territories counted' })} out of ${integer(members)}`,
  headers: {
    difference: ({ name }) => `Difference from ${name}`,
    relative: ({ name }) => `Difference from ${name}, %`,
    significance: ({ name }) => `Compared with ${name}`,
  },
  part: ({ measure, name }) => `${measure}, difference from ${name}`,
  tests: {
    'fixed-reference': {
      label: 'Reference taken as certain',
      explanation:
        'Does the 95% interval of the territory hold the rate of the reference, taken as a threshold, the territory included where it is part of it? The convention of health atlases.',
    },
    'two-samples': {
      label: 'Two counts, chance of both',
      explanation:
        'The territory against the rest of its reference, itself taken out where it is part of it, counting the chance of both (counts: conditional binomial test; recipients: score test of two proportions). Stricter against a small reference, fairer where it holds the territory.',
    },
  },
  criteria: {
    population: 'population',
    density: 'density',
    age: 'age structure',
    rurality: 'share of inhabitants in communes under 2,000',
  },
  overseas: { together: 'overseas and metropolitan together', apart: 'overseas apart' },
  rule: ({ count, criteria, overseas }) =>
    `Comparable: the ${integer(count)} nearest (a third of the others at most) by ${criteria}, with equal weights, ${overseas}.`,
  setLine: ({ name, codes }) => `Set “${name}”: ${codes}.`,
  onlyShown: 'A reference adds up only the counts that are shown of its territories.',
};
