import { type CellShape, shapeOf } from './cell-shape';

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

/** Compares a row with the kinds of its columns. A year in a column of figures may head it: years that follow on do. */
export function verdictOf(cells: readonly string[], kinds: readonly ColumnKind[]): RowVerdict {
  const shapes = cells.map(shapeOf);
  let alike = 0;
  let unlike = 0;
  const years: number[] = [];
  shapes.forEach((shape, column) => {
    const kind = kinds[column];
    if (shape === 'blank' || (kind !== 'data' && kind !== 'years')) return;
    if (shape === 'text') unlike += 1;
    else if (shape === 'year' && kind === 'data') years.push(Number.parseInt(cells[column] ?? '', 10));
    else alike += 1;
  });
  const heading = unlike + (followOn(years) ? years.length : 0);
  if (heading > alike || (alike === 0 && years.length > 1)) return 'header';
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

/** Whether most years come right after, or right before, the one to their left. */
function followOn(years: readonly number[]): boolean {
  const steps = years.slice(1).filter((year, rank) => Math.abs(year - (years[rank] ?? Number.NaN)) === 1);
  return steps.length > 0 && steps.length * 2 >= years.length - 1;
}
