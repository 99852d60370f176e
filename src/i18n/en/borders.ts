import type { BorderWords } from '../borders/words';
import { counted, integer } from './words';

const borders = (count: number) => counted(count, { one: 'border', other: 'borders' });

export const borderWords: BorderWords = {
  title: ({ name }) => `Borders: ${name}`,
  subtitle: {
    ratio: ({ date }) => `ratio of the rates of two neighbours (higher ÷ lower), ${date}`,
    difference: ({ unit, date }) => `difference between the rates of two neighbours (${unit}), ${date}`,
  },
  times: ({ lower, upper }) => `${lower} to ${upper} times`,
  timesAlone: ({ value }) => `${value} times`,
  apart: ({ lower, upper }) => `${lower} to ${upper}`,
  count: ({ count }) => borders(count),
  sure: 'Difference established (solid line)',
  unsure: 'Difference maybe due to chance (dashes)',
  shown: {
    ratio: ({ shown, comparable, least }) =>
      `Borders shown: ${integer(shown)} of ${integer(comparable)} that compare, those where one rate is at least ${least} times the other.`,
    difference: ({ shown, comparable, least }) =>
      `Borders shown: ${integer(shown)} of ${integer(comparable)} that compare, those where the difference reaches ${least}.`,
  },
  noneShown: 'No border reaches the threshold.',
  noBorder: 'No territory has a neighbour on these boundaries: there is no border to compare.',
  uncompared: ({ count }) =>
    `${borders(count)} without comparison: one of the two rates is not shown (secret, missing or not applicable).`,
  zeroBased: ({ count }) =>
    `${borders(count)} without a ratio: one of the two rates is zero. The difference can still be measured.`,
  tooMany: 'Too many territories to look for their borders: choose an area of study or a larger level.',
  rule: 'Width: up to four classes of as many borders each.',
  asCounted: 'Rates as observed, not smoothed. A border is compared where both boundaries share it.',
  tested: 'Difference established: the 95% interval of the ratio of the two rates leaves 1 out.',
  many: 'Of a hundred borders without a real difference, about five would seem established by chance alone.',
  fact: 'Places are counted one by one: any difference is a fact.',
  choice: {
    measure: 'Strength of a border',
    measures: {
      ratio: 'Ratio: the high rate ÷ the low rate',
      difference: 'Difference: the high rate − the low rate',
    },
    threshold: 'Borders shown',
    share: ({ share }) => `The strongest ${share}`,
    all: 'All',
    value: 'From a threshold',
    least: 'Threshold',
    notANumber: 'Write a number, such as 1.5.',
    show: 'Show these borders on the map',
  },
  table: {
    title: 'Borders',
    columns: {
      rank: 'Rank',
      above: 'The higher',
      higher: 'Rate',
      below: 'The lower',
      lower: 'Rate',
      ratio: 'Ratio',
      difference: 'Difference',
      verdict: 'Chance',
    },
    code: ({ side }) => `code (${side})`,
    verdicts: {
      sure: 'difference established',
      unsure: 'maybe chance',
      fact: 'difference not tested',
    },
    pair: ({ above, below }) => `${above} – ${below}`,
    description:
      'The borders between neighbouring territories, from the strongest to the weakest: a line ties the lower rate to the higher.',
    method:
      'Two territories are neighbours when their boundaries have a side in common. The ratio is the higher rate divided by the lower; the difference, one less the other.',
    drawn: ({ count }) => `The drawing shows the strongest ${borders(count)}.`,
    empty: 'No border to show',
  },
};
