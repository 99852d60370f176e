import type { CsvDialect } from '@/export';
import type { Locale } from '@/state';

/** Files that can be made, the commonest first. */
export const EXPORT_FORMATS = ['png-print', 'png-screen', 'svg', 'csv'] as const;

/** One of {@link EXPORT_FORMATS}. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The CSV a spreadsheet set to each language opens by a double click. */
export const CSV_DIALECTS: Readonly<Record<Locale, CsvDialect>> = { fr: 'french', en: 'english' };
