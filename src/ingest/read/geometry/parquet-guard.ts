import type { ColumnMetaData, Compressors, FileMetaData } from 'hyparquet';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { deserializeTCompactProtocol, readVarInt } from 'hyparquet/src/thrift.js';

const PAGE = { data: 0, dictionary: 2, secondData: 3 } as const;
/** Encodings whose values are runs: PLAIN_DICTIONARY, RLE, RLE_DICTIONARY. */
const INDEXED: ReadonlySet<number> = new Set([2, 3, 8]);
const LEVEL_WIDTH = 1;
const LENGTH_BYTES = 4;
/** Booleans are the smallest values of a dictionary. */
const DICTIONARY_VALUES_A_BYTE = 8;

/** What the pages of a file are held to. */
export interface PageBounds {
  /** Names of the columns that will be read: one value a row, at the root. */
  readonly columns: ReadonlySet<string>;
  readonly compressors: Compressors;
  /** Bytes of the largest page, unpacked. */
  readonly pageBytes: number;
}

interface ColumnPages {
  readonly column: ColumnMetaData;
  readonly rows: number;
  readonly isOptional: boolean;
  readonly bounds: PageBounds;
}

interface Page {
  readonly header: PageHeader;
  readonly packed: Uint8Array;
}

/** The members of a page header that matter, by their Thrift numbers (parquet.thrift, `PageHeader`). */
interface PageHeader {
  readonly type: number;
  readonly unpackedBytes: number;
  readonly packedBytes: number;
  readonly values: number;
  readonly encoding: number;
  readonly levelBytes: number;
  readonly isPacked: boolean;
}

/**
 * Checks the counts written in the pages of the columns that will be read. The library follows them as they are: a run
 * that says it repeats a value two billion times would fill the memory, from a file of a few bytes.
 *
 * @throws RangeError when a count exceeds the rows of its group, or a page its place.
 */
export function checkPages(bytes: Uint8Array, metadata: FileMetaData, bounds: PageBounds): void {
  const optional = new Set(
    metadata.schema.filter((element) => element.repetition_type !== 'REQUIRED').map(({ name }) => name),
  );
  for (const group of metadata.row_groups) {
    for (const { meta_data: column } of group.columns) {
      const [name, ...inner] = column?.path_in_schema ?? [];
      if (column === undefined || name === undefined || inner.length > 0 || !bounds.columns.has(name))
        continue;
      const rows = Number(group.num_rows);
      checkColumn(chunkOf(bytes, column), { column, rows, isOptional: optional.has(name), bounds });
    }
  }
}

function chunkOf(bytes: Uint8Array, column: ColumnMetaData): Uint8Array {
  const { dictionary_page_offset: dictionary, data_page_offset: data, total_compressed_size: size } = column;
  const start = Number(
    dictionary === undefined || dictionary === 0n || data < dictionary ? data : dictionary,
  );
  return part(bytes, start, Number(size));
}

function checkColumn(chunk: Uint8Array, pages: ColumnPages): void {
  const reader = { view: viewOf(chunk), offset: 0 };
  let seen = 0;
  while (seen < pages.rows && reader.offset < chunk.length - 1) {
    const header = headerOf(deserializeTCompactProtocol(reader));
    const packed = part(chunk, reader.offset, header.packedBytes);
    reader.offset += header.packedBytes;
    checkHeader(header, pages);
    if (header.type === PAGE.data) checkPage({ header, packed }, pages);
    if (header.type === PAGE.secondData) checkSecondPage({ header, packed }, pages);
    if (header.type !== PAGE.dictionary) seen += header.values;
  }
}

/** Written so that a count that is not there (NaN) does not pass. */
function checkHeader({ type, values, unpackedBytes }: PageHeader, { rows, bounds }: ColumnPages): void {
  if (!(unpackedBytes >= 0 && unpackedBytes <= bounds.pageBytes)) throw new RangeError('A page is too large');
  const most = type === PAGE.dictionary ? unpackedBytes * DICTIONARY_VALUES_A_BYTE : rows;
  if (!(values >= 0 && values <= most)) throw new RangeError('A page holds too many values');
}

function headerOf(fields: Readonly<Record<string, unknown>>): PageHeader {
  const first = asFields(fields['field_5']);
  const second = asFields(fields['field_8']);
  const dictionary = asFields(fields['field_7']);
  const type = count(fields['field_1']);
  const values = { [PAGE.data]: first, [PAGE.dictionary]: dictionary, [PAGE.secondData]: second }[type] ?? {};
  const isSecond = type === PAGE.secondData;
  return {
    type,
    unpackedBytes: count(fields['field_2']),
    packedBytes: count(fields['field_3']),
    values: count(values['field_1']),
    encoding: count(values[isSecond ? 'field_4' : 'field_2']),
    levelBytes: isSecond ? count(second['field_5']) : 0,
    isPacked: second['field_7'] !== false,
  };
}

/** A first-version page: levels of definition behind their length, then values, all packed together. */
function checkPage({ header, packed }: Page, { column, isOptional, bounds }: ColumnPages): void {
  const page = decompressPage(packed, header.unpackedBytes, column.codec, bounds.compressors);
  const levelBytes = isOptional ? viewOf(page).getUint32(0, true) : 0;
  if (isOptional) checkRuns(part(page, LENGTH_BYTES, levelBytes), LEVEL_WIDTH, header.values);
  checkValues(page.subarray(isOptional ? LENGTH_BYTES + levelBytes : 0), header, column);
}

/** A second-version page: levels of definition as they are, then values, packed or not. */
function checkSecondPage({ header, packed }: Page, { column, isOptional, bounds }: ColumnPages): void {
  if (isOptional) checkRuns(part(packed, 0, header.levelBytes), LEVEL_WIDTH, header.values);
  const values = packed.subarray(header.levelBytes);
  const unpackedBytes = header.unpackedBytes - header.levelBytes;
  const page = header.isPacked
    ? decompressPage(values, unpackedBytes, column.codec, bounds.compressors)
    : values;
  checkValues(page, header, column);
}

function checkValues(page: Uint8Array, { encoding, values }: PageHeader, { type }: ColumnMetaData): void {
  if (!INDEXED.has(encoding)) return;
  if (type === 'BOOLEAN') {
    checkRuns(page.subarray(LENGTH_BYTES), LEVEL_WIDTH, values);
    return;
  }
  const [width = 0] = page;
  if (width > 0) checkRuns(page.subarray(1), width, values);
}

/** Follows runs of repeated and of packed values (parquet-format, Encodings, RLE = 3). */
function checkRuns(runs: Uint8Array, width: number, values: number): void {
  const reader = { view: viewOf(runs), offset: 0 };
  let seen = 0;
  while (seen < values && reader.offset < runs.length) {
    const header = readVarInt(reader);
    if ((header & 1) === 1) {
      const groups = header >>> 1;
      seen += groups * 8;
      reader.offset += groups * width;
    } else {
      seen += header >>> 1;
      reader.offset += Math.ceil(width / 8);
      if (seen > values) throw new RangeError('A run repeats a value more than there are rows');
    }
  }
}

function part(bytes: Uint8Array, start: number, length: number): Uint8Array {
  const isWithin = start >= 0 && length >= 0 && start + length <= bytes.length;
  if (!isWithin) throw new RangeError('A part of the file lies outside it');
  return bytes.subarray(start, start + length);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A count as Thrift gives it; NaN when it is not there. */
function count(value: unknown): number {
  return typeof value === 'number' ? value : NaN;
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
