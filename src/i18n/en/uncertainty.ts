import type { Messages } from '../messages';
import { counted } from './words';

const RAW_BESIDE = 'Raw rates are in the sheet and the table.';
const shown = (count: number) => counted(count, { one: 'territory shown', other: 'territories shown' });

/** How sure rates are: the switch, and what map, sheet, table, legend and exports say of it. */
export const uncertainty: Messages['uncertainty'] = {
  title: 'Raw, smoothed or interval',
  label: 'Reading of the rates',
  modes: {
    raw: { label: 'Raw', explanation: 'The rate as counted.' },
    smoothed: {
      label: 'Smoothed',
      explanation:
        'Each rate is drawn towards the mean, the more so the smaller its population. The raw rate stays beside it.',
    },
    interval: {
      label: 'Interval',
      explanation: 'Between which values the rate is plausible, and whether it differs from the reference.',
    },
  },
  notASample:
    'What this indicator counts is no sample (places registered one by one, a mean, a bound or a computation): neither interval nor smoothing. Raw rates.',
  notSmoothed: 'An estimate by a prevalence is not smoothed. Its range is read in “Interval” mode.',
  rangeExplanation: 'From the low to the high prevalence of the source: what the estimate leaves open.',
  marks: {
    different: 'Yes',
    'not-different': 'No',
    undecided: 'One cannot say (25 people or fewer)',
  },
  marksTitle: ({ name }) => `Different from ${name}?`,
  stabilityTitle: 'Fragility',
  stability: {
    stable: { label: 'stable', explanation: 'More than 25 people.' },
    fragile: {
      label: 'fragile',
      explanation: '25 people or fewer: the coefficient of variation (CV) reaches 20%. Not to be read alone.',
    },
  },
  methods: {
    'exact-poisson': ({ level }) => `Exact Poisson interval at ${level} (Garwood).`,
    'clopper-pearson': ({ level }) => `Exact binomial interval at ${level} (Clopper-Pearson).`,
    'prevalence-range': () =>
      'Estimate: from the low to the high prevalence of the source cited. It is not a confidence interval.',
  },
  methodTitle: 'Method of the interval',
  withSign: ({ rate, sign }) => (/^\p{L}/u.test(sign) ? `${rate}\u00a0${sign}` : `${rate}${sign}`),
  interval: ({ lower, upper }) => `[${lower} to ${upper}]`,
  spokenInterval: ({ lower, upper }) => `between ${lower} and ${upper}`,
  smoothedUnit: ({ unit }) => `${unit}, smoothed values`,
  smoothing: 'Smooth',
  smoothedTowards: {
    marshall: ({ mean, count }) =>
      `Marshall smoothing towards ${mean}, the mean of the ${shown(count)}. ${RAW_BESIDE}`,
    'poisson-gamma': ({ mean, count }) =>
      `Poisson-gamma smoothing (Clayton and Kaldor) towards ${mean}, the mean of the ${shown(count)}. ${RAW_BESIDE}`,
    'local-marshall': ({ count }) =>
      `Local Marshall smoothing: each rate towards that of its neighbours, among the ${shown(count)}. ${RAW_BESIDE}`,
  },
  isolated: ({ count, names }) =>
    `${counted(count, { one: 'isolated territory, with no neighbour shown, keeps its rate', other: 'isolated territories, with no neighbour shown, keep their rates' })}: ${names}.`,
  notConverged: 'The computation finds no stable answer: no smoothed rate. Choose another smoothing.',
  noHeterogeneity: 'Rates differ no more than by chance: every territory gets the mean.',
  nothingToSmooth: 'Too few rates are shown to smooth them.',
  raw: ({ value }) => `Raw: ${value}`,
  smoothed: ({ value }) => `Smoothed: ${value}`,
  rangeHeaders: { lower: 'Low prevalence', upper: 'High prevalence' },
  rangeParts: {
    lower: ({ name }) => `${name}, at the low prevalence`,
    upper: ({ name }) => `${name}, at the high prevalence`,
  },
  partHeaders: { smoothed: 'Smoothed', lower: 'Lower bound (95%)', upper: 'Upper bound (95%)' },
  parts: {
    smoothed: ({ name }) => `${name}, smoothed`,
    lower: ({ name }) => `${name}, lower bound at 95%`,
    upper: ({ name }) => `${name}, upper bound at 95%`,
  },
};
