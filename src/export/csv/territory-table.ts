import {
  columnValueAt,
  displayStateOf,
  numberOf,
  type DisplayState,
  type ProtectedColumn,
} from '@/domain/measure';
import { territoryAt, type TerritoryIndex } from '@/domain/territory';
import { type Steps, takeAllSteps } from '@/lib';
import { CSV_START, type CsvCell, type CsvDialect, writeCsvLines } from './csv-text';

/**
 * A measure of the table. Only a column the secrecy step has been through is accepted: a hidden count is not in it to
 * be written.
 */
export interface TerritoryTableColumn {
  /** Stable name for programs, e.g. `equipment-child.rate`. */
  readonly id: string;
  /** Header in the reader's language, unit and date included. */
  readonly header: string;
  /** Header of the state of each value. */
  readonly statusHeader: string;
  readonly column: ProtectedColumn;
}

/**
 * A column of codes that do not depend on the language, such as whether a rate differs from a reference. What it says of
 * each territory was made from protected columns.
 */
export interface TerritoryCodeColumn {
  readonly id: string;
  readonly header: string;
  /** One a position; `null` leaves the cell empty. */
  readonly codes: readonly (string | null)[];
  /** What each code means, in the reader's language. */
  readonly meanings: Readonly<Record<string, string>>;
}

/** A table of territories as it is to be written. */
export interface TerritoryTable {
  readonly index: TerritoryIndex;
  readonly codeHeader: string;
  readonly nameHeader: string;
  readonly columns: readonly TerritoryTableColumn[];
  /** Written after the measures. */
  readonly codeColumns?: readonly TerritoryCodeColumn[];
  /** Positions to write, in order; every territory when left out. */
  readonly positions?: readonly number[];
}

/**
 * Writes a table as CSV: code, name, then each value followed by its state. States are codes that do not depend on the
 * language: `known`, `zero`, `estimated`, `missing`, `suppressed`, `not-applicable`. Columns of codes come last.
 */
export function buildTerritoryTableCsv(table: TerritoryTable, dialect: CsvDialect): string {
  return takeAllSteps(writeTerritoryTable(table, dialect)).join('');
}

/** {@link buildTerritoryTableCsv} some territories at a time, as the parts of the file. */
export function* writeTerritoryTable(table: TerritoryTable, dialect: CsvDialect): Steps<readonly string[]> {
  const positions = table.positions ?? table.index.territories.map((_, position) => position);
  const parts = [CSV_START, writeCsvLines([headerOf(table)], dialect)];
  for (let from = 0; from < positions.length; from += ROWS_A_STEP) {
    const rows = positions.slice(from, from + ROWS_A_STEP).map((position) => rowAt(table, position));
    parts.push(writeCsvLines(rows, dialect));
    yield;
  }
  return parts;
}

const ROWS_A_STEP = 100;

function headerOf({ codeHeader, nameHeader, columns, codeColumns = [] }: TerritoryTable): readonly CsvCell[] {
  return [
    codeHeader,
    nameHeader,
    ...columns.flatMap((column) => [column.header, column.statusHeader]),
    ...codeColumns.map(({ header }) => header),
  ];
}

function rowAt({ index, columns, codeColumns = [] }: TerritoryTable, position: number): readonly CsvCell[] {
  const { code, name } = territoryAt(index, position);
  return [
    code,
    name,
    ...columns.flatMap(({ column }) => cellsAt(column, position)),
    ...codeColumns.map(({ codes }) => codes[position] ?? null),
  ];
}

function cellsAt(column: ProtectedColumn, position: number): readonly [number | null, DisplayState] {
  const measured = columnValueAt(column, position);
  return [numberOf(measured) ?? null, displayStateOf(measured)];
}
