import type { ImportOutcome } from '@/ingest';
import type { ColumnRole, ImportChoices, TableMapping } from '@/ingest/mapping';

/** What a user says of the headers the generators write, whatever stands in the cells below. */
const ROLES: ReadonlyMap<string, ColumnRole> = new Map([
  ['dep', 'territory'],
  ['source', 'need-source'],
  ['public', 'public'],
  ['effectif', 'count'],
  ['date', 'date'],
]);

function confirmed({ columns, ...suggestion }: TableMapping): TableMapping {
  const known = columns.some(({ header }) => header === 'effectif');
  return {
    ...suggestion,
    target: known ? 'need' : suggestion.target,
    columns: columns.map((column) => {
      const role = ROLES.get(column.header) ?? (known ? 'ignore' : column.role);
      return { ...column, role };
    }),
  };
}

/** The choices of a user who confirms what is suggested for each table nobody could read; `null` when there is none. */
export function confirmedChoices({ surveys }: ImportOutcome): ImportChoices | null {
  const files = surveys.flatMap(({ fileName, tables: [first], origin }) =>
    first !== undefined && origin === 'needed'
      ? [[fileName, { mapping: confirmed(first.suggestion) }] as const]
      : [],
  );
  return files.length === 0 ? null : { files: Object.fromEntries(files), remembered: [] };
}
