import { failure, success, type Result } from '@/lib';
import type { Remark } from '../../report/row-account';
import { readDateText } from '../../table';
import { readOnce } from './read-once';

/** The cells of a row under the headers of its table, where a position may be that of no column. */
export class RowCells {
  constructor(
    private readonly headers: readonly string[],
    private readonly cells: readonly string[],
  ) {}

  /** A cell without the blanks around it; empty where no column says it. */
  text(column: number | null): string {
    return column === null ? '' : (this.cells[column] ?? '').trim();
  }

  /** A remark on a cell. */
  remark(code: Remark['code'], column: number | null): Remark {
    const header = column === null ? null : (this.headers[column] ?? null);
    return { code, column: header, value: this.text(column) };
  }
}

/** Makes the reader of a column of dates: `null` for an empty cell. */
export function dateCellReader(): (cell: string) => Result<string | null, 'date-unreadable'> {
  return readOnce((cell) => {
    if (cell.trim() === '') return success(null);
    const date = readDateText(cell);
    return date === null ? failure('date-unreadable') : success(date);
  });
}
