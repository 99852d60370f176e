import type { OfferFilterWords } from '../offer-filter/words';
import { counted, integer } from './words';

/** The filter of establishments, their list and their table. */
export const offerFilter: OfferFilterWords = {
  title: 'Filter establishments',
  find: 'Category, public or managing body…',
  nothingFound: 'No category, public or managing body of this name among the services.',
  agesLabel: 'Age served',
  ages: { child: 'Children and young people', adult: 'Adults', mixed: 'All ages' },
  stagesLabel: 'Status',
  stages: {
    installed: 'Places installed',
    'authorised-only': 'Places authorised, none installed',
    unrecorded: 'No capacity known',
  },
  facets: {
    categories: ({ name }) => `Category: ${name}`,
    ages: ({ name }) => `Age: ${name}`,
    publics: ({ name }) => `Public: ${name}`,
    managers: ({ name }) => `Managing body: ${name}`,
    stages: ({ name }) => `Status: ${name}`,
  },
  publicWithCode: ({ name, code }) => `${name} (${code})`,
  unnamedPublic: ({ code }) => `FINESS code ${code}`,
  optionCount: ({ count }) => integer(count),
  chips: 'Filters of establishments',
  remove: ({ name }) => `Remove the filter ${name}`,
  clear: 'Show all',
  kept: ({ shown, total }) =>
    `${integer(shown)} of ${counted(total, { one: 'establishment or service', other: 'establishments and services' })}`,
  difference:
    'These filters choose what the map, the sheets and the lists show. Indicators are not changed by them: they count what the perimeter says.',
  count: 'Count this selection too (perimeter)',
  notCountable:
    'A perimeter is told in categories and installed places: it cannot take a public, a managing body, places not installed or a caseload.',
  alreadyCounted: 'The perimeter counts this selection already.',
  tableLabel: 'Establishments and services shown',
  listTitle: 'Establishments and services',
  none: {
    title: 'No establishment passes these filters',
    empty: 'No establishment or service among those of the dossier.',
    kept: 'No establishment or service shown in the territories kept.',
  },
  more: ({ count }) =>
    `And ${counted(count, { one: 'other', other: 'others' })}: see the “Establishments” tab of the table.`,
  line: ({ category, places, manager }) => `${category} · ${places} · ${manager}`,
  caseload: 'caseload',
  unknownManager: 'managing body not specified',
  columns: {
    name: 'Name',
    category: 'Category',
    departement: 'Département',
    manager: 'Managing body',
    publics: 'Publics',
    installed: 'Places installed',
    authorised: 'Places authorised',
    finess: 'FINESS number',
  },
  sortBy: ({ column }) => `Sort by: ${column}`,
  download: 'Download (CSV)',
  fileName: 'establishments',
};
