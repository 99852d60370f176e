import type { TableWords } from '../table/words';
import { counted, integer } from './words';

export const table: TableWords = {
  label: ({ indicator, level }) => `${indicator}, ${level}`,
  columns: { code: 'Code', name: 'Territory', region: 'Region', departement: 'Département' },
  unitAt: ({ unit, date }) => `${date}, ${unit}`,
  headerWithUnit: ({ header, unit }) => `${header} (${unit})`,
  filter: 'Filter',
  filterHelp: {
    term: 'How to filter?',
    definition:
      'A row stays when it answers every filter. Words: a part is enough, without accents. Figures: > 3, <= 8, 3-8, = 3, != 0; > 3 & < 8 for both, < 2 | > 9 for either; n/a, s or n/m for cells without a figure.',
  },
  filterBy: ({ column }) => `Filter by ${column}`,
  clearFilter: ({ column }) => `Clear the filter on ${column}`,
  clearFilters: 'Clear filters',
  textExample: 'contains…',
  codeExample: 'e.g. 2A',
  numberExample: 'e.g. > 3, 3-8',
  unreadableFilter: ({ part, column }) =>
    `“${part}” does not filter the column “${column}”. Write for example > 3, != 0, 3-8, > 3 & < 8, < 2 | > 9 or n/a.`,
  sortAscending: ({ column }) => `Sort by ${column}, smallest first`,
  sortDescending: ({ column }) => `Sort by ${column}, largest first`,
  sortFromA: ({ column }) => `Sort by ${column}, in order`,
  sortFromZ: ({ column }) => `Sort by ${column}, in reverse order`,
  noRow: 'No territory answers these filters.',
  rowCount: ({ shown, total }) =>
    `${counted(shown, { one: 'territory', other: 'territories' })} of ${integer(total)}`,
  indicatorColumns: {
    open: 'Columns…',
    title: 'Indicators of the table',
    note: 'The indicator of the map is always in the table. The choice holds for the export too and is saved with the dossier.',
    usual: 'Back to the usual choice',
    cancel: 'Cancel',
    apply: 'Apply',
  },
  keep: 'Keep',
  keepRows: ({ count }) =>
    `Keep ${counted(count, { one: 'the territory shown', other: 'territories shown' })} in every view`,
  copy: 'Copy',
  copied: ({ count }) =>
    `${counted(count, { one: 'row copied', other: 'rows copied' })}. Paste into your spreadsheet.`,
  copyFailed: 'The browser refused to copy. Export the table as CSV.',
};
