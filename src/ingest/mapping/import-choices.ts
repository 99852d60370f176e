import type { FileKind } from '../report/import-report';
import type { TableMapping } from './table-mapping';

/** What the user says of one file, against or in default of what its content says. */
export interface FileChoice {
  /** What the file is; `ignored` leaves it aside. */
  readonly kind?: FileKind | 'ignored';
  readonly mapping?: TableMapping;
}

/** What an import is told besides its files. */
export interface ImportChoices {
  /** By file name. */
  readonly files: Readonly<Record<string, FileChoice>>;
  /** Mappings of former imports, the last one first; the first whose shape fits a table is used. */
  readonly remembered: readonly TableMapping[];
}

/** Nothing chosen, nothing remembered. */
export const NO_CHOICES: ImportChoices = { files: {}, remembered: [] };
