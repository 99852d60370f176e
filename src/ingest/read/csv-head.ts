import type { CsvDialect } from './csv-splitter';

/** Separators French offices write tables with, the usual one first. */
export const CSV_DELIMITERS = [';', ',', '\t', '|'] as const;

/** The line end of a text. */
export function newlineOf(text: string): CsvDialect['newline'] {
  return text.includes('\n') ? '\n' : '\r';
}
