import type { MergedArea } from '../read';
import { isBlank } from './cell-shape';
import type { ColumnRange, GridRow } from './grid';

/** The part of a sheet headers stand in. */
export interface HeaderPlace {
  readonly columns: ColumnRange;
  readonly merges: readonly MergedArea[];
}

/**
 * The texts of a row of headers, one a column, a group being repeated over the columns it spans. Merged cells tell the
 * span; where none is merged, a group goes on over the blank cells to its right that have a header below.
 *
 * @param below - the rows of headers under it.
 */
export function spreadGroups(
  { row, cells }: GridRow,
  below: readonly GridRow[],
  { columns, merges }: HeaderPlace,
): readonly string[] {
  const merged = merges.filter(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
  const spans = merged.filter(({ firstColumn, lastColumn }) => lastColumn > firstColumn);
  const texts = Array.from(
    { length: columns.end - columns.start },
    (_, rank) => cells[columns.start + rank] ?? '',
  );
  if (spans.length === 0)
    return spreadOverBlanks(
      texts,
      below.map(({ cells: under }) => under.slice(columns.start)),
    );
  for (const { firstRow, firstColumn, lastColumn } of spans) {
    if (firstRow !== row) continue;
    const text = cells[firstColumn - 1] ?? '';
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const rank = column - 1 - columns.start;
      if (rank >= 0 && rank < texts.length) texts[rank] = text;
    }
  }
  return texts;
}

/** How many columns the only text of a row spans. */
export function spanOfGroup(row: GridRow, below: readonly GridRow[], place: HeaderPlace): number {
  return spreadGroups(row, below, place).filter((text) => !isBlank(text)).length;
}

function spreadOverBlanks(
  texts: readonly string[],
  below: readonly (readonly string[])[],
): readonly string[] {
  const isHeaded = texts.map((_, column) => below.some((cells) => !isBlank(cells[column])));
  let group: string | null = null;
  return texts.map((text, column) => {
    if (isHeaded[column] !== true) group = null;
    else if (!isBlank(text)) group = text;
    return isBlank(text) ? (group ?? '') : text;
  });
}
