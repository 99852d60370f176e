import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { failure, type Result } from '@/lib';
import { readZipDirectory } from '../archive/zip-directory';
import { unpackEntries } from '../archive/zip-entries';
import { attemptReading } from '../reader-attempt';
import { readIssue, type ReadIssue, type SourceFile } from '../source-file';
import { cellText, percentText } from './cell-text';
import { paragraphsOf } from './ods-text';
import type { Sheet, SheetExtent } from './sheet';

/** Bytes the content of a workbook may hold, unpacked; its tree takes some seventy times as much memory. */
const LIMIT_BYTES = 12_000_000;

const CONTENT = 'content.xml';
/** What holds rows beside a table itself: repeated headers, bodies, groups. */
const ROW_HOLDERS = new Set(['table-header-rows', 'table-rows', 'table-row-group']);
const UTF8 = new TextDecoder();

/**
 * Reads the sheets of an OpenDocument workbook. Formulas are not computed: a cell says what the spreadsheet last found.
 * Repeated rows and cells are written out within the extent only, so that a repetition cannot fill the memory.
 *
 * @returns the sheets, or `unpacked-too-large`, `damaged-file`, `unreadable-file`.
 */
export async function readOdsSheets(
  file: SourceFile,
  extent: SheetExtent,
): Promise<Result<readonly Sheet[], ReadIssue>> {
  const directory = await readZipDirectory(file.content);
  const content = directory?.find(({ name }) => name === CONTENT);
  if (content === undefined) return failure(readIssue('damaged-file', { entry: CONTENT }));
  const unpacked = await unpackEntries(file.content, [content], LIMIT_BYTES);
  if (!unpacked.ok) return unpacked;
  return attemptReading(() => {
    const xml = UTF8.decode(unpacked.value.get(CONTENT));
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
    const tables = [...document.getElementsByTagName('table:table')];
    const named = tables.map((table) => ({ name: table.getAttribute('table:name') ?? '', table }));
    return named
      .filter(({ name }) => extent.sheet === null || name === extent.sheet)
      .map(({ name, table }) => ({ name, rows: rowsOf(table, extent) }));
  });
}

function rowsOf(table: Element, extent: SheetExtent): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  let empty = 0;
  for (const row of rowElements(table)) {
    const cells = cellsOf(row, extent.columns);
    const repeated = repetitionOf(row, 'table:number-rows-repeated');
    if (cells.length === 0) {
      empty += repeated;
      continue;
    }
    for (; empty > 0 && rows.length < extent.rows; empty -= 1) rows.push([]);
    empty = 0;
    for (let copy = 0; copy < repeated && rows.length < extent.rows; copy += 1) rows.push(cells);
    if (rows.length === extent.rows) break;
  }
  return rows;
}

function* rowElements(holder: Element): Generator<Element> {
  for (const child of childElements(holder)) {
    if (child.localName === 'table-row') yield child;
    else if (ROW_HOLDERS.has(child.localName ?? '')) yield* rowElements(child);
  }
}

/** The texts of a row up to its last cell that says something. */
function cellsOf(row: Element, columns: number): readonly string[] {
  const cells: string[] = [];
  let length = 0;
  for (const cell of childElements(row)) {
    if (cell.localName !== 'table-cell' && cell.localName !== 'covered-table-cell') continue;
    const text = textOf(cell);
    const copies = Math.min(repetitionOf(cell, 'table:number-columns-repeated'), columns - cells.length);
    for (let copy = 0; copy < copies; copy += 1) cells.push(text);
    if (text !== '') length = cells.length;
    if (cells.length === columns) break;
  }
  return cells.slice(0, length);
}

function textOf(cell: Element): string {
  const value = cell.getAttribute('office:value');
  switch (cell.getAttribute('office:value-type')) {
    case 'float':
    case 'currency':
      return value === null ? '' : cellText(Number(value));
    case 'percentage':
      return value === null ? '' : percentText(Number(value));
    case 'boolean':
      return cellText(cell.getAttribute('office:boolean-value') === 'true');
    case 'date':
      return (cell.getAttribute('office:date-value') ?? '').slice(0, 'AAAA-MM-JJ'.length);
    case 'string':
    default:
      return cell.getAttribute('office:string-value') ?? paragraphsOf(cell);
  }
}

function repetitionOf(element: Element, attribute: string): number {
  const repeated = Number(element.getAttribute(attribute) ?? '1');
  return Number.isInteger(repeated) && repeated > 0 ? repeated : 1;
}

function* childElements(parent: Element): Generator<Element> {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE) yield node as Element;
  }
}
