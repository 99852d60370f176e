import type { Document, Element } from '@xmldom/xmldom';
import { failure, type Result } from '@/lib';
import { readZipDirectory } from '../archive/zip-directory';
import { unpackEntries } from '../archive/zip-entries';
import { attemptReading } from '../reader-attempt';
import { readIssue, type ReadIssue, type SourceFile } from '../source-file';
import { readXmlTree } from '../xml/xml-tree';
import { cellText, percentText } from './cell-text';
import { paragraphsOf } from './ods-text';
import type { MergedArea, Sheet, SheetExtent, Workbook } from './sheet';

/** Bytes the content of a workbook may hold, unpacked; its tree takes some seventy times as much memory. */
const LIMIT_BYTES = 12_000_000;

const CONTENT = 'content.xml';
/** What holds rows beside a table itself: repeated headers, bodies, groups. */
const ROW_HOLDERS = new Set(['table-header-rows', 'table-rows', 'table-row-group']);
const LEADING_ZERO = /^0\d+$/;
const UTF8 = new TextDecoder();

/**
 * Reads the sheets of an OpenDocument workbook. Formulas are not computed: a cell says what the spreadsheet last found.
 * Repeated rows and cells are written out within the extent only, so that a repetition cannot fill the memory.
 *
 * @returns the sheets, or `unpacked-too-large`, `xml-too-intricate`, `damaged-file`, `unreadable-file`.
 */
export async function readOdsSheets(
  file: SourceFile,
  extent: SheetExtent,
): Promise<Result<Workbook, ReadIssue>> {
  const directory = await readZipDirectory(file.content);
  const content = directory?.find(({ name }) => name === CONTENT);
  if (content === undefined) return failure(readIssue('damaged-file', { entry: CONTENT }));
  const unpacked = await unpackEntries(file.content, [content], LIMIT_BYTES);
  if (!unpacked.ok) return unpacked;
  const tree = await readXmlTree(UTF8.decode(unpacked.value.get(CONTENT)));
  if (!tree.ok) return tree;
  return attemptReading(() => {
    const document = tree.value;
    const tables = [...document.getElementsByTagName('table:table')];
    const hiddenStyles = hiddenStylesOf(document);
    const named = tables.map((table) => ({ name: table.getAttribute('table:name') ?? '', table }));
    const isHidden = ({ table }: { table: Element }) =>
      hiddenStyles.has(table.getAttribute('table:style-name') ?? '');
    const wanted = named.filter(
      (sheet) => !isHidden(sheet) && (extent.sheet === null || sheet.name === extent.sheet),
    );
    return {
      sheets: wanted.map(({ name, table }) => ({ name, ...contentOf(table, extent) })),
      hiddenSheets: named.filter(isHidden).map(({ name }) => name),
    };
  });
}

/** Names of the styles of tables that are not shown. */
function hiddenStylesOf(document: Document): ReadonlySet<string> {
  const styles = [...document.getElementsByTagName('style:style')];
  const hidden = styles.filter((style) => {
    const [properties] = [...style.getElementsByTagName('style:table-properties')];
    return properties?.getAttribute('table:display') === 'false';
  });
  return new Set(hidden.map((style) => style.getAttribute('style:name') ?? ''));
}

function contentOf(table: Element, extent: SheetExtent): Pick<Sheet, 'rows' | 'merges'> {
  const rows: (readonly string[])[] = [];
  const merges: MergedArea[] = [];
  let empty = 0;
  let number = 1;
  for (const row of rowElements(table)) {
    const { cells, spans } = cellsOf(row, extent.columns);
    merges.push(...spans.map((span) => mergedArea(span, number)));
    const repeated = repetitionOf(row, 'table:number-rows-repeated');
    number += repeated;
    if (cells.length === 0) {
      empty += repeated;
      continue;
    }
    for (; empty > 0 && rows.length < extent.rows; empty -= 1) rows.push([]);
    empty = 0;
    for (let copy = 0; copy < repeated && rows.length < extent.rows; copy += 1) rows.push(cells);
    if (rows.length === extent.rows) break;
  }
  return { rows, merges };
}

function mergedArea({ column, rows, columns }: CellSpan, row: number): MergedArea {
  return {
    firstRow: row,
    lastRow: row + rows - 1,
    firstColumn: column,
    lastColumn: column + columns - 1,
  };
}

function* rowElements(holder: Element): Generator<Element> {
  for (const child of childElements(holder)) {
    if (child.localName === 'table-row') yield child;
    else if (ROW_HOLDERS.has(child.localName ?? '')) yield* rowElements(child);
  }
}

/** A merged cell of a row, its column counted from 1. */
interface CellSpan {
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The texts of a row up to its last cell that says something, and its merged cells. */
function cellsOf(
  row: Element,
  columns: number,
): { readonly cells: readonly string[]; readonly spans: readonly CellSpan[] } {
  const cells: string[] = [];
  const spans: CellSpan[] = [];
  let length = 0;
  for (const cell of childElements(row)) {
    if (cell.localName !== 'table-cell' && cell.localName !== 'covered-table-cell') continue;
    const text = textOf(cell);
    const span = spanOf(cell, cells.length + 1);
    if (span !== null) spans.push(span);
    const copies = Math.min(repetitionOf(cell, 'table:number-columns-repeated'), columns - cells.length);
    for (let copy = 0; copy < copies; copy += 1) cells.push(text);
    if (text !== '') length = cells.length;
    if (cells.length === columns) break;
  }
  return { cells: cells.slice(0, length), spans };
}

function spanOf(cell: Element, column: number): CellSpan | null {
  const rows = repetitionOf(cell, 'table:number-rows-spanned');
  const columns = repetitionOf(cell, 'table:number-columns-spanned');
  return rows > 1 || columns > 1 ? { column, rows, columns } : null;
}

function textOf(cell: Element): string {
  const value = cell.getAttribute('office:value');
  switch (cell.getAttribute('office:value-type')) {
    case 'float':
    case 'currency':
      return value === null ? '' : numberText(Number(value), cell);
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

/** A number, with the zeros its format puts before it: a code. */
function numberText(value: number, cell: Element): string {
  const shown = paragraphsOf(cell);
  return LEADING_ZERO.test(shown) && Number(shown) === value ? shown : cellText(value);
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
