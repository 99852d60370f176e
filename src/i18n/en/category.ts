import type { CategoryWords } from '../category/words';

export const categoryWords: CategoryWords = {
  choice: 'Colours show',
  titles: {
    region: 'Region',
    places: 'Category with most places',
    erhr: 'ERHR that answers for it',
    pco: 'PCO that answers for it',
    custom: 'Territory of your file',
  },
  several: {
    region: 'Several regions',
    places: 'Tied',
    erhr: 'Several teams',
    pco: 'Several platforms',
    custom: 'Several territories of the file',
  },
  part: {
    region: 'A part of the territory only',
    places: 'A part of the territory only',
    erhr: 'One team for a part of the territory',
    pco: 'One platform for a part of the territory',
    custom: 'One territory of the file, for a part',
  },
  none: {
    region: 'None',
    places: 'None',
    erhr: 'None: the list names them all',
    pco: 'None: the list names them all',
    custom: 'None: outside the territories of the file',
  },
  others: ({ names }) => `Others: ${names}`,
  named: ({ what, names }) => `${what}: ${names}`,
  sharedColors: 'A colour stands for several that never touch: the name is in the tooltip and in the table.',
  places: {
    installed:
      'Installed places of the categories of the perimeter, in the establishments the filter lets through.',
    authorised:
      'Authorised places of the categories of the perimeter, in the establishments the filter lets through.',
  },
  noPlace: 'Not applicable: no place to compare.',
  unknownTeam: 'Missing: nobody is known to answer for it, which does not say that nobody does.',
};
