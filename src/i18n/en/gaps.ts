import type { GapWords } from '../gaps/words';
import { onAllLevels } from '../gaps/on-all-levels';
import { createWording } from '../wording';

const { counted, integer } = createWording('en');
const territories = (count: number) => counted(count, { one: 'territory', other: 'territories' });

/** Need read against offer. */
export const gaps: GapWords = {
  subject: {
    region: ({ need, offer }) => `${need} × ${offer}, by region`,
    departement: ({ need, offer }) => `${need} × ${offer}, by département`,
    epci: ({ need, offer }) => `${need} × ${offer}, by EPCI`,
    commune: ({ need, offer }) => `${need} × ${offer}, by commune`,
    custom: ({ need, offer }) => `${need} × ${offer}, by territory of the file`,
  },
  sides: { need: 'Need', offer: 'Offer' },
  ofSide: { need: ({ text }) => `Need: ${text}`, offer: ({ text }) => `Offer: ${text}` },
  dates: ({ need, offer }) => (need === offer ? `Need and offer: ${need}` : `Need: ${need}; offer: ${offer}`),
  france: ({ need, offer }) => `France: need ${need}, offer ${offer}`,
  groups: {
    'high-low': {
      label: 'High need, low offer',
      reading:
        'This is where a lack is most plausible; check what the source of need counts and what the offer does not.',
    },
    'high-high': {
      label: 'High need, high offer',
      reading:
        'The offer is there and need stays high: look at the kind of places, the public, or how need is counted.',
    },
    'low-low': {
      label: 'Low need, low offer',
      reading: 'A low offer is no lack by itself: known need is low too, or less well counted.',
    },
    'low-high': {
      label: 'Low need, high offer',
      reading: 'Offer seems to follow known need; it may also serve neighbouring territories.',
    },
    undecided: {
      label: 'Undecided',
      reading: 'The figures are not enough to say on which side it is.',
    },
  },
  undecidedOn: {
    need: 'undecided on need',
    offer: 'undecided on offer',
    both: 'undecided on need and on offer',
  },
  counts: ({ count }) => territories(count),
  choice: { need: 'Indicator of need', offer: 'Indicator of offer' },
  threshold: {
    heading: 'Thresholds and reading',
    label: { need: 'Threshold of need', offer: 'Threshold of offer' },
    kinds: {
      median: 'Median',
      france: 'Rate of France',
      region: 'Rate of its region',
      value: 'Chosen value',
    },
    names: {
      median: {
        region: 'median of the regions shown',
        departement: 'median of the départements shown',
        epci: 'median of the EPCIs shown',
        commune: 'median of the communes shown',
        custom: 'median of the territories shown',
      },
      france: onAllLevels('rate of France'),
      region: onAllLevels('rate of its region'),
      value: onAllLevels('chosen value'),
    },
    value: { need: 'Value of the threshold of need', offer: 'Value of the threshold of offer' },
    notANumber: 'Write a number, for example 2.5.',
    slider: { need: 'Threshold of need, to move', offer: 'Threshold of offer, to move' },
  },
  options: {
    cautious: 'Take uncertainty into account',
    noInterval: 'Neither indicator is a sample: there are no intervals.',
    line: 'Regression line',
    weighted: 'Weight by population',
    sized: 'Size by population',
    touch: 'Draw a zone with a finger',
  },
  line: {
    plain: ({ count, equation }) =>
      `Line of offer on need (least squares, ${territories(count)}): ${equation}.`,
    weighted: ({ count, equation }) =>
      `Line of offer on need (least squares weighted by population, ${territories(count)}): ${equation}.`,
    rising: ({ intercept, slope }) => `offer = ${intercept} + ${slope} × need`,
    falling: ({ intercept, slope }) => `offer = ${intercept} − ${slope} × need`,
    fit: ({ r, determination }) =>
      `r = ${r}, r² = ${determination} (share of the variance of the offer that the line accounts for).`,
    interval: ({ lower, upper }) => `Interval of r at 95%: [${lower}, ${upper}].`,
    p: ({ p }) =>
      `${p} (Student’s test of a nil slope); it takes territories to be independent, and neighbours are alike: read it as a minimum.`,
    equals: ({ p }) => `p = ${p}`,
    under: ({ p }) => `p < ${p}`,
    noFit: 'All offers are equal: r does not apply.',
    cause: 'A correlation is not a cause.',
  },
  noLine: 'No line: it takes three territories whose needs differ.',
  fromRegion: ({ axis }) => `${axis}, difference from the rate of the region`,
  description: (counts) =>
    `${territories(counts['high-low'] + counts['high-high'] + counts['low-low'] + counts['low-high'] + counts.undecided)}: ${integer(counts['high-low'])} of high need and low offer, ${integer(counts['high-high'])} of high need and high offer, ${integer(counts['low-low'])} of low need and low offer, ${integer(counts['low-high'])} of low need and high offer, ${integer(counts.undecided)} undecided; ${integer(counts.absent)} without a place. The list after the chart names them.`,
  drawn:
    'Triangle: high need, low offer; square: high need, high offer; diamond: low need, low offer; disc: low need, high offer; hollow circle: undecided. Lines: thresholds.',
  point: ({ name, need, offer, group }) => `${name}: need ${need}, offer ${offer} (${group})`,
  columns: { name: 'Territory', need: 'Need', offer: 'Offer', together: 'Keep' },
  keep: ({ name }) => `Keep ${name}`,
  keepAll: 'Keep',
  keepGroup: ({ group }) => `Keep the group “${group}”`,
  nobody: 'No territory.',
  why: {
    button: 'Why?',
    about: ({ name }) => `Why ${name}?`,
    group: ({ name, group }) => `${name}: ${group}.`,
    surely: {
      high: ({ value, interval, threshold, kind }) =>
        `${value}, 95% interval ${interval} wholly above the threshold of ${threshold} (${kind}).`,
      low: ({ value, interval, threshold, kind }) =>
        `${value}, 95% interval ${interval} wholly below the threshold of ${threshold} (${kind}).`,
    },
    counted: {
      high: ({ value, threshold, kind }) => `${value}, at least the threshold of ${threshold} (${kind}).`,
      low: ({ value, threshold, kind }) => `${value}, below the threshold of ${threshold} (${kind}).`,
    },
    none: ({ value, threshold, kind }) =>
      `${value}, against a threshold of ${threshold} (${kind}): zero is never high.`,
    unsure: {
      high: ({ value, interval, threshold, kind }) =>
        `${value}, above the threshold of ${threshold} (${kind}), but the 95% interval ${interval} holds it: chance is enough to explain the difference.`,
      low: ({ value, interval, threshold, kind }) =>
        `${value}, below the threshold of ${threshold} (${kind}), but the 95% interval ${interval} holds it: chance is enough to explain the difference.`,
    },
    estimate: ({ value, threshold, kind }) =>
      `${value}, an estimate without an interval: nothing tells it from the threshold of ${threshold} (${kind}).`,
    distance: ({ distance, need, offer }) =>
      `${distance} standard deviations from the crossing of the thresholds (need ${need}, offer ${offer}).`,
    residual: {
      above: ({ size }) => `At equal need, ${size} more than the line.`,
      below: ({ size }) => `At equal need, ${size} less than the line.`,
    },
  },
  absent: {
    heading: 'Without a place',
    need: 'need',
    offer: 'offer',
    both: 'need and offer',
    line: ({ reason, side, count }) => `${reason}, ${side} (${integer(count)}): `,
    reasons: {
      suppressed: 'Statistical secrecy',
      missing: 'Not available',
      'not-applicable': 'Not applicable',
      'no-threshold': 'Threshold not shown',
    },
  },
  nothing: {
    title: 'No territory has both its rates shown',
    advice: 'Choose another indicator of need or of offer, another threshold, or another source of need.',
  },
  group: {
    kept: ({ count }) => counted(count, { one: 'territory kept', other: 'territories kept' }),
    clear: 'Clear',
    label: 'Territories kept',
    alone: 'Show only these',
    row: 'Kept (Ctrl + Space to change)',
  },
  method: {
    quadrants:
      'Each territory is placed by its two rates against two thresholds of your choice; a rate equal to its threshold reaches it, save zero, which is never high. Nothing is guessed of a hidden or absent rate.',
    cautious:
      'A rate whose 95% interval holds the threshold is not told from it: the territory is “undecided”. Places are decided and registered one by one: they have no interval.',
    plain: 'Uncertainty is not taken into account: rates alone decide, chance included.',
    distance:
      'In each group, from the farthest to the nearest to the crossing of the thresholds, in standard deviations of each axis.',
    caution:
      'A low offer is no lack by itself, a high need may come from how it is counted: it is a question to ask.',
  },
  export: {
    group: 'Group',
    interval: 'interval',
    threshold: 'threshold',
    distance: 'Distance (standard deviations)',
    why: 'Why',
    residual: 'Offer less the line',
  },
};
