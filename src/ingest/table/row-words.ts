import { isBlank } from './cell-shape';

const NOTE_OPENING =
  /^\s*(?:(?:sources?|champs?|notes?|n\.?b\.?|lectures?|légende|avertissement|attention|précisions?|méthodologie|mise à jour|données|copyright|©)\s*\d*\s*(?::|\()|\(\d+\)|\*+|[¹²³])/i;
const LONGEST_HEADER = 120;
const TITLE_INSIDE = /\s:\s|^\s*(?:tableau|tab\.|figure|graphique)\s/i;

/** How many cells of a part of a row say something, counted up to `enough`. */
export function filledCells(cells: readonly string[], enough = Infinity): number {
  let filled = 0;
  for (const cell of cells) {
    if (!isBlank(cell)) filled += 1;
    if (filled === enough) break;
  }
  return filled;
}

/** The first text of a row, empty when there is none. */
export function firstText(cells: readonly string[]): string {
  return cells.find((cell) => !isBlank(cell)) ?? '';
}

/** Whether a row opens as notes under a table do: « Source : », « (1) », « * ». */
export function opensAsNote(cells: readonly string[]): boolean {
  return NOTE_OPENING.test(firstText(cells));
}

/** Whether a row above the headers of a table is a title rather than headers: those fill most columns. */
export function readsAsTitle(cells: readonly string[]): boolean {
  if (opensAsNote(cells)) return true;
  if (filledCells(cells) * 2 > cells.length) return false;
  return cells.some((cell) => cell.length > LONGEST_HEADER || TITLE_INSIDE.test(cell));
}
