import type { MethodNotes } from '../method-notes/words';

export const methodNotes: MethodNotes = {
  formulas: {
    'per-1000': ({ numerator, denominator }) => `${numerator} ÷ ${denominator} × 1,000.`,
    'per-10000': ({ numerator, denominator }) => `${numerator} ÷ ${denominator} × 10,000.`,
    percent: ({ numerator, denominator }) => `${numerator} ÷ ${denominator} × 100.`,
    ratio: ({ numerator, denominator }) => `${numerator} ÷ ${denominator}.`,
    days: ({ numerator, denominator }) => `${numerator} ÷ ${denominator}.`,
  },
  methods: {
    places:
      'The categories counted are those of the perimeter, which can be changed. CAMSP and CMPP, which follow a caseload, are not counted. Someone in both an ESAT and a foyer d’hébergement counts in both.',
    'places-of':
      'Old and new categories of one type are counted together: apart, they would show a fall of the ones and a rise of the others.',
    'establishments-of': 'Counts open establishments and services, whatever their size or caseload.',
    need: 'One source is counted at a time: the same person may be listed in several. A high rate may come from the way people are counted.',
    'need-bound':
      'Sources overlap in part: at least the largest count, at most their sum. Children and adults are different people and add up. The true number is between the two.',
    'social-aid': 'Gives the context of a territory; does not measure an unmet need.',
    expected: 'Prevalence × population: an estimate, not a count. The range comes from the source cited.',
    'covered-population':
      'A département counts as soon as a team answers for it, in whole or in part; two teams count its inhabitants once. Where the list is not said to be complete, a département without a known team is not available, rather than at zero.',
    gap: 'Gap = (rate of France − rate of the territory) × population, zero above the national rate. A gap is not a lack by itself: look at needs as well.',
  },
  activityNotes: {
    caseload: 'Latest report of each département. Someone followed by two services counts twice.',
    waits:
      'Latest report of each département. The wait is from the first contact to the first appointment, for those seen in the year: people who are still waiting are not in it.',
    'without-solution':
      'Latest report of each département. The same people may be in a source of needs: do not add them up.',
  },
  prevalence: ({ low, high, source }) => `Prevalence of ${low} to ${high} per 1,000 (${source}).`,
  directions: {
    offer:
      'A high value means more places, people followed or inhabitants covered. A low value is not a lack by itself: look at needs as well.',
    need: 'A high value means more people without a solution, or a longer wait.',
    context: 'A high value means more recipients; it tells neither lack nor plenty.',
  },
  rates: {
    interval:
      'A count of 12 people could have been 9 or 16 without any change in the territory. The 95% interval says between which values the rate is plausible.',
    difference:
      '“Different from the reference”: yes when the whole interval is on one side of it; no when it contains it; “one cannot say” when it contains it and the figure is fragile. Of a hundred territories, about five would look different by chance alone.',
    smoothing:
      'Smoothing draws the rates of small populations towards the mean of the rates shown. A smoothed value is an estimate: it is shown beside the raw rate, never in its place.',
    secrecy:
      'A hidden count has no interval, no smoothed value and no comparison, and is not part of the mean.',
  },
};
