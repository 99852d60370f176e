import type { JsonObject } from '../json-fields';

const SMALLEST_HEADER = 33;
const ASCII = new TextDecoder('windows-1252');
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Whether a dBASE table holds the rows its header counts, so that a reader that trusts the header comes to its end. */
export function isDbfWhole(dbf: Uint8Array): boolean {
  if (dbf.length < SMALLEST_HEADER) return false;
  const { rows, headerBytes, rowBytes } = headerOf(dbf);
  return rowBytes > 0 && headerBytes >= SMALLEST_HEADER && headerBytes + rows * rowBytes <= dbf.length;
}

/**
 * The encoding of a table: what its `.cpg` says, or else UTF-8 when every row is valid UTF-8, Windows-1252 when not.
 */
export function dbfEncoding(dbf: Uint8Array, cpg: Uint8Array | undefined): string {
  const declared = cpg === undefined ? '' : ASCII.decode(cpg).trim();
  if (declared !== '') return declared;
  try {
    STRICT_UTF8.decode(dbf.subarray(headerOf(dbf).headerBytes));
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

/** A row whose blank numbers, which readers give as NaN, are nothing. */
export function withoutBlankNumbers(row: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, Number.isNaN(value) ? null : value]),
  );
}

function headerOf(dbf: Uint8Array) {
  const view = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength);
  return {
    rows: view.getUint32(4, true),
    headerBytes: view.getUint16(8, true),
    rowBytes: view.getUint16(10, true),
  };
}
