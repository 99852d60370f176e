import type { SheetWords } from '../sheet/words';
import { counted, integer } from './words';

export const sheet: SheetWords = {
  label: ({ name }) => `Sheet: ${name}`,
  nameWithCode: ({ name, code }) => `${name} (${code})`,
  sourceAndCalculation: 'Source and calculation',
  uncertainty: {
    notASampleShort:
      'Interval and smoothing: not applicable, what is counted is registered or computed, not sampled.',
    isolatedMark: 'Isolated: no neighbour is shown, the rate is not smoothed.',
    smoothedMethods: {
      marshall: ({ mean }) => `Marshall smoothing towards ${mean}.`,
      'poisson-gamma': ({ mean }) => `Poisson-gamma smoothing towards ${mean}.`,
      'local-marshall': () => 'Local Marshall smoothing, towards the rate of the neighbours.',
    },
  },
  originByKey: 'Where does this figure come from? (F2)',
  originByMenu: 'Where does this figure come from? (right click, or F2)',
  people: 'People',
  sumOfAges: 'sum of ages',
  establishmentCountShort: 'Estab.',
  socialAid: 'Benefits (context)',
  gone: 'No sheet',
  communes: ({ count }) => counted(count, { one: 'commune', other: 'communes' }),
  mostlyIn: ({ place }) => `mainly ${place}`,
  codeAndPlace: ({ code, place }) => `${code} · ${place}`,
  coveredDepartements: ({ covered, total }) => `on ${integer(covered)} of ${integer(total)} départements`,
  empty: 'Choose a territory on the map or in the table to read its sheet.',
  population: 'Inhabitants',
  total: 'All',
  keyFigures: 'Key figures',
  offer: 'Offer',
  need: 'Unmet needs',
  coverage: 'Teams and areas of remit',
  methods: 'Methods and sources',
  reference: ({ name, value }) => `${name}: ${value}`,
  fraction: ({ numerator, denominator }) => `${numerator} ÷ ${denominator}`,
  countRange: ({ low, high }) => `Estimate: from ${low} to ${high} by the prevalence`,
  source: 'Source',
  status: 'Status of the data',
  referenceDate: 'Date',
  licence: 'Licence',
  numerator: 'Numerator',
  denominator: 'Denominator',
  perimeter: 'Perimeter',
  category: 'Category',
  installed: 'Installed',
  authorised: 'Authorised',
  noEstablishment: 'No open establishment or service of the disability field in the source.',
  offerUnknown: 'The source loaded does not speak of this territory: its offer is unknown, not nil.',
  needUnknown: 'The table of needs does not speak of this territory.',
  needNotAdded:
    'Needs are not added up in your own territories: their sum might tell what secrecy hides elsewhere.',
  noNeed: 'No table of needs in this dossier.',
  needIntervals: {
    title: 'All sources together',
    ends: ({ low, high }) => `from ${low} to ${high} people`,
    atLeast: ({ low }) => `at least ${low} people (the most is hidden)`,
    exact: ({ low }) => `${low} people`,
    note: 'At least the largest count shown, at most their sum; children and adults add up. A hidden count adds nothing to the least and hides the most.',
    roles: {
      least: 'makes the least',
      contained: 'within another, adds nothing to the most',
      both: 'makes the least; within another, adds nothing to the most',
    },
    overlaps: 'What is known of the sources',
    overlapsNote:
      'Two sources of which nothing is said overlap by an unknown number. What is declared here holds for every territory and is printed with the indicator; where the counts contradict it, it is set aside.',
    pair: ({ first, second }) => `${first} and ${second}`,
    relations: {
      unknown: () => 'Unknown overlap',
      disjoint: () => 'Nobody in common',
      'first-in-second': ({ first, second }) => `“${first}” is within “${second}”`,
      'second-in-first': ({ first, second }) => `“${second}” is within “${first}”`,
    },
  },
  noTeam: 'No team says it answers for this territory.',
  remits: {
    unknown: ({ kind, names }) =>
      `${kind}: the list of teams gives none for ${names}, and is not said to be complete.`,
    none: ({ kind, names }) => `${kind}: no team for ${names}.`,
    shared: ({ kind, names }) => `${kind}: several teams for ${names}.`,
    part: ({ kind, name }) =>
      `${kind}: ${name} is covered in part only, and the list does not say which part: at least one commune, not all of them.`,
    partAtLeast: ({ kind, name, share }) =>
      `${kind}: ${name} is covered in part only: at least ${share} of its inhabitants, and the list does not tell all.`,
    communes: ({ kind, name, share }) =>
      `${kind}: ${share} of the inhabitants of ${name} live in the communes a team answers for (estimate).`,
  },
  countedWith: ({ region }) => `counted for the whole region: ${region}`,
  carriedBy: ({ carrier }) => `Run by ${carrier}`,
  departementsInRemit: ({ count, inPart }) => {
    const all = counted(count, { one: 'département', other: 'départements' });
    if (inPart === 0) return all;
    return inPart === count ? `${all}, in part` : `${all}, ${inPart} of them in part`;
  },
  wholeCountry: 'Whole country',
  establishment: {
    finessEt: 'FINESS number of the site',
    finessEj: 'FINESS number of the legal entity',
    noFiness: 'number not given by the file',
    manager: 'Managing body',
    commune: 'Commune',
    position: 'Position',
    places: 'Places',
    caseload: 'Follows a caseload, not places.',
    unknownManager: 'Managing body not given',
    backToTerritory: ({ name }) => `Back to ${name}`,
  },
  rank: ({ rank, total }) => `${integer(rank)} of ${integer(total)}`,
  comparing: {
    comparedWith: 'Compared with',
    peersTitle: 'Comparable territories',
    noPeers: 'No comparable territory: a criterion of the rule is not known here.',
    distance: 'Distance',
    distanceNote: 'Distance in standard deviations: 0 for a twin. Beyond 2, the likeness is weak.',
    notASample:
      'Difference not tested: places registered one by one owe nothing to chance; of a mean or a computation, the spread is not known.',
  },
};
