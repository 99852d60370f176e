import { success, type Result } from '@/lib';
import {
  csvDialectOf,
  firstRecords,
  headText,
  isWholeFile,
  readHead,
  type ReadIssue,
  type ReadOptions,
  readWorkbookHead,
  type SourceFile,
  type WorkbookFormat,
  workbookFormatOf,
} from '../read';
import { type ColumnRole, isActivityRole, rolesOfTarget } from '../mapping';
import { findTables, type FoundTable } from './find-tables';
import type { Grid } from './grid';
import { headersOfTable } from './headers';
import { surveyColumns } from './survey-columns';
import { suggestMapping } from './suggest-mapping';
import { columnsForTarget, targetOf } from './table-target';
import type { TableMedium, TablePlace } from './table-layout';
import type { SurveyedColumn, SurveyedTable } from './table-survey';
import { type TableDirectories, TerritoryWords } from './territory-words';

/** The tables of a file. */
export interface TablesOfFile {
  /** The likeliest to be of use first. */
  readonly tables: readonly SurveyedTable[];
  /** Names of the sheets that are hidden, and not looked at. */
  readonly hiddenSheets: readonly string[];
}

/** Rows of a sheet that are looked at. */
const ROWS_LOOKED_AT = 400;
const PREVIEW_ROWS = 20;
const PLACES: ReadonlySet<ColumnRole> = new Set(['territory', 'finess']);
const FIGURES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'count',
  'rate',
  'capacity',
  'finess',
  ...rolesOfTarget('activity').filter(isActivityRole),
]);

interface SurveyedSheet {
  readonly grid: Grid;
  readonly medium: TableMedium;
}

/**
 * Finds the tables of a text or of a workbook from the first rows of each sheet, and what their columns seem to hold.
 *
 * @returns the tables, none when the file holds none, or what reading the file answers.
 */
export async function surveyTables(
  file: SourceFile,
  directories: TableDirectories,
  options: ReadOptions,
): Promise<Result<TablesOfFile, ReadIssue>> {
  const head = await readHead(file, options);
  if (!head.ok) return head;
  const reading = { words: new TerritoryWords(directories), fileName: file.name };
  const format = await workbookFormatOf(file, head.value);
  if (format === null) {
    const sheet = textSheet(head.value);
    return success({ tables: bestFirst(tablesOf(sheet, reading)), hiddenSheets: [] });
  }
  const workbook = await readWorkbookHead({ file, format }, ROWS_LOOKED_AT, options);
  if (!workbook.ok) return workbook;
  const { sheets, hiddenSheets } = workbook.value;
  const tables = sheets.flatMap((sheet) => tablesOf(workbookSheet(sheet, format), reading));
  return success({ tables: bestFirst(tables), hiddenSheets });
}

function textSheet(head: Uint8Array): SurveyedSheet {
  const text = headText(head);
  const dialect = csvDialectOf(text);
  const records = firstRecords(text, dialect, ROWS_LOOKED_AT);
  const rows = records.map(({ line, cells }) => ({ row: line, cells }));
  const whole = isWholeFile(head) && records.length < ROWS_LOOKED_AT;
  return { grid: { rows, merges: [], whole }, medium: { kind: 'csv', dialect } };
}

function workbookSheet(
  { name, rows, merges }: Parameters<typeof gridOf>[0] & { readonly name: string },
  format: WorkbookFormat,
): SurveyedSheet {
  return { grid: gridOf({ rows, merges }), medium: { kind: 'workbook', format, sheet: name } };
}

function gridOf({
  rows,
  merges,
}: {
  readonly rows: readonly (readonly string[])[];
  readonly merges: Grid['merges'];
}): Grid {
  const numbered = rows.map((cells, rank) => ({ row: rank + 1, cells }));
  return { rows: numbered, merges, whole: rows.length < ROWS_LOOKED_AT };
}

interface SheetReading {
  readonly words: TerritoryWords;
  readonly fileName: string;
}

function tablesOf(
  { grid, medium }: SurveyedSheet,
  { words, fileName }: SheetReading,
): readonly SurveyedTable[] {
  const found = findTables(grid, (cell) => words.isTotal(cell) || words.isName(cell) || words.isCode(cell));
  return found.map((table) => {
    const { columns, body } = table;
    const headers = headersOfTable(table.headers, { columns, merges: grid.merges });
    const rows = body.map(({ row, cells }) => ({ row, cells: cells.slice(columns.start, columns.end) }));
    const sheet = medium.kind === 'workbook' ? medium.sheet : null;
    const place = placeOf(table, medium);
    const titles = [...titlesAbove(grid, place), ...(sheet === null ? [] : [sheet]), fileName];
    const told = { rows: rows.map(({ cells }) => cells), titles };
    const surveyed = surveyColumns(headers, told.rows, words);
    const target = targetOf(surveyed, told);
    const ofTarget = columnsForTarget(surveyed, target);
    return {
      layout: { place, headers },
      columns: ofTarget,
      preview: rows.slice(0, PREVIEW_ROWS),
      suggestion: suggestMapping(ofTarget, { target, sheet, words: told }),
    };
  });
}

/** Texts above the headers of a table, and below any table above it; the closest first. */
function titlesAbove({ rows }: Grid, { firstHeaderRow, afterRow = 0 }: TablePlace): readonly string[] {
  const above = rows.filter(({ row }) => row > afterRow && row < firstHeaderRow);
  return above.map(({ cells }) => cells.join(' ')).reverse();
}

function placeOf(
  { headers, body, columns, afterRow, lastRow, isBeside }: FoundTable,
  medium: TableMedium,
): TablePlace {
  const firstHeaderRow = (headers[0] ?? body[0])?.row ?? 1;
  return {
    medium,
    firstHeaderRow,
    lastHeaderRow: headers.at(-1)?.row ?? firstHeaderRow - 1,
    lastRow,
    firstColumn: columns.start + 1,
    ...(afterRow === 0 ? {} : { afterRow }),
    ...(isBeside ? { isBeside } : {}),
  };
}

/** Tables that need the least of the user first; equal ones stay in the order of the file. */
function bestFirst(tables: readonly SurveyedTable[]): readonly SurveyedTable[] {
  const ranked = tables.map((table) => ({ table, worth: worthOf(table) }));
  return ranked.sort((left, right) => right.worth - left.worth).map(({ table }) => table);
}

/** A place and a figure make a table of use, the more so when its headers are known. */
function worthOf({ columns }: SurveyedTable): number {
  const place = surest(columns, PLACES);
  return place === 0 ? 0 : place + surest(columns, FIGURES);
}

function surest(columns: readonly SurveyedColumn[], roles: ReadonlySet<ColumnRole>): number {
  const found = columns.filter(({ suggestedRole }) => roles.has(suggestedRole));
  return Math.max(0, ...found.map(({ reason }) => (reason === 'cells-alike' ? 1 : 2)));
}
