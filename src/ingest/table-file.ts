import type { FileChoice } from './mapping';
import type { SourceFile } from './read';
import type { TablesOfFile } from './table';

/** A file of tables, and what the user said of it. */
export interface TableFile {
  readonly file: SourceFile;
  readonly found: TablesOfFile;
  readonly choice: FileChoice;
}
