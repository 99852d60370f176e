import { isBlank } from './cell-shape';
import type { GridRow } from './grid';
import { type HeaderPlace, spreadGroups } from './header-groups';

const LEVEL_SEPARATOR = ' › ';
const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/**
 * The headers of a table, one a column and each once, from the rows they take: see `TableLayout.headers`.
 *
 * @param rows - from the top down; none for a table without headers.
 */
export function headersOfTable(rows: readonly GridRow[], place: HeaderPlace): readonly string[] {
  const levels = rows.map((row, rank) => spreadGroups(row, rows.slice(rank + 1), place));
  const { start, end } = place.columns;
  const texts = Array.from({ length: end - start }, (_, rank) => {
    const joined = joinLevels(levels.map((texts) => texts[rank] ?? ''));
    return joined === '' ? columnLetters(start + rank + 1) : joined;
  });
  return madeUnique(texts);
}

/** The letters of a column counted from 1, as spreadsheets name it: 1 is A, 27 is AA. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(FIRST_LETTER + ((column - 1) % LETTERS));
  return column > LETTERS ? columnLetters(Math.floor((column - 1) / LETTERS)) + last : last;
}

/** The line breaks and other spaces of a header, each run as one space. */
function tidyHeader(header: string): string {
  return header.replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim();
}

function joinLevels(levels: readonly string[]): string {
  const texts = levels.map(tidyHeader).filter((text) => !isBlank(text));
  return texts.filter((text, rank) => text !== texts[rank - 1]).join(LEVEL_SEPARATOR);
}

function madeUnique(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const given = new Set(texts);
  const next = new Map<string, number>();
  return texts.map((text) => {
    let unique = text;
    let copy = next.get(text) ?? 2;
    while (taken.has(unique) || (unique !== text && given.has(unique))) {
      unique = `${text} (${String(copy)})`;
      copy += 1;
    }
    next.set(text, copy);
    taken.add(unique);
    return unique;
  });
}
