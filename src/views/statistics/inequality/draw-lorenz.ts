import type { InequalitySummary } from '@/analysis/inequality';
import type { ChartDrawing, ChartInk, ChartMark } from '@/export';
import { BOTTOM_AXIS_ROOM, drawAxes, LEFT_AXIS_ROOM, type PlotBox } from '../chart/draw-axes';
import { drawKeyEntry, KEY_ROW, type KeyEntry } from '../chart/draw-key';
import { linearScale } from '../chart/linear-scale';

/** What a Lorenz chart says, and the room it has. */
export interface LorenzChart {
  readonly summary: InequalitySummary;
  readonly width: number;
  readonly height: number;
  readonly words: {
    readonly x: string;
    readonly y: string;
    readonly territories: string;
    readonly people: string;
    readonly equality: string;
    readonly writeShare: (share: number) => string;
  };
}

/** Both readings of the rates as Lorenz curves, full and dashed, under the line of equality. */
export function drawLorenz({ summary, width, height, words }: LorenzChart): ChartDrawing {
  const plot: PlotBox = {
    left: LEFT_AXIS_ROOM,
    right: width - 20,
    top: 26,
    bottom: height - BOTTOM_AXIS_ROOM,
  };
  const x = linearScale(1, { from: plot.left, to: plot.right, count: 5 });
  const y = linearScale(1, { from: plot.bottom, to: plot.top, count: 5 });
  const curve = (points: readonly (readonly [number, number])[], ink: ChartInk): ChartMark => ({
    kind: 'line',
    points: points.map(([u, v]) => [x.place(u), y.place(v)] as const),
    ink,
  });
  const lorenz = (reading: 'territories' | 'people') => {
    const { population, values } = summary[reading].lorenz;
    return population.map((share, rank) => [share, values[rank] ?? Number.NaN] as const);
  };
  return {
    width,
    height,
    marks: [
      ...drawAxes(
        plot,
        { scale: x, write: words.writeShare, title: words.x },
        { scale: y, write: words.writeShare, title: words.y },
      ),
      curve(
        [
          [0, 0],
          [1, 1],
        ],
        'equality',
      ),
      curve(lorenz('territories'), 'first-curve'),
      curve(lorenz('people'), 'second-curve'),
      ...drawKey(plot, [
        ['equality', words.equality],
        ['first-curve', words.territories],
        ['second-curve', words.people],
      ]),
    ],
  };
}

function drawKey({ left, top }: PlotBox, entries: readonly KeyEntry[]): readonly ChartMark[] {
  return entries.flatMap((entry, rank) => drawKeyEntry(entry, [left + 10, top + 12 + rank * KEY_ROW]));
}
