import type { NotionWords } from '../notions';

export const notions: NotionWords = {
  label: 'Words',
  words: {
    perimeter: {
      term: 'Perimeter',
      definition:
        'What a rate counts: categories of establishments, installed or authorised places, ages of the population.',
    },
    interval: {
      term: 'Interval',
      definition:
        'Values between which a rate is plausible, here at 95%. The smaller the count, the wider it is.',
    },
    smoothing: {
      term: 'Smoothing',
      definition:
        'Draws the rates of small populations towards the mean, or their neighbours. The raw rate stays beside it.',
    },
    'rank-interval': {
      term: 'Plausible ranks',
      definition:
        'Ranks between which a territory stands, given the chance of every count. The rank shown may lie outside: the first of many uncertain rates is often so by chance.',
    },
    funnel: {
      term: 'Funnel',
      definition:
        'Rates by population, with the limits that chance alone explains: wide for small territories.',
    },
    'over-dispersion': {
      term: 'Over-dispersion',
      definition: 'All territories differ a little more than chance would have them (φ above 1).',
    },
    variation: {
      term: 'Coefficient of variation (CV)',
      definition: 'Standard deviation divided by the mean. The State follows that of equipment rates.',
    },
    gini: {
      term: 'Gini',
      definition:
        'From 0, all equal, to 1, all in one place: half the mean gap between two territories, over the mean.',
    },
    theil: {
      term: 'Theil',
      definition: 'Inequality that splits exactly between regions and within regions. 0: all equal.',
    },
    deciles: {
      term: 'D9/D1',
      definition: 'The rate that one territory in ten exceeds, divided by the one that nine in ten exceed.',
    },
    lorenz: {
      term: 'Lorenz curve',
      definition: 'Share of the total held by the part of the population where the rate is lowest.',
    },
    change: {
      term: 'Change over time',
      definition: 'Difference of a rate between two dates, and whether chance would be enough to explain it.',
    },
    'series-break': {
      term: 'Break of the series',
      definition: 'Between two dates the source, the categories or the limits of the territory changed.',
    },
    peers: {
      term: 'Comparable territories',
      definition:
        'Those most like the territory by population, density, ages and rurality. The rule is printed.',
    },
    secrecy: {
      term: 'Statistical secrecy',
      definition:
        'A count too small is not shown, nor those that would give it back by subtraction (secondary suppression).',
    },
    dominance: {
      term: 'Dominance',
      definition: 'A count that a single contributor makes nearly alone is hidden, however large.',
    },
    caseload: {
      term: 'Caseload',
      definition: 'People followed at least once in the year. CAMSP and CMPP have one, and no places.',
    },
    'need-interval': {
      term: 'Need interval',
      definition: 'At least the largest count, at most their sum: lists overlap by an unknown number.',
    },
    prevalence: {
      term: 'Prevalence',
      definition:
        'Share of a population taken to be concerned, from a text or study cited. It gives an estimate.',
    },
  },
};
