import type { ClassWords } from '../classes/words';
import { counted } from './words';

export const classes: ClassWords = {
  method: 'Classes',
  count: 'Number',
  overseas: 'Overseas counted in the limits',
  overseasNote:
    'Without it, limits are those of mainland France and Corse; overseas territories are still in a class.',
  methods: {
    quantile: { label: 'Equal counts', explanation: 'Quantiles: as many territories in each class.' },
    equal: { label: 'Equal widths', explanation: 'Intervals of the same width.' },
    jenks: { label: 'Natural breaks', explanation: 'Fisher-Jenks: classes as homogeneous as can be.' },
    'standard-deviation': {
      label: 'Standard deviations',
      explanation: 'At one, two, three deviations from the mean: who is out of the ordinary.',
    },
    q6: { label: 'Q6', explanation: 'Six classes: the 5% at each end set apart.' },
    'nested-means': {
      label: 'Nested means',
      explanation: 'The mean cuts in two, then the mean of each half: 2, 4 or 8 classes.',
    },
    'head-tail': {
      label: 'Head and tail',
      explanation: 'Few very large values: the mean cuts them off, again and again.',
    },
    geometric: {
      label: 'Geometric progression',
      explanation: 'Each class is so many times as wide as the one before. Positive values.',
    },
    pretty: { label: 'Round limits', explanation: 'Steps of 1, 2 or 5: easy to read and remember.' },
    manual: { label: 'Chosen limits', explanation: 'Your own: drag them on the histogram.' },
    arithmetic: {
      label: 'Arithmetic progression',
      explanation: 'Each class is wider than the one before by the same step.',
    },
    box: {
      label: 'Box plot',
      explanation: 'Quartiles, with outliers set apart (1.5 interquartile ranges).',
    },
    percentiles: { label: 'Percentiles', explanation: '1, 10, 50, 90 and 99%: extremes set apart.' },
    maximum: { label: 'Widest gaps', explanation: 'Cuts where two neighbouring values differ most.' },
  },
  variant: 'Convention',
  variants: {
    greatest: {
      label: 'Limit: last value',
      explanation: 'The greatest value of the lower class (Jenks, mapclassify).',
    },
    middle: {
      label: 'Limit: middle of the gap',
      explanation: 'Between the two classes (R classInt). The classes are the same.',
    },
    population: {
      label: 'Deviation of the territories',
      explanation: 'Divided by n: all territories are there (cartography, mapsf).',
    },
    sample: { label: 'Deviation of a sample', explanation: 'Divided by n − 1 (classInt, mapclassify).' },
    'population-centred': {
      label: 'Mean in the middle of a class',
      explanation: 'Limits at ± ½, 1½, 2½ deviations, divided by n.',
    },
    'sample-centred': {
      label: 'Mean in the middle, sample',
      explanation: 'Limits at ± ½, 1½, 2½ deviations, divided by n − 1.',
    },
    quartiles: { label: '5, 25, 50, 75, 95%', explanation: 'That of mapsf “Q6” and Khartis.' },
    even: { label: '5, 27.5, 50, 72.5, 95%', explanation: 'That of cartography and mapsf “q6”.' },
    'forty-percent': { label: 'While the head is under 40%', explanation: 'Rule of Jiang (2013).' },
    whole: { label: 'To the end', explanation: 'While two values are left (mapclassify).' },
  },
  closure: 'A value equal to a limit goes',
  closures: { right: 'under', left: 'over' },
  madeByMethod: ({ count }) => `${counted(count, { one: 'class', other: 'classes' })}, by the method`,
  fewer: ({ count }) =>
    `Only ${counted(count, { one: 'class', other: 'classes' })}: values are too few, or tied.`,
  tune: 'Tune classes and colours',
  histogram: 'Histogram of the values and limits of the classes',
  histogramHelp:
    'Drag a limit, or reach it with Tab and move it with the arrow keys. The method becomes “Chosen limits”.',
  histogramDescription: ({ count, lowest, highest }) =>
    `${counted(count, { one: 'value', other: 'values' })}, from ${lowest} to ${highest}.`,
  limit: ({ rank, count }) => `Limit ${rank} of ${count}`,
  noValues: 'No value to class.',
  countsTitle: 'Territories by class',
  limits: 'Limits, separated by “;”',
  limitsHelp: ({ most }) => `${most} at most. Enter to apply them.`,
  limitProblems: {
    'not-a-number': ({ text }) => `“${text}” is not a number.`,
    none: () => 'Type one limit at least.',
    'too-many': ({ text }) => `${text} limits at most.`,
  },
  colors: 'Colours',
  schemes: {
    'by-direction': 'Those of the indicator',
    'yellow-green-blue': 'Yellow, green, blue',
    'yellow-orange-red': 'Yellow, orange, red',
    'blue-purple': 'Blue, purple',
    blues: 'Blues',
    viridis: 'Viridis',
    greys: 'Greys (print)',
    'purple-orange': 'Purple and orange, around the reference',
    'brown-teal': 'Brown and teal, around the reference',
    'blue-red': 'Blue and red, around the reference',
  },
  reversed: 'Reverse the colours',
  around: ({ value }) => `Neutral colour: the class of the reference, ${value}.`,
  aroundNone: ({ value }) => `Reference: ${value}, outside the classes or on a limit. No class is neutral.`,
  aroundMiddle: 'Reference unknown: neutral colour in the middle of the classes.',
  vision: 'Preview of the map',
  visionNote: 'The map is seen like this while these settings are open; exports keep their colours.',
  visions: {
    usual: 'Usual vision',
    protanopia: 'Protanopia (no red)',
    deuteranopia: 'Deuteranopia (no green)',
    tritanopia: 'Tritanopia (no blue)',
    grey: 'Printed in grey',
  },
  swatches: 'Colours of the classes, from the lowest to the highest',
  safe: {
    'color-blind': { yes: 'Readable by the colour-blind', no: 'Two classes look alike to the colour-blind' },
    print: { yes: 'Readable printed in grey', no: 'Classes look alike printed in grey' },
  },
  advice: 'How many classes?',
  huntsberger: ({ count, most, exact }) =>
    `For ${counted(count, { one: 'territory', other: 'territories' })}, ${most} classes at most (Huntsberger, 1961: 1 + 10/3 × log n = ${exact}; the eye hardly tells more than 7 apart).`,
  sturges: ({ count }) => `Sturges’ rule (1926): ${count}.`,
  enough: ({ count, share }) =>
    `From ${count} classes on, the best possible ones render ${share} of the differences between territories.`,
  current: ({ share }) => `The classes of this map render ${share} of the differences.`,
  goodness: 'Share of the differences between territories that classes render (GVF)',
  goodnessColumns: { count: 'Classes', method: 'This method', best: 'At best' },
  lockTitle: 'Compare several maps',
  lock: 'Lock these classes',
  lockHelp:
    'The same limits for every map: dates, age groups, levels. The legend warns when a map departs from them.',
  lockImpossible: 'It takes two classes at least to lock them.',
  unlock: 'Unlock',
  follow: 'Back to the locked classes',
  lockedLimits: ({ limits }) => `Locked limits: ${limits}`,
};
