import type { Messages } from '../messages';
import { counted } from './words';

export const legend: Messages['legend'] = {
  title: 'Legend',
  range: ({ lower, upper }) => `${lower} to ${upper}`,
  above: ({ lower }) => `more than ${lower}`,
  upTo: ({ upper }) => `${upper} or less`,
  closureRule: 'A class holds its upper bound, not its lower one: a value of 12.4 is in “9.9 to 12.4”.',
  territories: {
    region: ({ count }) => counted(count, { one: 'region', other: 'regions' }),
    departement: ({ count }) => counted(count, { one: 'département', other: 'départements' }),
  },
  state: ({ label, mark }) => `${label} (${mark})`,
  symbols: 'People without a solution',
  symbolsScale: 'Area of the circle in proportion to the count',
  offer: 'Establishments and services',
  estimatedPoints: ({ count }) =>
    `including ${counted(count, { one: 'estimated position', other: 'estimated positions' })} (centre of the commune or of the intercommunal area)`,
  unlocated: ({ count }) =>
    `${counted(count, { one: 'establishment', other: 'establishments' })} without a position, not on the map`,
  coverage: 'Areas of remit',
  subtitle: ({ unit, date }) => `${unit}, ${date}`,
  needSource: ({ source }) => `Source of needs: ${source}`,
  sources: ({ line }) => `From: ${line}`,
  empty: 'No layer shown. Choose an indicator or tick a layer.',
  help: 'How to read this legend',
};
