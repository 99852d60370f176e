import type { BivariateWords } from '../bivariate/words';

/** A map painted by need and offer at once. */
export const bivariate: BivariateWords = {
  choice: {
    label: 'The map shows',
    fills: {
      indicator: 'One indicator',
      'need-and-offer': 'Need × offer',
      quadrants: 'Need × offer quadrants',
      evolution: 'Change',
      dots: 'Dots',
      category: 'A category',
    },
    explanation:
      'Nine colours: three classes of need crossed with three classes of offer. Choosing an indicator at the top of the panel gives the map back to that indicator.',
    need: 'Indicator of need',
    offer: 'Indicator of offer',
    show: 'Show need × offer on the map',
  },
  title: 'Need × offer',
  subject: ({ need, offer }) => `Need × offer: ${need} × ${offer}`,
  axes: { need: 'need ↑', offer: 'offer →' },
  need: { low: 'low', middle: 'medium', high: 'high' },
  offer: { low: 'low', middle: 'medium', high: 'high' },
  side: {
    need: ({ third }) => `${third} need`,
    offer: ({ third }) => `${third} offer`,
  },
  cell: ({ need, offer }) => `${need} need, ${offer} offer`,
  table: 'Territories by class of need (rows) and of offer (columns)',
  figure: {
    need: ({ name, value }) => `Need: ${name}, ${value}`,
    offer: ({ name, value }) => `Offer: ${name}, ${value}`,
  },
  axis: {
    need: ({ name, unit, date }) => `Need: ${name} (${unit}, ${date})`,
    offer: ({ name, unit, date }) => `Offer: ${name} (${unit}, ${date})`,
  },
  limits: {
    need: ({ lower, upper }) => `Low need: ${lower} or less; high: more than ${upper}.`,
    offer: ({ lower, upper }) => `Low offer: ${lower} or less; high: more than ${upper}.`,
  },
  alike: {
    need: 'Need: all values are equal, hence medium.',
    offer: 'Offer: all values are equal, hence medium.',
  },
  rule: 'Each indicator is cut into thirds of the territories shown (terciles); zero counts among the low values. High and low are relative to the other territories of the map.',
  asCounted: 'Rates as counted, without smoothing or interval.',
};
