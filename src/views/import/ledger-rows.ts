import type { LedgerRow } from '@/ingest';
import type { ImportWords } from '@/i18n/import';

/** Rows of a ledger as a table to save: headers first, reasons in words. */
export function ledgerTable(
  rows: readonly LedgerRow[],
  { import: words, importReasons }: ImportWords,
): readonly (readonly (string | number | null)[])[] {
  const { file, outcome, row, column, value, code, reason } = words.ledger.headers;
  return [
    [file, outcome, row, column, value, code, reason],
    ...rows.map((line) => [
      line.fileName,
      words.outcomes[line.outcome],
      line.row,
      line.column,
      line.value,
      line.code,
      importReasons.rows[line.code],
    ]),
  ];
}
