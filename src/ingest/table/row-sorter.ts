import { shapeOf } from './cell-shape';
import { filledCells, firstText, opensAsNote } from './row-words';
import type { TableLayout } from './table-layout';

/** Where a row stands against a table. Totals are rows of the body. */
export type RowStanding = 'title' | 'header' | 'body' | 'note' | 'blank' | 'other-table';

/** A row of the file or sheet a table stands in. */
export interface TableRow {
  /** Line of the text the record begins on, or row of the sheet, from 1. */
  readonly row: number;
  readonly standing: RowStanding;
  /**
   * Cells of the table alone, in the order of its headers; there may be fewer. There are more only where a record of a
   * text has too many. Titles and notes keep every cell of their row.
   */
  readonly cells: readonly string[];
}

const STANDING_OUTSIDE: ReadonlySet<RowStanding> = new Set(['title', 'note', 'other-table']);
/** Notes under a table; a longer run of them is read as rows. */
const MAX_NOTES = 50;

/**
 * Tells where each row stands. Where the end of the table is not known, the last rows that each hold a lone text are
 * notes.
 */
export class RowSorter {
  private readonly start: number;
  private readonly end: number;
  private readonly isCutOut: boolean;
  private lastHeaders: readonly string[] = [];
  private heldBack: TableRow[] = [];

  constructor(
    private readonly layout: TableLayout,
    private readonly namesRow: (cell: string) => boolean,
    private readonly visit: (row: TableRow) => void,
  ) {
    const { firstColumn, medium, isBeside } = layout.place;
    this.start = firstColumn - 1;
    this.end = this.start + layout.headers.length;
    this.isCutOut = this.start > 0 || medium.kind === 'workbook' || isBeside === true;
  }

  /** Takes the next row, with all its cells. */
  take(row: number, whole: readonly string[]): void {
    const cells = this.isCutOut ? whole.slice(this.start, this.end) : whole;
    const filled = filledCells(cells, 2);
    const standing = filled === 0 ? this.standingOutside(row, whole) : this.standingOf(row, cells, filled);
    if (row === this.layout.place.lastHeaderRow) this.lastHeaders = cells;
    const sorted = { row, standing, cells: STANDING_OUTSIDE.has(standing) ? whole : cells };
    if (standing === 'body') this.takeBody(sorted, filled);
    else if (this.heldBack.length > 0) this.heldBack.push(sorted);
    else this.visit(sorted);
  }

  /** Says that there is no other row: those held back were notes. */
  finish(): void {
    this.release('note');
  }

  private standingOf(row: number, cells: readonly string[], filled: number): RowStanding {
    const { firstHeaderRow, lastHeaderRow, lastRow, afterRow } = this.layout.place;
    if (row < firstHeaderRow) return row <= (afterRow ?? 0) ? 'other-table' : 'title';
    if (row <= lastHeaderRow) return 'header';
    if (lastRow !== null && row > lastRow) {
      return filled > 1 && !opensAsNote(cells) ? 'other-table' : 'note';
    }
    return this.repeatsHeaders(cells) ? 'header' : 'body';
  }

  /** A row that says nothing in the columns of the table. */
  private standingOutside(row: number, whole: readonly string[]): RowStanding {
    const filled = filledCells(whole, 2);
    if (filled === 0) return 'blank';
    if (filled > 1) return 'other-table';
    return row < this.layout.place.firstHeaderRow ? 'title' : 'note';
  }

  private repeatsHeaders(cells: readonly string[]): boolean {
    const { lastHeaders } = this;
    if (cells[0] !== lastHeaders[0] || cells.length !== lastHeaders.length) return false;
    return cells.every((cell, column) => cell === lastHeaders[column]);
  }

  private takeBody(row: TableRow, filled: number): void {
    const isNote = this.layout.place.lastRow === null && this.mayBeNote(row.cells, filled);
    if (isNote) this.heldBack.push(row);
    if (!isNote || this.heldBack.length > MAX_NOTES) this.release('body');
    if (!isNote) this.visit(row);
  }

  private mayBeNote(cells: readonly string[], filled: number): boolean {
    if (filled > 1) return opensAsNote(cells);
    if (this.layout.headers.length < 2) return false;
    const text = firstText(cells);
    return opensAsNote(cells) || (shapeOf(text) === 'text' && !this.namesRow(text));
  }

  private release(standing: 'body' | 'note'): void {
    for (const row of this.heldBack) {
      this.visit(row.standing === 'body' ? { ...row, standing } : row);
    }
    this.heldBack = [];
  }
}
