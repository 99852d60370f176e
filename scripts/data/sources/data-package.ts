import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { DataStatus, Provenance } from '@/domain/measure';

/** A status a shipped table may have. */
type ShippedStatus = Exclude<DataStatus, 'user'>;

/** A column of a shipped table, as `datapackage.json` describes it. */
export interface DataField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly title: string;
  readonly description: string;
  readonly unit?: string;
  readonly format?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A shipped table, as `datapackage.json` describes it. */
export interface DataResource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly date: string | null;
  readonly status: ShippedStatus;
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path?: string }[];
  readonly schema: {
    readonly fields: readonly DataField[];
    readonly primaryKey: string;
    readonly missingValues: readonly string[];
  };
}

/** A row of a shipped table: text by column, `''` where the source says nothing. */
export type DataRow = Readonly<Record<string, string>>;

/** A shipped table and its description. */
export interface DataTable {
  readonly resource: DataResource;
  readonly header: readonly string[];
  readonly rows: readonly DataRow[];
}

/** The tables of `data/` by name. */
export type DataTables = ReadonlyMap<string, DataTable>;

/** Reads `datapackage.json` and every table it lists. */
export function readDataTables(folder: string): DataTables {
  const description = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    readonly resources: readonly DataResource[];
  };
  return new Map(
    description.resources.map((resource) => [resource.name, readTable(folder, resource)] as const),
  );
}

function readTable(folder: string, resource: DataResource): DataTable {
  const text = readFileSync(join(folder, resource.path), 'utf8');
  const parsed = Papa.parse<DataRow>(text, { header: true, delimiter: ',', skipEmptyLines: 'greedy' });
  const [problem] = parsed.errors;
  if (problem !== undefined) throw new Error(`${resource.path}: ${problem.message} (row ${problem.row})`);
  return { resource, header: parsed.meta.fields ?? [], rows: parsed.data };
}

/** The table of a name. */
export function tableOf(tables: DataTables, name: string): DataTable {
  const table = tables.get(name);
  if (table === undefined) throw new Error(`No table ${name} in datapackage.json`);
  return table;
}

/** The text of a column in a row. */
export function textOf(row: DataRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`No column ${column}`);
  return text;
}

/** The number of a column in a row, `null` where the source says nothing. */
export function numberIn(row: DataRow, column: string): number | null {
  const text = textOf(row, column);
  if (text === '') return null;
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error(`${column} is not a number: ${text}`);
  return value;
}

/** The number of a column that the table promises is never empty. */
export function requiredNumberIn(row: DataRow, column: string): number {
  const value = numberIn(row, column);
  if (value === null) throw new Error(`${column} is empty`);
  return value;
}

/** What a reader is told of the table's origin. */
export function provenanceOf({ resource }: DataTable): Provenance & { readonly status: ShippedStatus } {
  const { name, sources, date, licenses, status } = resource;
  return {
    id: name,
    source: sources.map(({ title }) => title).join(' ; '),
    date,
    licence: licenses.map(({ title }) => title).join(' ; '),
    status,
  };
}
