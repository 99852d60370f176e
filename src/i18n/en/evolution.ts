import type { EvolutionWords } from '../evolution/words';
import { createWording } from '../wording';

const { counted } = createWording('en');

/** A figure at two dates: drawer, sheet and command line. */
export const evolution: EvolutionWords = {
  title: 'Change over time',
  from: 'From',
  to: 'To',
  loading: 'Reading former years…',
  failed: { title: 'Former years could not be read', advice: 'Reload the page to try again.' },
  oneDate: {
    title: 'This indicator has one date only',
    need: 'Import a file of needs whose source is dated several times, or choose another source.',
    activity: 'Import a file of activity that gives several dates, or choose another indicator.',
    offer:
      'Under “Data of the dossier”, keep the present offer as an earlier date, then import the offer of another date.',
    other: 'Choose another indicator: needs, places, AAH or PCH.',
    show: 'Show the PCH, which has several dates',
  },
  columns: {
    territory: 'Territory',
    difference: 'Difference',
    relative: 'Difference in %',
    interval: '95% interval',
    verdict: 'Change',
    breaks: 'Breaks and remarks',
  },
  sortBy: ({ column }) => `Sort by: ${column}`,
  verdicts: {
    above: 'rising',
    below: 'falling',
    'not-different': 'no change shown',
    undecided: 'one cannot say (25 people or fewer)',
  },
  silences: {
    'not-shown': 'one of the dates is not shown',
    broken: 'broken series: not to be compared',
    'not-a-sample': 'change not tested',
    estimated: 'estimate, change not tested',
  },
  breaks: {
    'source-changed': 'The source changed between the two dates.',
    'method-changed': 'The producer counts otherwise since:',
    'categories-changed': 'Categories counted have gone or come:',
    'coverage-differs': 'Not the same départements at both dates',
    'population-year': 'Population of another year:',
    'population-edition': 'The populations of the two dates come from two editions of INSEE.',
    'territory-changed': 'The territory changed, its parts are added up:',
  },
  broken: 'Break',
  brokenBy: ({ text }) => `Break: ${text}`,
  sources: ({ before, after }) => `${before}, then ${after}`,
  detail: ({ text, detail }) => `${text} ${detail}`,
  coverage: ({ before, after }) =>
    `${counted(before, { one: 'département', other: 'départements' })}, then ${after}`,
  tested: ({ verdict, p }) => `${verdict} (${p})`,
  p: ({ value }) => `p = ${value}`,
  small: ({ value }) => `p < ${value}`,
  chart: {
    title: ({ name }) => `${name}: change over time`,
    description: ({ lines }) => `Rates at the known dates. ${lines}`,
    line: ({ name, first, last }) => `${name}: from ${first} to ${last}.`,
    band: '95% interval',
    choose: 'Choose a territory in the table or on the map to set it beside France.',
    twin: 'Values of the chart',
    date: 'Date',
    axis: 'Date',
  },
  timeLines: {
    key: {
      selected: ({ name }) => `${name} (chosen)`,
      grouped: ({ count }) => counted(count, { one: 'territory kept', other: 'territories kept' }),
      others: ({ count }) => counted(count, { one: 'other territory', other: 'other territories' }),
    },
    sign: ({ name, date, rate }) => `${name}, ${date}: ${rate}`,
    described: ({ count, first, last, lines }) =>
      `${counted(count, { one: 'territory', other: 'territories' })} from ${first} to ${last}. ${lines}`,
    method:
      'One line a territory; it stops at dates that are hidden or without a figure. The 95% band is that of the chosen territory.',
    brush:
      'Draw a rectangle over points to put their territories together in every view; press a point to choose its own.',
    twin: 'Values of the chart, territory by territory',
    state: 'state',
  },
  summary: ({ above, below, flat, silent }) =>
    `${above} rising, ${below} falling, ${flat} without a change shown, ${silent} without a verdict.`,
  methods: {
    poisson:
      'Exact test: given both counts, that of the second date is binomial if the rate did not change (Przyborowski and Wilenski, 1940). Rising or falling: the 95% interval of the ratio of the two rates leaves 1 out.',
    binomial:
      'Two samples: logarithm of the ratio of the two shares (Katz, 1978), exact test under 26 people. Recipients of both dates are often the same people: the test is cautious for a stock.',
    'not-a-sample':
      'Difference not tested: places registered one by one owe nothing to chance; of a mean or a computation, the spread is not known.',
  },
  many: 'Out of a hundred territories, about five would seem to change by chance alone.',
  rawOnly: 'Raw rates at both dates: smoothed, two different means would be mixed in.',
  secret: 'Each date goes through secrecy; when either is hidden, so is the difference.',
  figureDate: 'Date of the figures',
  latestOfEach: 'The latest of each measure',
  asOf: ({ shown }) =>
    `Each measure is taken at this date or, failing that, at its latest date before it. The map shows: ${shown}.`,
  keep: 'Keep as an earlier date',
  kept: 'Kept as an earlier date.',
  keepUndated: 'This offer has no date: it cannot serve as a comparison.',
  keepFull: 'Four dates are kept already: remove one.',
  earlier: 'Offers of other dates',
  removeEarlier: ({ name, date }) => `Remove ${name} (${date})`,
};
