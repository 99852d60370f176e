import type { ChartDrawing, ChartMark } from '@/export';
import type { BorderRow } from '@/state';
import { BOTTOM_AXIS_ROOM, drawRateAxis, type PlotBox, type RateAxisWords } from '../chart/draw-axes';
import { linearScale, type LinearScale } from '../chart/linear-scale';

/** What a chart of borders says, and its width; its height comes from the rows. */
export interface BorderChart {
  readonly rows: readonly BorderRow[];
  readonly width: number;
  readonly words: RateAxisWords & {
    /** « Lozère – Gard » */
    readonly describe: (row: BorderRow) => string;
  };
}

const ROW = 18;
/** Room to the left of the plot for the names of both territories. */
const NAMES = 380;
const NAMES_GAP = 12;
/** Room beyond the highest rate, as a factor. */
const HEADROOM = 1.02;

/** A border a line, the strongest first: a stroke from the lower rate, hollow, to the higher one, full. */
export function drawBorders({ rows, width, words }: BorderChart): ChartDrawing {
  const plot: PlotBox = { left: NAMES, right: width - 16, top: 8, bottom: 8 + rows.length * ROW };
  const largest = rows.reduce((most, { higher }) => Math.max(most, higher), 0);
  const x = linearScale(largest * HEADROOM, { from: plot.left, to: plot.right, count: 6 });
  return {
    width,
    height: plot.bottom + BOTTOM_AXIS_ROOM,
    marks: [
      ...drawRateAxis(plot, x, words),
      ...rows.flatMap((row, rank) => drawRow(row, { x, y: plot.top + ROW * (rank + 0.5), words })),
    ],
  };
}

interface RowPlace {
  readonly x: LinearScale;
  readonly y: number;
  readonly words: BorderChart['words'];
}

function drawRow(row: BorderRow, { x, y, words }: RowPlace): readonly ChartMark[] {
  const [lower, higher] = [x.place(row.lower), x.place(row.higher)];
  const points = [
    [lower, y],
    [higher, y],
  ] as const;
  return [
    {
      kind: 'text',
      x: NAMES - NAMES_GAP,
      y: y + 4,
      text: words.describe(row),
      anchor: 'end',
      tone: 'strong',
    },
    { kind: 'line', points, ink: 'interval' },
    { kind: 'sign', shape: 'ring', x: lower, y, ink: 'point', code: row.below.code, name: row.below.name },
    { kind: 'sign', shape: 'disc', x: higher, y, ink: 'point', code: row.above.code, name: row.above.name },
  ];
}
