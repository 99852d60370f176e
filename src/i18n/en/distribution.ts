import type { DistributionWords } from '../distribution/words';
import { createWording } from '../wording';

const { counted } = createWording('en');

const territories = (count: number) => counted(count, { one: 'territory', other: 'territories' });

/** How the rates of the map are spread. */
export const distribution: DistributionWords = {
  histogram: 'Histogram',
  boxes: 'Boxes by region',
  count: 'Territories',
  france: ({ value }) => `France: ${value}`,
  median: ({ value }) => `Median: ${value}`,
  bin: ({ from, to, count }) => `From ${from} to ${to}: ${territories(count)}`,
  place: ({ name, value }) => `${name}, ${value}`,
  outlier: ({ name, value, region }) => `${name}, ${value}, an outlier in ${region}`,
  bars: ({ count, width, unit }) =>
    `${counted(count, { one: 'bar', other: 'bars' })} of ${width} ${unit} (Freedman and Diaconis’ rule, 8 to 40 bars). A bar counts the territories whose rate is between its ends, the lower one included.`,
  described: ({ median, from, to }) =>
    `Rates go from ${from} to ${to}; half of the territories have ${median} or less.`,
  describedAtEnd: ({ from, to, end, count, total }) =>
    `Rates go from ${from} to ${to}; ${territories(count)} of ${total} have the ${end}, which is the median too.`,
  describedEqual: ({ value, count }) =>
    count === 1
      ? `One territory alone has a rate that is shown: ${value}.`
      : `The ${territories(count)} have the same rate, ${value}.`,
  tiedRegions: ({ value, count }) => `${value} (${counted(count, { one: 'region', other: 'regions' })})`,
  boxesEqual: ({ value }) => `All regions have the same median, ${value}.`,
  boxesDescribed: ({ high, low }) => `From the highest median, ${high}, to the lowest, ${low}.`,
  act: 'Press a bar, or draw a rectangle, to keep its territories together in every view. Ctrl adds them to those already there.',
  boxMethod: ({ fewest }) =>
    `Box: from the first to the third quartile (type 7), with the median across. Whiskers: to the farthest rate within 1.5 interquartile ranges of the box. Beyond, a rate is an outlier: one to look at, not a wrong one. Under ${fewest} rates shown, points alone. Regions from the highest median to the lowest.`,
  colours: 'Colours are those of the classes of the map.',
  smoothed: 'Smoothed rates, as on the map; the line of France is its rate as counted.',
  noBoxes: {
    title: 'No boxes at the level of regions',
    advice:
      'A box holds the départements of a region: choose the “départements” level to compare regions from the inside.',
  },
  columns: {
    region: 'Region',
    shown: 'Shown',
    hidden: 'Not shown',
    lowest: 'Min.',
    firstQuartile: 'Quart. 1',
    median: 'Median',
    thirdQuartile: 'Quart. 3',
    highest: 'Max.',
    lowWhisker: 'Low whisker',
    highWhisker: 'High whisker',
    outliers: 'Outliers',
    from: 'From',
    to: 'To',
    names: 'Names',
  },
  none: 'none',
};
