import type { ChartDrawing, ChartMark } from '@/export';
import { numberOf } from '@/domain/measure';
import type { RankedRow } from '@/state';
import { BOTTOM_AXIS_ROOM, drawRateAxis, type PlotBox, type RateAxisWords } from '../chart/draw-axes';
import { linearScale, type LinearScale } from '../chart/linear-scale';

/** What a ranking chart says, and its width; its height comes from the rows. */
export interface RankingChart {
  readonly rows: readonly RankedRow[];
  /** Rate of France; `null` when it is not shown. */
  readonly france: number | null;
  readonly largest: number;
  readonly isSmoothed: boolean;
  readonly width: number;
  readonly words: RateAxisWords & {
    readonly describe: (row: RankedRow) => string;
    /** « 3 · 2 à 7 » */
    readonly writeRanks: (row: RankedRow) => string;
  };
}

const ROW = 18;
/** Where ranks end, where names begin, and where the plot does. */
const RANKS_END = 96;
const NAMES_START = 108;
const PLOT_START = 330;
/** Room beyond the highest rate, as a factor. */
const HEADROOM = 1.02;
const HALF_REGION_MARK = 6;

/** Every ranked territory on a line of its own: rank, name, rate and interval, with the rate of France across. */
export function drawRanking({ rows, france, largest, isSmoothed, width, words }: RankingChart): ChartDrawing {
  const plot: PlotBox = { left: PLOT_START, right: width - 16, top: 8, bottom: 8 + rows.length * ROW };
  const x = linearScale(largest * HEADROOM, { from: plot.left, to: plot.right, count: 6 });
  const vertical = (value: number): ChartMark => ({
    kind: 'line',
    points: [
      [x.place(value), plot.top],
      [x.place(value), plot.bottom],
    ],
    ink: 'target',
  });
  return {
    width,
    height: plot.bottom + BOTTOM_AXIS_ROOM,
    marks: [
      ...drawRateAxis(plot, x, words),
      ...(france === null ? [] : [vertical(france)]),
      ...rows.flatMap((row, rank) =>
        drawRow(row, { x, y: plot.top + ROW * (rank + 0.5), isSmoothed, words }),
      ),
    ],
  };
}

interface RowPlace {
  readonly x: LinearScale;
  readonly y: number;
  readonly isSmoothed: boolean;
  readonly words: RankingChart['words'];
}

function drawRow(row: RankedRow, { x, y, isSmoothed, words }: RowPlace): readonly ChartMark[] {
  const [lower, upper] = [row.uncertainty?.lower, row.uncertainty?.upper].map((end) => end && numberOf(end));
  const raw = numberOf(row.rate);
  const sign = { kind: 'sign', y, code: row.territory.code, name: words.describe(row) } as const;
  return [
    { kind: 'text', x: RANKS_END, y: y + 4, text: words.writeRanks(row), anchor: 'end', tone: 'muted' },
    { kind: 'text', x: NAMES_START, y: y + 4, text: row.territory.name, anchor: 'start', tone: 'strong' },
    ...(lower === undefined || upper === undefined
      ? []
      : [
          {
            kind: 'line',
            points: [
              [x.place(lower), y],
              [x.place(upper), y],
            ],
            ink: 'interval',
          } as const,
        ]),
    ...(row.region === null
      ? []
      : [
          {
            kind: 'line',
            points: [
              [x.place(row.region), y - HALF_REGION_MARK],
              [x.place(row.region), y + HALF_REGION_MARK],
            ],
            ink: 'region',
          } as const,
        ]),
    ...(raw === undefined
      ? []
      : [{ ...sign, shape: isSmoothed ? 'ring' : 'disc', x: x.place(raw), ink: 'point' } as const]),
    ...(isSmoothed ? [{ ...sign, shape: 'disc', x: x.place(row.shown), ink: 'smoothed' } as const] : []),
  ];
}
