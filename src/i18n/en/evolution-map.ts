import type { EvolutionMapWords } from '../evolution-map/words';

/** A map of change between two dates. */
export const evolutionMap: EvolutionMapWords = {
  subject: ({ name }) => `Change: ${name}`,
  subtitle: ({ unit, from, to }) => `difference of rates (${unit}) between ${from} and ${to}`,
  arrows: {
    above: { sure: 'Rise', unsure: 'Rise, not shown to be real' },
    below: { sure: 'Fall', unsure: 'Fall, not shown to be real' },
  },
  unchanged: 'No change (no arrow)',
  scale: 'Arrow area in proportion to the difference between both rates.',
  fact: 'Difference not tested: places registered one by one owe nothing to chance; of a mean or a computation, the spread is not known.',
  tested:
    'In colour: the 95% interval of the ratio of both rates leaves 1 out. In grey: it does not, or the series is broken or estimated.',
  many: 'Among a hundred territories, about five would seem to change by chance alone.',
  hidden: 'Where one of both dates is hidden, so is the difference.',
  rawOnly: 'Rates observed at both dates, not smoothed.',
  oneDate: 'Beware: this indicator has only one date, so there is no change to show.',
  explanation:
    'One arrow a territory, from the first date to the second. The table is in the “Change” view of the bottom drawer.',
  change: ({ before, after }) => `From ${before} to ${after}`,
  difference: ({ difference, relative, verdict }) => `Difference: ${difference} (${relative}), ${verdict}`,
};
