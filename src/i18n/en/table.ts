import type { Messages } from '../messages';
import { counted, integer } from './words';

export const table: Messages['table'] = {
  title: 'Table',
  label: ({ indicator, level }) => `${indicator}, ${level}`,
  columns: {
    code: 'Code',
    name: 'Territory',
    region: 'Region',
    value: 'Value',
    numerator: 'Numerator',
    denominator: 'Denominator',
    state: 'State',
    class: 'Class',
    establishments: 'Establishments',
    need: 'Without a solution',
    coverage: 'Team',
  },
  filter: 'Filter',
  filterName: 'Filter by name or code',
  filterState: 'State of the value',
  allStates: 'All states',
  clearFilters: 'Clear filters',
  sortAscending: ({ column }) => `Sort by ${column}, smallest first`,
  sortDescending: ({ column }) => `Sort by ${column}, largest first`,
  noRow: 'No territory answers these filters.',
  rowCount: ({ shown, total }) =>
    `${counted(shown, { one: 'territory', other: 'territories' })} of ${integer(total)}`,
  aggregate: 'All territories shown',
  aggregateNote: 'Numerators and denominators added up; hidden or unknown values are left out.',
  aggregateIncomplete: ({ count }) =>
    counted(count, { one: 'territory not counted', other: 'territories not counted' }),
  copy: 'Copy the table',
  copied: 'Table copied. Paste it into your spreadsheet.',
  copyFailed: 'The browser refused to copy. Export the table as CSV.',
};
