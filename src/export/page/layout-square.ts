import { inkOn } from '@/cartography/color-vision';
import type { LegendSquare } from '../legend-blocks';
import type { LegendMeasures } from './layout-legend';
import type { PlacedSwatch, PlacedText, TextTone } from './map-page';

const CELL = { width: 12, height: 7.5, gap: 0.4 };
const TEXT_MM = 2.75;
const LINE_MM = 3.6;
/** From the top of a line to the base of its letters, and from the middle of a cell to the base of its count. */
const BASELINE = { line: 2.7, cell: 0.95 };
const AFTER_NAME_MM = 1.4;

interface PlacedSquare {
  readonly texts: readonly PlacedText[];
  readonly swatches: readonly PlacedSwatch[];
  readonly bottom: number;
}

type Place = Pick<PlacedText, 'x' | 'y'>;
type Look = Pick<PlacedText, 'anchor' | 'tone'>;

/** Places a square of colours with the names of its rows, of its columns and of its axes, and a count in each cell. */
export function layoutSquare(
  { rows, columns, axes }: LegendSquare,
  origin: { readonly x: number; readonly y: number },
  { scale, measure }: LegendMeasures,
): PlacedSquare {
  const style = { sizeMm: TEXT_MM * scale, weight: 400 } as const;
  const text = (words: string, at: Place, look: Look): PlacedText => ({
    ...style,
    ...look,
    ...at,
    text: words,
  });
  const names = Math.max(...rows.map(({ name }) => measure(name, style))) + AFTER_NAME_MM * scale;
  const left = origin.x + names;
  const top = origin.y + LINE_MM * scale;
  const columnAt = (column: number) => left + column * (CELL.width + CELL.gap) * scale;
  const rowAt = (row: number) => top + row * (CELL.height + CELL.gap) * scale;
  const [width, height] = [CELL.width * scale, CELL.height * scale];
  const foot = rowAt(rows.length) + BASELINE.line * scale;
  const right = columnAt(columns.length) - CELL.gap * scale;
  const middle = (row: number) => rowAt(row) + height / 2 + BASELINE.cell * scale;
  const toneOn = (color: string): TextTone => (inkOn(color) === '#000000' ? 'on-light' : 'on-dark');
  return {
    swatches: rows.flatMap(({ cells }, row) =>
      cells.map(({ color }, column) => ({
        box: { x: columnAt(column), y: rowAt(row), width, height },
        swatch: { kind: 'class', color } as const,
      })),
    ),
    texts: [
      text(axes.up, { x: origin.x, y: origin.y + BASELINE.line * scale }, { anchor: 'start', tone: 'muted' }),
      ...rows.map(({ name }, row) =>
        text(name, { x: left - AFTER_NAME_MM * scale, y: middle(row) }, { anchor: 'end', tone: 'strong' }),
      ),
      ...rows.flatMap(({ cells }, row) =>
        cells.map(({ color, count }, column) =>
          text(
            count,
            { x: columnAt(column) + width / 2, y: middle(row) },
            { anchor: 'middle', tone: toneOn(color) },
          ),
        ),
      ),
      ...columns.map((name, column) =>
        text(name, { x: columnAt(column) + width / 2, y: foot }, { anchor: 'middle', tone: 'strong' }),
      ),
      text(axes.right, { x: right, y: foot + LINE_MM * scale }, { anchor: 'end', tone: 'muted' }),
    ],
    bottom: rowAt(rows.length) + 2 * LINE_MM * scale,
  };
}
