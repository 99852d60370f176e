import { counted, integer } from './words';
import type { PerimeterWords } from '../perimeter/words';

/** The dialog where the user says which categories, ages and places are counted. */
export const perimeter: PerimeterWords = {
  title: 'Perimeter',
  intro:
    'What is counted in equipment rates, gaps and ratios of places. The perimeter is printed under every map, table and export, and saved with the dossier.',
  whole: 'Establishments and places of the whole of France in the data of the dossier.',
  publics: { child: 'Children and young people', adult: 'Adults' },
  ages: 'Ages of the population',
  unknownAges: 'No population of the dossier tells these ages apart: rates will not be available.',
  category: 'Categories counted',
  counted: ({ categories }) => `Categories counted: ${categories}`,
  establishments: 'Estab.',
  places: 'Places',
  groups: {
    sessad: 'SESSAD',
    ime: 'IME',
    itep: 'ITEP',
    polyhandicap: 'Polyhandicap and motor impairment',
    sensory: 'Sensory impairment',
    family: 'Family care and housing',
    kindergarten: 'Special kindergartens',
    esat: 'ESAT',
    training: 'Training and vocational rehabilitation',
    eanm: 'Foyers and EANM (former and new names)',
    mas: 'MAS',
    eam: 'FAM and EAM (former and new names)',
    services: 'Services: SAVS and SAMSAH',
    'temporary-child': 'Temporary care',
    'temporary-adult': 'Temporary care',
    'experimental-child': 'Experimental establishments',
    'experimental-adult': 'Experimental establishments',
  },
  caution: {
    temporary: 'Usually counted; one place serves several people in a year.',
    experimental: 'Usually counted; what they do may belong to another category.',
  },
  excluded: 'Never counted',
  excludedReasons: {
    caseload:
      'CMPP and CAMSP follow a caseload: a number of people in the year, not places. They have an indicator of their own.',
    mixed: 'Centres de ressources serve children and adults and have no places.',
  },
  excludedLine: ({ name, establishments }) =>
    `${name}: ${counted(establishments, { one: 'establishment', other: 'establishments' })}`,
  doubleCounting: {
    title: 'Some people are counted twice',
    text: ({ work, housing, most, share }) =>
      `A foyer d’hébergement usually houses people who work in an ESAT. Both are counted: ${work} in ESAT, ${housing} in foyers d’hébergement. Up to ${most} more places than people, that is ${share} of all adult places. For a rate of people, untick one of the two.`,
  },
  result: 'Equipment rate, whole of France',
  rate: ({ rate }) => `${rate} per 1,000`,
  before: ({ rate }) => `${rate} per 1,000 before`,
  changes: ({ count }) =>
    count === 0
      ? 'Usual perimeter'
      : `${integer(count)} ${count === 1 ? 'change' : 'changes'} from the usual perimeter`,
  restore: 'Restore the usual perimeter',
  cancel: 'Cancel',
  apply: 'Apply',
  nothing: 'No category is ticked: the rate will be zero everywhere.',
};
