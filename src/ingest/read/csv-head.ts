import { type CsvRecord, CutRecord } from './csv-record';
import { CsvSplitter, type CsvDialect } from './csv-splitter';

/** Separators French offices write tables with, the usual one first. */
export const CSV_DELIMITERS = [';', ',', '\t', '|'] as const;

/** Spreadsheets write the separator on a first line of its own. */
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?\r?(?:\n|$)/i;
const RECORDS_COMPARED = 200;
const STRAY_QUOTE = /^"|"$/;

/** The line end of a text. */
export function newlineOf(text: string): CsvDialect['newline'] {
  return text.includes('\n') ? '\n' : '\r';
}

/**
 * The separator and line end of a text table, from its first characters: what a `sep=;` line says, or else the
 * separator that cuts the most records into as many cells as a neighbour.
 */
export function csvDialectOf(head: string): CsvDialect {
  const newline = newlineOf(head);
  const told = SEPARATOR_LINE.exec(head)?.[1];
  if (told !== undefined) return { delimiter: told, newline };
  let best: CsvDialect = { delimiter: CSV_DELIMITERS[0], newline };
  let most = 0;
  for (const delimiter of CSV_DELIMITERS) {
    const dialect = { delimiter, newline };
    const alike = alikeRecords(firstRecords(head, dialect, RECORDS_COMPARED));
    if (alike <= most) continue;
    most = alike;
    best = dialect;
  }
  return best;
}

/** The first records of a text, the last of which may be cut with the text. */
export function firstRecords(head: string, dialect: CsvDialect, limit: number): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  const splitter = new CsvSplitter(dialect, (record) => {
    records.push(new CutRecord(record.cells, record.line));
    return records.length < limit ? 'continue' : 'enough';
  });
  if (splitter.push(head) === 'continue') splitter.end();
  return records;
}

/** Records of several cells, as many as the record before or after; a quote left in a cell says it is cut wrongly. */
function alikeRecords(records: readonly CsvRecord[]): number {
  const said = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return said.filter(({ cells }, rank) => {
    if (cells.length < 2 || cells.some((cell) => STRAY_QUOTE.test(cell))) return false;
    return [said[rank - 1], said[rank + 1]].some((other) => other?.cells.length === cells.length);
  }).length;
}
