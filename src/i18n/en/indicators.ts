import type { Messages } from '../messages';

export const indicators: Messages['indicators'] = {
  names: {
    'equipment-child': {
      name: 'Equipment rate for children and young people',
      shortName: 'Child equipment',
    },
    'equipment-adult': { name: 'Equipment rate for adults', shortName: 'Adult equipment' },
    'equipment-all': { name: 'Global equipment rate', shortName: 'Global equipment' },
    'equipment-ime': { name: 'Equipment rate in IME', shortName: 'IME' },
    'equipment-sessad': { name: 'Equipment rate in SESSAD', shortName: 'SESSAD' },
    'equipment-itep': { name: 'Equipment rate in ITEP', shortName: 'ITEP' },
    'equipment-polyhandicap': { name: 'Equipment rate in EEAP and IEM', shortName: 'EEAP and IEM' },
    'equipment-esat': { name: 'Equipment rate in ESAT', shortName: 'ESAT' },
    'equipment-mas': { name: 'Equipment rate in MAS', shortName: 'MAS' },
    'equipment-eam': { name: 'Equipment rate in FAM and EAM', shortName: 'FAM and EAM' },
    'equipment-eanm': { name: 'Equipment rate in foyers and EANM', shortName: 'Foyers and EANM' },
    'equipment-savs-samsah': { name: 'Equipment rate in SAVS and SAMSAH', shortName: 'SAVS and SAMSAH' },
    'services-child': { name: 'Share of services for children', shortName: 'Child services' },
    'services-adult': { name: 'Share of services for adults', shortName: 'Adult services' },
    camsp: { name: 'CAMSP per 10,000 young children', shortName: 'CAMSP' },
    'camsp-caseload': { name: 'Children followed by a CAMSP', shortName: 'CAMSP caseload' },
    'cmpp-caseload': { name: 'Children and young people followed by a CMPP', shortName: 'CMPP caseload' },
    'pco-caseload': { name: 'Children followed by a PCO', shortName: 'PCO caseload' },
    'erhr-caseload': { name: 'People accompanied by an ERHR', shortName: 'ERHR caseload' },
    'coverage-erhr': { name: 'Population covered by an ERHR', shortName: 'ERHR coverage' },
    'coverage-pco': { name: 'Population covered by a PCO', shortName: 'PCO coverage' },
    'camsp-waiting': { name: 'Mean wait for a CAMSP', shortName: 'CAMSP wait' },
    'camsp-long-waits': { name: 'Waits of over six months for a CAMSP', shortName: 'CAMSP, over 6 months' },
    'pco-waiting': { name: 'Mean wait for a PCO', shortName: 'PCO wait' },
    'pco-long-waits': { name: 'Waits of over six months for a PCO', shortName: 'PCO, over 6 months' },
    'erhr-without-solution': {
      name: 'People without a solution known to the ERHR',
      shortName: 'ERHR, no solution',
    },
    'places-per-need-child': {
      name: 'Places for each child without a solution',
      shortName: 'Places / child need',
    },
    'places-per-need-adult': {
      name: 'Places for each adult without a solution',
      shortName: 'Places / adult need',
    },
    'unmet-child': { name: 'Children and young people without a solution', shortName: 'Child needs' },
    'unmet-adult': { name: 'Adults without a solution', shortName: 'Adult needs' },
    'unmet-all': { name: 'People without a solution, all ages', shortName: 'Needs, all ages' },
    'need-low-child': {
      name: 'Children and young people without a solution: at least (all sources)',
      shortName: 'Child need, lower bound',
    },
    'need-high-child': {
      name: 'Children and young people without a solution: at most (all sources)',
      shortName: 'Child need, upper bound',
    },
    'need-low-adult': {
      name: 'Adults without a solution: at least (all sources)',
      shortName: 'Adult need, lower bound',
    },
    'need-high-adult': {
      name: 'Adults without a solution: at most (all sources)',
      shortName: 'Adult need, upper bound',
    },
    'need-low-all': {
      name: 'People without a solution: at least (all sources)',
      shortName: 'Need, lower bound',
    },
    'need-high-all': {
      name: 'People without a solution: at most (all sources)',
      shortName: 'Need, upper bound',
    },
    'expected-rare-handicap': {
      name: 'People expected to have a rare disability (estimate)',
      shortName: 'Rare disability expected',
    },
    'gap-child': {
      name: 'Gap in places to the national rate, children',
      shortName: 'Child gap',
    },
    'gap-adult': { name: 'Gap in places to the national rate, adults', shortName: 'Adult gap' },
    aah: {
      name: 'Recipients of the disabled adults’ allowance (AAH)',
      shortName: 'AAH recipients',
    },
    pch: { name: 'Recipients of the disability compensation benefit (PCH)', shortName: 'PCH recipients' },
    'pch-under-20': { name: 'PCH recipients under 20', shortName: 'PCH under 20' },
  },
  nouns: {
    places: { many: 'places', one: 'place' },
    'places-of': { many: 'places', one: 'place' },
    'establishments-of': { many: 'establishments and services', one: 'establishment or service' },
    need: { many: 'people without a solution', one: 'person without a solution' },
    'need-bound': { many: 'people without a solution', one: 'person without a solution' },
    'social-aid': { many: 'recipients', one: 'recipient' },
    population: { many: 'inhabitants', one: 'inhabitant' },
    expected: { many: 'people expected', one: 'person expected' },
    gap: { many: 'places short', one: 'place short' },
    'covered-population': { many: 'inhabitants covered', one: 'inhabitant covered' },
  },
  activityNouns: {
    caseload: { many: 'people followed', one: 'person followed' },
    newcomers: { many: 'people seen for the first time', one: 'person seen for the first time' },
    'days-waited': { many: 'days of waiting', one: 'day of waiting' },
    'long-waits': { many: 'waits of over six months', one: 'wait of over six months' },
    'without-solution': { many: 'people without a solution', one: 'person without a solution' },
  },
  services: { camsp: 'CAMSP', cmpp: 'CMPP', pco: 'PCO', erhr: 'ERHR' },
  activityOf: {
    caseload: ({ service }) => `people followed by ${service}`,
    newcomers: ({ service }) => `people seen for the first time by ${service}`,
    'days-waited': ({ service }) => `days waited before the first appointment (${service})`,
    'long-waits': ({ service }) => `people who waited over six months (${service})`,
    'without-solution': ({ service }) => `people without a solution known to ${service}`,
  },
  coveredBy: {
    erhr: ({ people }) => `${people} of the départements an ERHR answers for`,
    pco: ({ people }) => `${people} of the départements a PCO answers for`,
  },
  placesFor: {
    child: 'places for children and young people',
    adult: 'places for adults',
    both: 'places for children and for adults',
  },
  placesIn: ({ categories }) => `places in ${categories}`,
  establishmentsIn: ({ categories }) => `establishments and services (${categories})`,
  needOf: {
    child: 'children and young people without a solution',
    adult: 'adults without a solution',
    all: 'people without a solution',
  },
  needBounds: {
    low: ({ people }) => `${people}, at least`,
    high: ({ people }) => `${people}, at most`,
  },
  aidOf: {
    aah: 'AAH recipients',
    pch: 'PCH recipients',
    'pch-under-20': 'PCH recipients under 20',
  },
  expectedIn: ({ people }) => `people expected among ${people}`,
  gapFor: { child: 'places short for children and young people', adult: 'places short for adults' },
  units: {
    'per-1000': ({ counted, over }) => `${counted} per 1,000 ${over}`,
    'per-10000': ({ counted, over }) => `${counted} per 10,000 ${over}`,
    percent: ({ counted, over }) => `${counted}, as % of ${over}`,
    ratio: ({ counted, each }) => `${counted} per ${each}`,
    days: ({ counted, each }) => `${counted}, on average per ${each}`,
  },
  shortUnits: {
    'per-1000': ({ over }) => `per 1,000 ${over}`,
    'per-10000': ({ over }) => `per 10,000 ${over}`,
    percent: ({ over }) => `% of ${over}`,
    ratio: ({ each }) => `per ${each}`,
    days: () => 'days',
  },
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
  groups: { offer: 'Provision', need: 'Unmet needs', context: 'Context' },
  ownGroup: 'My indicators',
  changedPerimeter: ({ changes }: { changes: string }) => `Changed perimeter: ${changes}`,
  perimeterChanges: {
    removed: ({ categories }: { categories: string }) => `without ${categories}`,
    added: ({ categories }: { categories: string }) => `with ${categories}`,
    ages: ({ ages, usual }: { ages: string; usual: string }) => `${ages} (not ${usual})`,
    authorised: 'authorised places (not installed ones)',
  },
  declaredOverlaps: ({ overlaps }: { overlaps: string }) => `Sources: ${overlaps}`,
  overlaps: {
    disjoint: ({ first, second }: { first: string; second: string }) =>
      `“${first}” and “${second}” share nobody`,
    contained: ({ first, second }: { first: string; second: string }) => `“${first}” is within “${second}”`,
  },
  directions: {
    offer:
      'A high value means more places, people followed or inhabitants covered. A low value is not a lack by itself: look at needs as well.',
    need: 'A high value means more people without a solution, or a longer wait.',
    context: 'A high value means more recipients; it tells neither lack nor plenty.',
  },
  above: ({ reference }) => `above ${reference}`,
  below: ({ reference }) => `below ${reference}`,
  equal: ({ reference }) => `level with ${reference}`,
};
