import type { Messages } from '../messages';
import { counted } from './words';

/** The part of the country that everything is about. */
export const study: Messages['study'] = {
  label: 'Study area',
  wholeFrance: 'The whole of France',
  regions: 'A region',
  several: 'A set of départements…',
  edit: 'Change the set…',
  backToFrance: 'Back to the whole of France',
  showWhole: 'Show the whole study area',
  outside: 'outside the study area',
  named: ({ name, count }) => `${name} (${counted(count, { one: 'département', other: 'départements' })})`,
  line: ({ study: named }) => `Study area: ${named}`,
  unknownCodes: ({ codes }) =>
    `The study area names territories that this version does not know: ${codes}. They are left out.`,
};
