import type { CellShape } from './cell-shape';

/** What most cells of a column are. */
export type ColumnKind = 'data' | 'years' | 'texts' | 'empty';

/** How a row compares with the columns it stands in: texts above figures, figures, or nothing that tells. */
export type RowVerdict = 'header' | 'body' | 'open';

/**
 * The kind of each column, from the lower half of the rows since headers stand above. Figures win over as many texts.
 *
 * @param rows - shapes of the cells of each row.
 */
export function columnKindsOf(
  rows: readonly (readonly CellShape[])[],
  columns: number,
): readonly ColumnKind[] {
  const lower = rows.slice(Math.floor(rows.length / 2));
  return Array.from({ length: columns }, (_, column) =>
    kindOf(lower.map((shapes) => shapes[column] ?? 'blank')),
  );
}

/** Compares a row with the kinds of its columns. A year says nothing in a column of figures: it may head it. */
export function verdictOf(shapes: readonly CellShape[], kinds: readonly ColumnKind[]): RowVerdict {
  let alike = 0;
  let unlike = 0;
  let years = 0;
  shapes.forEach((shape, column) => {
    const kind = kinds[column];
    if (shape === 'blank' || (kind !== 'data' && kind !== 'years')) return;
    if (shape === 'text') unlike += 1;
    else if (shape === 'year' && kind === 'data') years += 1;
    else alike += 1;
  });
  if (unlike > alike || (alike === 0 && years > 1)) return 'header';
  return alike > 0 ? 'body' : 'open';
}

function kindOf(shapes: readonly CellShape[]): ColumnKind {
  const count = (wanted: (shape: CellShape) => boolean) => shapes.filter(wanted).length;
  const years = count((shape) => shape === 'year');
  const texts = count((shape) => shape === 'text');
  const data = shapes.length - texts - count((shape) => shape === 'blank');
  if (data === 0) return texts === 0 ? 'empty' : 'texts';
  if (texts > data) return 'texts';
  return years * 2 > data ? 'years' : 'data';
}
