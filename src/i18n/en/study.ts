import type { StudyWords } from '../study';
import { counted } from './words';

const departements = { one: 'département', other: 'départements' };

export const study: StudyWords = {
  label: 'Study area',
  wholeFrance: 'The whole of France',
  regions: 'A region',
  several: 'A set of départements…',
  edit: 'Change the set…',
  goInto: {
    region: 'See its regions',
    departement: 'See its départements',
    epci: 'See its EPCI',
    commune: 'See its communes',
    custom: 'See its territories',
  },
  goUp: ({ name }) => `Back up to ${name}`,
  backToFrance: 'Back to the whole of France',
  named: ({ name, count }) => `${name} (${counted(count, departements)})`,
  line: ({ named }) => `Study area: ${named}`,
  unknownCodes: ({ codes }) =>
    `The study area names territories that this version does not know: ${codes}. They are left out.`,
  set: {
    title: 'A set of départements to study',
    intro:
      'Everything will be about these départements alone: map, classes, table, charts and exports. France and the regions stay as references. At the level of regions, a region is studied as soon as one of its départements is.',
    name: 'Name of the set',
    nameHint: 'Printed on exports. Without a name, the départements are named.',
    search: 'Find a département or a region',
    several: ({ count }) => counted(count, departements),
    chosen: ({ count }) => counted(count, { one: 'département chosen', other: 'départements chosen' }),
    clear: 'Clear all',
    keep: 'Study this set',
    empty: 'Tick at least one département.',
  },
};
