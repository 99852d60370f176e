import type { ColumnMapping, ColumnRole, TableMapping } from '@/ingest/mapping';

type ColumnWords = ColumnRole | Omit<ColumnMapping, 'header'>;

/** A mapping of a need table, from the roles of its columns by header. */
export function needMapping(columns: Readonly<Record<string, ColumnWords>>): TableMapping {
  return {
    version: 1,
    target: 'need',
    sheet: null,
    columns: Object.entries(columns).map(([header, words]) =>
      typeof words === 'string' ? { header, role: words } : { header, ...words },
    ),
    fixed: {},
    cogYear: null,
    territoryRepairs: {},
  };
}

/** A mapping of a table of establishments. */
export function establishmentMapping(columns: Readonly<Record<string, ColumnWords>>): TableMapping {
  return { ...needMapping(columns), target: 'establishments' };
}
