import type { StatisticsWords } from '../statistics/words';
import { createWording } from '../wording';

const { counted, integer } = createWording('en');
const territories = (count: number) => counted(count, { one: 'territory', other: 'territories' });

/** The views of the drawer that set territories against each other. */
export const statistics: StatisticsWords = {
  label: 'Views of the territories',
  views: {
    table: 'Table',
    ranking: 'Ranking',
    borders: 'Borders',
    distribution: 'Distribution',
    funnel: 'Funnel',
    inequality: 'Inequality',
    evolution: 'Change over time',
    'time-lines': 'Lines',
    multiples: 'Small maps',
    establishments: 'Establishments',
    gaps: 'Need × offer',
    'white-zones': 'Areas without a service',
    ages: 'Age pyramid',
  },
  subject: {
    region: ({ indicator }) => `${indicator}, by region`,
    departement: ({ indicator }) => `${indicator}, by département`,
    epci: ({ indicator }) => `${indicator}, by EPCI`,
    commune: ({ indicator }) => `${indicator}, by commune`,
    custom: ({ indicator }) => `${indicator}, by territory of the file`,
  },
  title: ({ view, subject }) => `${view}: ${subject}`,
  dated: ({ unit, date }) => `${unit}, ${date}`,
  sources: ({ line }) => `Sources: ${line}`,
  france: ({ value }) => `France: ${value}`,
  method: 'Method',
  labelled: ({ label, text }) => `${label}: ${text}`,
  tooMany: {
    title: ({ count }) => `${count} territories: too many for this chart`,
    advice:
      'Choose a perimeter of study (a region, some départements) or a larger level. The table, the ranking and the inequalities show them all.',
  },
  oneShown: {
    title: 'A single territory has a rate shown',
    advice: 'Inequality is read between several: widen the perimeter of study or choose a finer level.',
  },
  allZero: {
    title: 'Every rate shown is zero',
    advice:
      'There is nothing to share out, nor to compare with chance. Choose another indicator, source or date.',
  },
  nothingShown: {
    title: 'No rate is shown at this level',
    advice: 'Choose another indicator or another level in “What the map shows”.',
  },
  leftOut: ({ used, suppressed, missing, notApplicable }) =>
    `Computed on ${territories(used)}. Left out: ${integer(suppressed)} hidden, ${integer(missing)} not available, ${integer(notApplicable)} not applicable.`,
  ranking: {
    columns: {
      rank: 'Rank',
      ranks: 'Plausible ranks',
      name: 'Territory',
      rate: 'Rate',
      smoothed: 'Smoothed',
      raw: 'Raw',
      interval: 'Interval',
      bars: 'Rate and interval',
      stability: 'Fragility',
    },
    atLevel: ({ level }) => `at ${level}`,
    ranks: ({ first, last }) => `${first} to ${last}`,
    key: {
      rate: 'Rate as counted',
      smoothed: 'Smoothed rate',
      interval: '95% interval',
      range: 'From the low to the high prevalence',
      france: 'France',
      region: 'Region of the territory',
    },
    unranked: 'Without a rank',
    unrankedBy: {
      suppressed: ({ count }) => `Statistical secrecy (${integer(count)})`,
      missing: ({ count }) => `Not available (${integer(count)})`,
      'not-applicable': ({ count }) => `Not applicable (${integer(count)})`,
      estimated: ({ count }) => `Estimate (${integer(count)})`,
    },
    moreUnranked: ({ next, left }) => `Show ${territories(next)} more, of ${integer(left)}`,
    unrankedAndMore: ({ names, count }) => `${names} and ${territories(count)} more`,
    highestFirst: 'From the highest rate to the lowest: a rank is not a mark.',
    method: ({ draws, seed, level }) =>
      `Plausible ranks at ${level}: ${draws} draws of the rate of each territory out of what its count allows (Goldstein and Spiegelhalter, 1996; seed ${seed}). Two territories whose plausible ranks overlap cannot be told apart. Only rates that are shown are ranked.`,
    simulating: 'Plausible ranks are being computed; the ranking itself is complete.',
    notASample:
      'What is ranked here is no sample: neither intervals nor plausible ranks. Only rates that are shown are ranked.',
  },
  funnel: {
    limits: { chance: 'Chance alone', additive: 'With over-dispersion' },
    limitsLabel: 'Limits of the funnel',
    axis: { population: 'Population', expected: 'Expected count' },
    axisLabel: 'Horizontal axis',
    expectedAxis: 'Count expected at the target rate',
    zones: {
      'above-998': 'above the 99.8% limit',
      'above-95': 'above the 95% limit',
      inside: 'within the limits',
      'below-95': 'below the 95% limit',
      'below-998': 'below the 99.8% limit',
    },
    drawn:
      'Full line: 99.8% limits; dashes: 95% limits; black line: target. Triangles: outside the 95% limits; circles: within the limits.',
    key: { line95: '95% limits', line998: '99.8% limits', target: 'Target' },
    target: {
      france: ({ value }) => `Target: ${value}, the rate of France`,
      'shown-mean': ({ value }) => `Target: ${value}, mean of the rates shown (that of France is not)`,
    },
    description: ({ count, outside }) =>
      `${territories(count)} by population and rate, with the limits that chance explains; ${integer(outside)} outside at 95%. The list after the chart names them.`,
    point: ({ name, value, zone }) => `${name}: ${value}, ${zone}`,
    beyond998: ({ count }) => `${integer(count)} beyond 99.8%`,
    beyond95: ({ count }) => `${integer(count)} between 95 and 99.8%`,
    inside: ({ count }) => `${integer(count)} within the limits`,
    byChance: ({ expected }) => `By chance alone, about ${expected} would be outside the 95% limits.`,
    outside: 'Outside the limits',
    nobodyOutside: 'No territory is outside the limits.',
    columns: { name: 'Territory', rate: 'Rate', expected: 'Expected', zone: 'Position' },
    dispersed: ({ phi }) =>
      `Over-dispersion: the variance of the differences is ${phi} times that of chance (φ). All territories differ a little; the limits “with over-dispersion” allow for it.`,
    notDispersed: ({ phi }) =>
      `No over-dispersion (φ = ${phi}): chance is enough to explain most of the differences.`,
    method: {
      poisson: 'Exact Poisson limits around the target (Spiegelhalter, 2005).',
      binomial: 'Exact binomial limits around the target (Spiegelhalter, 2005).',
      additive:
        'Limits widened by the variance τ² between territories, on the square root of observed ÷ expected (Spiegelhalter, 2012).',
    },
    caution: 'To be outside the limits is neither a fault nor a need: it is a question to ask.',
    rawByNature:
      'Raw rates: the funnel holds each rate against what chance makes of it; a smoothed rate has lost a part of that already.',
    notASample: {
      title: 'The funnel does not apply to this indicator',
      advice:
        'What it counts is not due to chance: places are decided and registered one by one, a bound or a ratio is a computation. There is no difference that chance would be enough to explain.',
      action: 'See the ranking',
    },
  },
  inequality: {
    columns: {
      index: 'Index',
      territories: 'Each territory counts for one',
      people: 'Weighted',
      meaning: 'What it says',
    },
    weightedBy: ({ population }) => `Weighted: ${population}`,
    indices: {
      mean: 'Mean',
      variation: 'Coefficient of variation',
      gini: 'Gini',
      theil: 'Theil',
      between: 'between regions',
      within: 'within regions',
      deciles: 'D9/D1',
      extremes: 'From lowest to highest',
    },
    means: {
      mean: 'Mean rate of the territories, then overall rate of those that are shown.',
      variation: ({ territories: own, people }) =>
        `The standard deviation is ${own} of the mean between territories, ${people} once weighted.`,
      gini: ({ territories: own, people }) =>
        `Two territories taken at random differ by ${own} of the mean; weighted, by ${people}. 0: all equal.`,
      theil: 'The same question as Gini, more sensitive to very high rates. 0: all equal.',
      between: ({ territories: own, people }) =>
        `${own} of the inequality sets regions against each other (weighted: ${people}); the rest, the départements of one region.`,
      deciles: ({ territories: own, people }) =>
        `One territory in ten has a rate at least ${own} times that of the lowest tenth; weighted, ${people} times.`,
      noDeciles: 'The first decile is zero: the ratio says nothing.',
      extremes: ({ lowest, highest }) => `Lowest rate that is shown: ${lowest}; highest: ${highest}.`,
      tied: ({ count }) => `${territories(count)} tied`,
      equal: 'All the rates that are shown are equal.',
    },
    range: ({ lowest, highest }) => `${lowest} to ${highest}`,
    infinite: 'infinite',
    smoothedNote:
      'Indices of the smoothed rates; that of the raw rates is in brackets. Smoothing draws rates together: it takes away the inequality that chance explains, and sometimes a little more.',
    rawNote: 'Indices of the raw rates. In “Smoothed” mode those of the smoothed rates are read beside them.',
    beside: ({ smoothed, raw }) => `${smoothed} (${raw})`,
    smoothedColumn: ({ column }) => `${column}, smoothed`,
    lorenz: {
      title: 'Lorenz curve',
      x: 'Cumulated share, by rising rate',
      y: 'Cumulated share of the total',
      equality: 'Equality',
      territories: 'By territory',
      people: 'Weighted',
      description: ({ bottom, share }) =>
        `The ${bottom} of the population where the rate is lowest have ${share} of the total.`,
    },
    method:
      'Indices computed on the rates that are shown alone. An index has no direction: it falls as well when the best served lose. Do not compare two levels with each other.',
    caution: 'Observed rates vary by chance as well: with small counts, these indices overstate inequality.',
  },
  standardised: {
    title: 'At equal ages',
    explanation:
      'A département younger or older than France counts more or fewer people though the risk is the same. This is what it would count if every age had the rate of France.',
    subjects: { need: 'People without a solution', pch: 'Beneficiaries of the PCH' },
    groups: { need: 'ages 0-19 and 20-59', pch: 'under 20 and 20 or over' },
    counted: ({ observed, expected }) => `${observed} counted for ${expected} expected`,
    ratio: ({ ratio, lower, upper }) => `Ratio ${ratio} [${lower}; ${upper}]`,
    comparisons: {
      above: 'above France at equal ages',
      below: 'below France at equal ages',
      'not-different': 'not different from France at equal ages',
      undefined: 'cannot be compared',
    },
    absent: {
      suppressed: 'A count by age is hidden (statistical secrecy): no ratio.',
      missing: 'The source does not give these counts by age, here or for France: no ratio.',
      'not-applicable': 'Not applicable: nobody is expected, or the ages do not add up.',
      estimated: 'A count by age is an estimate, not a count: no ratio.',
    },
    method: ({ groups }) =>
      `Indirect standardisation on two ages only (${groups}), at the rates of France; exact 95% Poisson interval. Two territories are not to be compared by their ratios, each to France only.`,
  },
  export: {
    label: 'Export the view',
    formats: { svg: 'SVG vector picture', png: 'PNG picture', csv: 'Figures as CSV' },
    madeOn: ({ date }) => `Made on ${date} with Maillage`,
  },
};
