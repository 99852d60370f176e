import { harmlessText } from '@/export';

/** A cell to write: text, a number, or nothing. */
export type Cell = string | number | null;

const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Writes rows as CSV (RFC 4180, UTF-8, commas, CRLF). A text a spreadsheet would run as a formula is preceded by an
 * apostrophe; numbers are left alone.
 */
export function formatCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  return formatCsvRows([header]) + formatCsvRows(rows);
}

/** Writes rows as {@link formatCsv} does, without a header: a part of a table too long for one text. */
export function formatCsvRows(rows: Iterable<readonly Cell[]>): string {
  return Array.from(rows, (row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = harmlessText(cell);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
