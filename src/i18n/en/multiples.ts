import type { MultiplesWords } from '../multiples/words';
import { createWording } from '../wording';

const { counted } = createWording('en');

/** Several small maps that share their classes. */
export const multiples: MultiplesWords = {
  by: 'One map for each',
  choices: {
    dates: 'date',
    need: 'public of the need',
    'child-places': 'kind of places for children',
    'adult-places': 'kind of places for adults',
    table: 'indicator of the table, in the same unit',
  },
  title: ({ subject }) => `Small maps: ${subject}`,
  france: ({ value }) => `France: ${value}`,
  described: ({ name, most, least }) => `${name}. Highest: ${most}. Lowest: ${least}.`,
  place: ({ name, value }) => `${name}, ${value}`,
  tied: ({ count }) => counted(count, { one: 'territory tied', other: 'territories tied' }),
  notShown: ({ count }) =>
    counted(count, { one: 'territory without a figure', other: 'territories without a figure' }),
  counted: ({ count }) => counted(count, { one: 'map', other: 'maps' }),
  legend: 'Classes shared by all the maps',
  method: 'Classes are made from the values of all the maps together: a colour means the same everywhere.',
  given: 'All the maps have the same limits, chosen: a colour means the same everywhere.',
  one: {
    title: 'A single map',
    advice:
      'This indicator has one date only. Choose another way to compare, or import the same source at another date.',
    compareNeeds: 'Compare the publics of the need',
  },
  loading: 'Reading the former years…',
  columns: { map: 'Map', code: 'Code', name: 'Territory', rate: 'Rate', state: 'State' },
};
