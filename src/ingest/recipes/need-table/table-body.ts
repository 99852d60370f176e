import type { CsvRecord } from '../../read';
import type { ImportReasonCode } from '../../report/codes';
import type { RowAccount } from '../../report/row-account';
import type { NeedTableLayout } from './table-profile';

/** What becomes of the rows of a table. */
export interface TableBodyHandlers {
  readonly account: RowAccount;
  readonly take: (row: CsvRecord) => void;
  /** Whether a territory cell means something, be it a total. */
  readonly namesTerritory: (cell: string) => boolean;
}

/** Notes under a table; a longer run of them is read as rows. */
const MAX_NOTES = 50;

/**
 * Tells the rows of a table from what stands around them. A row above the headers is a title. A row at the end that
 * holds a single text, neither a count nor the code of a territory nor a total, is a note: so are those before it as
 * long as they are alike. Both are skipped; blank rows are not counted.
 */
export class TableBody {
  private notes: CsvRecord[] = [];

  constructor(
    private readonly layout: NeedTableLayout,
    private readonly handlers: TableBodyHandlers,
  ) {}

  /** Takes the next row of the file. */
  push(row: CsvRecord): void {
    const texts = row.cells.filter((cell) => cell.trim() !== '');
    if (texts.length === 0 || row.line === this.layout.headerLine) return;
    if (row.line < this.layout.headerLine) this.skip(row, 'title-row');
    else if (texts.length === 1 && this.readsAsNote(row)) this.holdBack(row);
    else {
      this.takeHeldBack();
      this.handlers.take(row);
    }
  }

  /** Says that there is no other row: those held back were notes. */
  end(): void {
    for (const row of this.notes) this.skip(row, 'note-row');
    this.notes = [];
  }

  private readsAsNote({ cells }: CsvRecord): boolean {
    const { territory, count } = this.layout.columns;
    if ((cells[count] ?? '').trim() !== '') return false;
    return !this.handlers.namesTerritory((cells[territory] ?? '').trim());
  }

  private holdBack(row: CsvRecord): void {
    this.notes.push(row);
    if (this.notes.length > MAX_NOTES) this.takeHeldBack();
  }

  private takeHeldBack(): void {
    for (const row of this.notes) this.handlers.take(row);
    this.notes = [];
  }

  private skip({ cells, line }: CsvRecord, code: ImportReasonCode): void {
    const value = cells.find((cell) => cell.trim() !== '') ?? '';
    this.handlers.account.skip(line, { code, column: null, value: value.trim() });
  }
}
