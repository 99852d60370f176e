import type { ChartMark } from '@/export';
import type { LinearScale } from './linear-scale';

/** Where a chart is drawn inside its frame, in pixels. */
export interface PlotBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An axis: its scale, what its ticks say, and its title. */
export interface ChartAxis {
  readonly scale: LinearScale;
  readonly write: (value: number) => string;
  readonly title: string;
}

/** What an axis of rates says. */
export interface RateAxisWords {
  readonly x: string;
  readonly writeTicks: (ticks: readonly number[]) => (value: number) => string;
}

/** Room under a plot for what its ticks say and the title of the axis, in pixels. */
export const BOTTOM_AXIS_ROOM = 40;

/** Room to the left of a plot for what the ticks of its rates say, in pixels. */
export const LEFT_AXIS_ROOM = 52;

const TICK_GAP = 6;
const TEXT_MIDDLE = 4;

/** Grid, ticks and titles: the vertical title above its axis, the horizontal one under its own. */
export function drawAxes(box: PlotBox, x: ChartAxis, y: ChartAxis): readonly ChartMark[] {
  return [...drawRows(box, y), ...drawColumns(box, x), ...drawTitles(box, x, y)];
}

/** The axis of a chart that has a row each: rates go across, and nothing is read downwards. */
export function drawRateAxis(box: PlotBox, scale: LinearScale, words: RateAxisWords): readonly ChartMark[] {
  const none: LinearScale = { ticks: [], smallest: 0, largest: 1, place: () => box.bottom };
  return drawAxes(
    box,
    { scale, write: words.writeTicks(scale.ticks), title: words.x },
    { scale: none, write: () => '', title: '' },
  );
}

function drawRows({ left, right, bottom }: PlotBox, { scale, write }: ChartAxis): readonly ChartMark[] {
  const rows = scale.ticks.flatMap((value): readonly ChartMark[] => {
    const at = scale.place(value);
    const points = [
      [left, at],
      [right, at],
    ] as const;
    return [
      { kind: 'line', points, ink: 'grid' },
      {
        kind: 'text',
        x: left - TICK_GAP,
        y: at + TEXT_MIDDLE,
        text: write(value),
        anchor: 'end',
        tone: 'muted',
      },
    ];
  });
  const axis = [
    [left, bottom],
    [right, bottom],
  ] as const;
  return [...rows, { kind: 'line', points: axis, ink: 'axis' }];
}

function drawColumns({ bottom }: PlotBox, { scale, write }: ChartAxis): readonly ChartMark[] {
  return scale.ticks.flatMap((value): readonly ChartMark[] => {
    const at = scale.place(value);
    const points = [
      [at, bottom],
      [at, bottom + 4],
    ] as const;
    return [
      { kind: 'line', points, ink: 'axis' },
      { kind: 'text', x: at, y: bottom + 17, text: write(value), anchor: 'middle', tone: 'muted' },
    ];
  });
}

function drawTitles({ left, right, top, bottom }: PlotBox, x: ChartAxis, y: ChartAxis): readonly ChartMark[] {
  return [
    { kind: 'text', x: right, y: bottom + 33, text: x.title, anchor: 'end', tone: 'muted' },
    { kind: 'text', x: Math.max(4, left - 40), y: top - 8, text: y.title, anchor: 'start', tone: 'muted' },
  ];
}
