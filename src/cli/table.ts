import { type Cell, formatCsv } from './csv';

/** One column of a written table: what it is called, what it means, how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly description: string;
  readonly unit?: string;
  readonly cell: (row: Row) => Cell;
}

/** A table to write, with where its rows come from. */
export interface Table<Row> {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly licence: string | null;
  readonly date: string | null;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A table ready to be written: its text, and its entry in `datapackage.json`. */
export interface WrittenTable {
  readonly fileName: string;
  readonly text: string;
  readonly resource: object;
}

/** Lays out a table; the CSV and its description come from the same columns. */
export function writeTable<Row>(table: Table<Row>): WrittenTable {
  const { name, title, columns, rows, source, licence, date } = table;
  const fileName = `${name}.csv`;
  return {
    fileName,
    text: formatCsv(
      columns.map((column) => column.name),
      rows.map((row) => columns.map((column) => column.cell(row))),
    ),
    resource: {
      name,
      title,
      path: fileName,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      date,
      sources: [{ title: source }],
      ...(licence === null ? {} : { licenses: [{ title: licence }] }),
      schema: { fields: columns.map(describeColumn), missingValues: [''] },
    },
  };
}

/** A column of texts. */
export function textColumn<Row>(
  name: string,
  description: string,
  cell: (row: Row) => string | null,
): Column<Row> {
  return { name, type: 'string', description, cell };
}

function describeColumn<Row>({ name, type, description, unit }: Column<Row>): object {
  return { name, type, description, ...(unit === undefined ? {} : { unit }) };
}
