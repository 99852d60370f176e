import type { CsvDialect } from '@/export';
import type { Locale } from '@/state';

/** Files that can be made, the commonest first. */
export const EXPORT_FORMATS = ['png-print', 'png-screen', 'svg', 'csv'] as const;

/** One of {@link EXPORT_FORMATS}. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Papers that a map is laid out for, the commonest first. */
export const PAPERS = ['a4', 'a3'] as const;

/** One of {@link PAPERS}. */
export type Paper = (typeof PAPERS)[number];

/** Whether a format is laid out for paper: a picture for the screen is not, nor is a table. */
export function isForPaper(format: ExportFormat): boolean {
  return format === 'png-print' || format === 'svg';
}

/** The CSV a spreadsheet set to each language opens by a double click. */
export const CSV_DIALECTS: Readonly<Record<Locale, CsvDialect>> = { fr: 'french', en: 'english' };
