import type { LegendBlock, LegendItem, LegendSquare } from '../legend-blocks';
import { layoutArrows } from './layout-arrows';
import { layoutCircles } from './layout-circles';
import { layoutSquare } from './layout-square';
import type { LegendDrawing, PageBox, PlacedSwatch, PlacedText } from './map-page';
import { placeParagraph } from './text-block';
import type { MeasureText } from './text-metrics';

/** Measures of a legend at a scale: everything shrinks together when the column is short. */
export interface LegendMeasures {
  readonly scale: number;
  readonly measure: MeasureText;
}

const SCALES = [1, 0.95, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.66, 0.62, 0.58, 0.54, 0.5];
const TITLE_MM = 3.5;
const SUBTITLE_MM = 2.75;
const LABEL_MM = 3;
const COUNT_MM = 2.75;
const SWATCH = { width: 7, height: 3.8, gap: 2.2 };
/** Remarks are sentences, which lose their sense when cut: the legend shrinks rather. */
const REMARK_LINES = 12;
const LABEL_LINES = 3;
const ROW_GAP_MM = 0.75;
const AFTER_TITLE_MM = 1.4;
const BETWEEN_BLOCKS_MM = 4.2;
const BETWEEN_SQUARE_AND_ROWS_MM = 1.6;

interface Cursor {
  readonly drawing: {
    texts: PlacedText[];
    swatches: PlacedSwatch[];
    leaders: LegendDrawing['leaders'][number][];
  };
  bottom: number;
}

/** Blocks of a legend and where they go. */
export interface LegendColumn {
  readonly blocks: readonly LegendBlock[];
  readonly box: PageBox;
}

/**
 * Places the legend blocks in a column, at full size if they fit its height and smaller, all together, if they do not.
 */
export function layoutLegend(
  blocks: readonly LegendBlock[],
  column: PageBox,
  measure: MeasureText,
): LegendDrawing {
  const [drawn = NOTHING] = layoutLegends([{ blocks, box: column }], measure);
  return drawn;
}

/** Places blocks in several columns at one scale, the largest at which all fit. */
export function layoutLegends(
  columns: readonly LegendColumn[],
  measure: MeasureText,
): readonly LegendDrawing[] {
  let drawn: readonly Cursor[] = [];
  for (const scale of SCALES) {
    drawn = columns.map(({ blocks, box }) => drawAt(blocks, box, { scale, measure }));
    const fits = drawn.every(({ bottom }, rank) => bottom <= bottomOf(columns[rank]));
    if (fits) break;
  }
  return drawn.map(({ drawing }) => drawing);
}

const NOTHING: LegendDrawing = { texts: [], swatches: [], leaders: [] };

function bottomOf(column: LegendColumn | undefined): number {
  return column === undefined ? Number.NaN : column.box.y + column.box.height;
}

function drawAt(blocks: readonly LegendBlock[], column: PageBox, measures: LegendMeasures): Cursor {
  const cursor: Cursor = { drawing: { texts: [], swatches: [], leaders: [] }, bottom: column.y };
  blocks.forEach((block, rank) => {
    if (rank > 0) cursor.bottom += BETWEEN_BLOCKS_MM * measures.scale;
    addHeading(cursor, block, { column, measures });
    if (block.square !== undefined) addSquare(cursor, block.square, { column, measures });
    addItems(cursor, block.items, { column, measures });
  });
  return cursor;
}

interface Place {
  readonly column: PageBox;
  readonly measures: LegendMeasures;
}

function addHeading(cursor: Cursor, block: LegendBlock, { column, measures }: Place): void {
  const { scale, measure } = measures;
  const shared = { x: column.x, width: column.width, maxLines: 4 };
  const title = placeParagraph(
    { ...shared, text: block.title, style: { sizeMm: TITLE_MM * scale, weight: 600 }, tone: 'strong' },
    cursor.bottom,
    measure,
  );
  const subtitle = placeParagraph(
    {
      ...shared,
      text: block.subtitle ?? '',
      style: { sizeMm: SUBTITLE_MM * scale, weight: 400 },
      tone: 'muted',
    },
    title.bottom + 0.3 * scale,
    measure,
  );
  cursor.drawing.texts.push(...title.texts, ...subtitle.texts);
  cursor.bottom = subtitle.bottom + AFTER_TITLE_MM * scale;
}

function addItems(cursor: Cursor, items: readonly LegendItem[], { column, measures }: Place): void {
  const circles = layoutCircles(items, { x: column.x, y: cursor.bottom }, measures);
  cursor.drawing.texts.push(...circles.texts);
  cursor.drawing.swatches.push(...circles.swatches);
  cursor.drawing.leaders.push(...circles.leaders);
  cursor.bottom = circles.bottom;
  const arrows = layoutArrows(items, { x: column.x, y: cursor.bottom }, measures);
  cursor.drawing.texts.push(...arrows.texts);
  cursor.drawing.swatches.push(...arrows.swatches);
  cursor.bottom = arrows.bottom;
  for (const item of items) {
    if (item.swatch.kind !== 'circle' && item.swatch.kind !== 'arrow-size')
      addRow(cursor, item, { column, measures });
  }
}

function addSquare(cursor: Cursor, square: LegendSquare, { column, measures }: Place): void {
  const placed = layoutSquare(square, { x: column.x, y: cursor.bottom }, measures);
  cursor.drawing.texts.push(...placed.texts);
  cursor.drawing.swatches.push(...placed.swatches);
  cursor.bottom = placed.bottom + BETWEEN_SQUARE_AND_ROWS_MM * measures.scale;
}

function addRow(cursor: Cursor, { swatch, label, count }: LegendItem, { column, measures }: Place): void {
  const { scale, measure } = measures;
  const height = SWATCH.height * scale;
  const indent = swatch.kind === 'none' ? 0 : (SWATCH.width + SWATCH.gap) * scale;
  const countStyle = { sizeMm: COUNT_MM * scale, weight: 400 } as const;
  const countWidth = count === null ? 0 : measure(count, countStyle) + 2 * scale;
  const text = placeParagraph(
    {
      text: label,
      style: { sizeMm: LABEL_MM * scale, weight: 400 },
      tone: swatch.kind === 'none' ? 'muted' : 'strong',
      x: column.x + indent,
      width: column.width - indent - countWidth,
      maxLines: swatch.kind === 'none' ? REMARK_LINES : LABEL_LINES,
    },
    cursor.bottom,
    measure,
  );
  const [first] = text.texts;
  cursor.drawing.texts.push(...text.texts);
  if (count !== null && first !== undefined) {
    const x = column.x + column.width;
    cursor.drawing.texts.push({ ...countStyle, x, y: first.y, text: count, anchor: 'end', tone: 'muted' });
  }
  if (swatch.kind !== 'none') {
    const box = { x: column.x, y: cursor.bottom, width: SWATCH.width * scale, height };
    cursor.drawing.swatches.push({ box, swatch });
  }
  cursor.bottom = Math.max(text.bottom, cursor.bottom + height) + ROW_GAP_MM * scale;
}
