import type { ColumnRole, TableMapping } from '@/ingest/mapping';
import type { FileSurvey, SurveyedTable } from '@/ingest/table';

/** A mapping of need whose columns have these roles. */
export function needMapping(
  roles: Readonly<Record<string, ColumnRole>>,
  parts: Partial<TableMapping> = {},
): TableMapping {
  return {
    version: 1,
    target: 'need',
    sheet: null,
    columns: Object.entries(roles).map(([header, role]) => ({ header, role })),
    fixed: {},
    cogYear: null,
    territoryRepairs: {},
    ...parts,
  };
}

/** A table of a text file with these suggested roles and first rows. */
export function surveyedTable(
  roles: Readonly<Record<string, ColumnRole>>,
  rows: readonly (readonly string[])[] = [],
): SurveyedTable {
  const headers = Object.keys(roles);
  return {
    layout: {
      place: {
        medium: { kind: 'csv', dialect: { encoding: 'utf-8', delimiter: ';' } } as never,
        firstHeaderRow: 1,
        lastHeaderRow: 1,
        lastRow: null,
        firstColumn: 1,
      },
      headers,
    },
    columns: Object.entries(roles).map(([header, suggestedRole]) => ({
      header,
      content: suggestedRole === 'count' ? 'stock' : 'texts',
      contentShare: 0.9,
      suggestedRole,
      reason: suggestedRole === 'ignore' ? 'none' : 'header-known',
    })),
    preview: rows.map((cells, rank) => ({ row: rank + 2, cells })),
    suggestion: needMapping(roles),
  };
}

/** A file of such tables that nobody has said how to read. */
export function neededSurvey(fileName: string, ...tables: readonly SurveyedTable[]): FileSurvey {
  return { fileName, tables, origin: 'needed', mapping: null };
}
