import type { Messages } from '../messages';
import { counted } from './words';

export const values: Messages['values'] = {
  states: {
    known: { mark: '', label: 'Known value', explanation: 'The figure comes from the source given.' },
    zero: { mark: '', label: 'Zero', explanation: 'The source counted and found none.' },
    missing: {
      mark: 'n/a',
      label: 'Not available',
      explanation: 'The source says nothing of this territory. This is not a zero.',
    },
    suppressed: {
      mark: 's',
      label: 'Suppressed',
      explanation: 'The count is too small to be shown without the risk of recognising someone.',
    },
    'not-applicable': {
      mark: 'n/m',
      label: 'Not meaningful',
      explanation: 'The calculation has no meaning here, for instance a rate over no population.',
    },
    estimated: {
      mark: 'e',
      label: 'Estimate',
      explanation: 'The value is worked out by approximation, not counted.',
    },
  },
  marked: ({ value, mark }) => `${value} ${mark}`,
  spokenWithState: ({ value, state }) => `${value}, ${state}`,
  lessThan: ({ value }) => `< ${value}`,
  units: {
    places: 'places',
    people: 'people',
    establishments: 'establishments and services',
    'per-1000': 'per 1,000',
    'per-10000': 'per 10,000',
    percent: '%',
    ratio: 'ratio',
  },
  unitSigns: {
    places: 'places',
    people: 'people',
    establishments: 'estab.',
    'per-1000': '‰',
    'per-10000': ' per 10,000',
    percent: '%',
    ratio: ' per 1',
  },
  counts: {
    places: ({ count }) => counted(count, { one: 'place', other: 'places' }),
    people: ({ count }) => counted(count, { one: 'person', other: 'people' }),
    establishments: ({ count }) =>
      counted(count, { one: 'establishment or service', other: 'establishments and services' }),
  },
  inhabitants: ({ count }) => counted(count, { one: 'inhabitant', other: 'inhabitants' }),
  ratios: {
    'per-1000': ({ ratio }) => `${ratio} per 1,000`,
    'per-10000': ({ ratio }) => `${ratio} per 10,000`,
    percent: ({ ratio }) => `${ratio}%`,
    ratio: ({ ratio }) => `${ratio}`,
  },
  publics: {
    child: 'Children and young people (0-19)',
    adult: 'Adults (20-59)',
    all: 'All ages',
  },
  publicsShort: { child: 'Children', adult: 'Adults', all: 'All ages' },
  ageBases: {
    '0-4': 'inhabitants aged 0 to 4',
    '0-9': 'inhabitants aged 0 to 9',
    '0-19': 'inhabitants aged 0 to 19',
    '20-59': 'inhabitants aged 20 to 59',
    '20-64': 'inhabitants aged 20 to 64',
    '20-plus': 'inhabitants aged 20 and over',
    '0-59': 'inhabitants aged 0 to 59',
    total: 'inhabitants of all ages',
  },
  ageBasesShort: {
    '0-4': 'Ages 0-4',
    '0-9': 'Ages 0-9',
    '0-19': 'Ages 0-19',
    '20-59': 'Ages 20-59',
    '20-64': 'Ages 20-64',
    '20-plus': 'Ages 20 and over',
    '0-59': 'Ages 0-59',
    total: 'All ages',
  },
  capacityStatuses: { installed: 'Places installed', authorised: 'Places authorised' },
  capacityStatusNotes: {
    installed: 'Open and able to take people in.',
    authorised: 'Granted by order, open or not.',
  },
  dataStatuses: {
    official: { label: 'Official data', explanation: 'Published by the organisation cited.' },
    derived: { label: 'Derived data', explanation: 'Calculated from published data.' },
    estimated: { label: 'Estimate', explanation: 'Obtained by approximation.' },
    demonstration: {
      label: 'Demonstration figure',
      explanation: 'Fictional, to discover the tool. Not for distribution.',
    },
    user: { label: 'Your file', explanation: 'Imported into this dossier; it stays on this computer.' },
  },
  locationQualities: {
    register: 'Position from the register',
    'register-axes-swapped': 'Position from the register, axes put back in order',
    'commune-point': 'Estimated position: centre of the commune',
    'epci-point': 'Estimated position: centre of the intercommunal area',
  },
  socialAid: {
    aah: 'Recipients of the AAH',
    pch: 'Recipients of the PCH',
    'pch-under-20': 'Recipients of the PCH under 20',
  },
  noLocation: 'No position: not on the map',
  unknownDate: 'date not given',
  nothingUpTo: ({ date }) => `nothing counted by ${date}`,
};
