import type { ComparingWords } from '../comparison/words';
import { counted, integer } from './words';

/** The dialog where one says what to compare with. */
export const comparing: ComparingWords = {
  title: 'Compare territories',
  tabs: { set: 'My set', peers: 'Comparable territories', test: 'Test of differences' },
  done: 'Done',
  set: {
    intro:
      'Put territories together to make a reference: its rate is the sum of their counts, of those that are shown, over the sum of their populations.',
    name: 'Name of the set',
    nameExample: 'My set',
    level: 'Made of',
    search: 'Find a territory',
    noResult: 'No territory has this name or code.',
    list: 'Territories of the set',
    wholeRegion: ({ region }) => `The whole region ${region}`,
    chosen: {
      departement: ({ count }) => counted(count, { one: 'département chosen', other: 'départements chosen' }),
      region: ({ count }) => counted(count, { one: 'region chosen', other: 'regions chosen' }),
    },
    clear: 'Untick all',
    keep: 'Compare with this set',
    remove: 'Delete the set',
    empty: 'Tick one territory at least.',
  },
  peers: {
    intro:
      'The territories most like each one. The rule is the same for all, and is printed with the figures.',
    count: 'Number of comparable territories',
    countNote: 'Never more than a third of the other territories: four for a region.',
    criteria: 'Criteria, with equal weights',
    criterionNotes: {
      population: 'Number of inhabitants, as a logarithm',
      density: 'Inhabitants per km², as a logarithm',
      age: 'Shares of those under 20 and of those 60 or over',
      rurality: 'How rural the territory is',
    },
    oneCriterion: 'One criterion at least is needed.',
    overseas: 'Overseas',
    overseasOptions: {
      apart: {
        label: 'Apart',
        description: 'The five overseas territories are comparable with each other only.',
      },
      together: {
        label: 'With metropolitan France',
        description: 'All together: Guyane and Mayotte stay far from all.',
      },
    },
    preview: ({ name, peers }) => `${name}: ${peers}`,
    use: 'Compare with the comparable territories',
  },
  test: {
    intro:
      'Needs and benefits are counts: part of the differences is due to chance. Two conventions, never blended.',
    label: 'Convention',
    multiple: ({ level }) =>
      `At ${level}, of a hundred territories that are alike, about ${integer(5)} would look different by chance alone.`,
  },
};
