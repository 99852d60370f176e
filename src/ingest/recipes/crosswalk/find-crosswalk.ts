import type { SourceFile } from '../../read';
import type { SurveyedTable, TablesOfFile } from '../../table';
import type { FileNote } from '../tabular/table-to-read';
import { type CrosswalkColumns, crosswalkColumns } from './crosswalk-columns';

/** A crosswalk of communes among the files of an import. */
export interface CrosswalkToRead {
  readonly file: SourceFile;
  readonly table: SurveyedTable;
  readonly columns: CrosswalkColumns;
  /** Remarks about the whole file that choosing its table gave rise to. */
  readonly notes: readonly FileNote[];
}

/**
 * The first table of a file that is a crosswalk, see {@link crosswalkColumns}.
 *
 * @returns `null` when the file has none.
 */
export function findCrosswalk(
  file: SourceFile,
  { tables, hiddenSheets }: TablesOfFile,
  isSaid: boolean,
): CrosswalkToRead | null {
  const crosswalks = tables.flatMap((table) => {
    const columns = crosswalkColumns(table, isSaid);
    return columns === null ? [] : [{ table, columns }];
  });
  const [first] = crosswalks;
  if (first === undefined) return null;
  const sheet = sheetOf(first.table);
  const notes: FileNote[] = [];
  if (crosswalks.some(({ table }) => sheetOf(table) !== sheet)) {
    notes.push({ code: 'first-sheet-read', value: sheet ?? '' });
  }
  if (hiddenSheets.length > 0) notes.push({ code: 'hidden-sheets-not-read', value: hiddenSheets.join(', ') });
  return { file, ...first, notes };
}

function sheetOf({ layout }: SurveyedTable): string | null {
  const { medium } = layout.place;
  return medium.kind === 'workbook' ? medium.sheet : null;
}
