import type { StudySetWords } from '../study';
import { counted } from './words';

export const studySet: StudySetWords = {
  title: 'A set of départements to study',
  intro:
    'Everything will be about these départements alone: map, classes, table, charts and exports. France and the regions stay as references. At the level of regions, a region is studied as soon as one of its départements is.',
  name: 'Name of the set',
  nameHint: 'Printed on exports. Without a name, the départements are named.',
  search: 'Find a département or a region',
  several: ({ count }) => counted(count, { one: 'département', other: 'départements' }),
  chosen: ({ count }) => counted(count, { one: 'département chosen', other: 'départements chosen' }),
  clear: 'Clear all',
  keep: 'Study this set',
  empty: 'Tick at least one département.',
};
