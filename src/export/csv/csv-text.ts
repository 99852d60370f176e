/** Separators of a CSV: what a spreadsheet set to French or to English opens by a double click. */
export type CsvDialect = 'french' | 'english';

const SEPARATORS = { french: { cell: ';', decimal: ',' }, english: { cell: ',', decimal: '.' } } as const;
/** What a file begins with for a spreadsheet to read it as UTF-8: a byte order mark. */
export const CSV_START = '\uFEFF';
const LINE_END = '\r\n';
const FRACTION_DIGITS = 4;

/** A cell: text, a number, or nothing. */
export type CsvCell = string | number | null;

/* What a spreadsheet may take for a formula, half-width or full-width, behind any blanks. */
const FORMULA_START = /^[\s\u00A0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * Writes rows as CSV (RFC 4180), UTF-8 with a byte order mark. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it; numbers have at most four decimals.
 *
 * @throws Error for a number that is not finite: its absence must have been said by `null`.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  return CSV_START + writeCsvLines(rows, dialect);
}

/** The lines of {@link writeCsv}, without what a file begins with. */
export function writeCsvLines(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const { cell } = SEPARATORS[dialect];
  return rows.map((row) => row.map((value) => writeCell(value, dialect)).join(cell) + LINE_END).join('');
}

function writeCell(value: CsvCell, dialect: CsvDialect): string {
  if (value === null) return '';
  return typeof value === 'number' ? writeNumber(value, dialect) : writeText(value, dialect);
}

function writeNumber(value: number, dialect: CsvDialect): string {
  if (!Number.isFinite(value)) throw new Error(`${value} has no place in a CSV`);
  const fixed = value.toFixed(FRACTION_DIGITS).replace(/\.?0+$/, '');
  return fixed.replace(/^-0$/, '0').replace('.', SEPARATORS[dialect].decimal);
}

/** A text a spreadsheet takes for a text: an apostrophe stands before what it would run as a formula. */
export function harmlessText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function writeText(text: string, dialect: CsvDialect): string {
  const harmless = harmlessText(text);
  const isPlain = !/["\r\n]/.test(harmless) && !harmless.includes(SEPARATORS[dialect].cell);
  return isPlain ? harmless : `"${harmless.replaceAll('"', '""')}"`;
}
