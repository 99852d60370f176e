import type { BoundMapping, TableMapping } from '../../mapping';
import type { SourceFile } from '../../read';
import type { SurveyedTable } from '../../table';

/** A table of a file, and how its columns are read. */
export interface TableToRead {
  readonly file: SourceFile;
  readonly table: SurveyedTable;
  readonly mapping: TableMapping;
  readonly bound: BoundMapping;
  /** Remarks about the whole file that choosing the table and its mapping gave rise to. */
  readonly notes: readonly FileNote[];
}

/** A remark about a whole file. */
export interface FileNote {
  readonly code: 'first-sheet-read' | 'hidden-sheets-not-read' | 'columns-not-read';
  readonly value: string;
}
