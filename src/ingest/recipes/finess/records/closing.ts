import type { FinessRecord } from './record';

/** What the schemas give a date that is not known. */
const UNKNOWN_DATE = '1900-01-01';

/**
 * Says whether an establishment was closed on the day of the extraction, or its authorisation had lapsed. A closing
 * announced for later leaves it open. The CSV series has none of these fields: it only lists open establishments.
 */
export function isClosed(record: FinessRecord, extraction: string | null): boolean {
  if (record.text('indcaduc')?.toUpperCase() === 'O') return true;
  const date = record.text('datefermeture');
  if (date === null || date === UNKNOWN_DATE) return record.text('typefermeture') !== null;
  return extraction === null || date <= extraction;
}
