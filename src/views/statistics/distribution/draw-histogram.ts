import type { ChartDrawing, ChartMark } from '@/export';
import { greatest, least } from '@/lib';
import { BOTTOM_AXIS_ROOM, drawAxes, type PlotBox } from '../chart/draw-axes';
import { drawLabelledLines, type LabelledLine, LINE_ROW } from '../chart/draw-labelled-lines';
import { linearScale, type PointedScale } from '../chart/linear-scale';

/** A territory as it is charted. */
export interface ChartedRate {
  readonly code: string;
  /** What is said of it when it is pointed at. */
  readonly description: string;
  readonly value: number;
  /** That of its class on the map; `null` when the map has no classes. */
  readonly color: string | null;
}

/** A bar and the territories it counts. */
export interface ChartedBin {
  readonly lower: number;
  readonly upper: number;
  readonly members: readonly ChartedRate[];
}

/** What a histogram says, and the room it has. */
export interface HistogramChart {
  readonly bins: readonly ChartedBin[];
  /** What stands out among the rates. */
  readonly lines: readonly (Omit<LabelledLine, 'at'> & { readonly value: number })[];
  readonly groupCodes: ReadonlySet<string>;
  readonly width: number;
  readonly height: number;
  readonly words: {
    readonly x: string;
    readonly y: string;
    readonly writeTicks: (ticks: readonly number[]) => (value: number) => string;
  };
}

/** The place of a bar on the chart, over its whole height. */
export interface PlacedBin {
  readonly bin: ChartedBin;
  readonly left: number;
  readonly right: number;
}

/** The chart, and where its bars are for what is laid over it. */
export interface DrawnHistogram {
  readonly drawing: ChartDrawing;
  readonly plot: PlotBox;
  readonly places: readonly PlacedBin[];
}

/** Of the title of the axis, over the lines that stand at its left. */
const TITLE_FOOT = 13;
/** Under the bars, where each territory has its sign. */
const RUG = 12;
const RUG_RADIUS = 2;

/** Bars in the colours of the map, with the territories under them one by one. */
export function drawHistogram(chart: HistogramChart): DrawnHistogram {
  const { bins, lines, width, height, words } = chart;
  const plot: PlotBox = {
    left: 40,
    right: width - 12,
    top: 24 + LINE_ROW * lines.length,
    bottom: height - BOTTOM_AXIS_ROOM,
  };
  const x = scaleOf(chart, plot);
  const y = linearScale(Math.max(...bins.map(({ members }) => members.length), 1), {
    from: plot.bottom - RUG,
    to: plot.top,
    count: 4,
  });
  const whole = { ...y, ticks: y.ticks.filter(Number.isInteger) };
  const places = bins.map((bin) => placeBin(bin, x));
  return {
    plot,
    places,
    drawing: {
      width,
      height,
      marks: [
        ...drawAxes(
          plot,
          { scale: x, write: words.writeTicks(x.ticks), title: words.x },
          { scale: whole, write: words.writeTicks(whole.ticks), title: '' },
        ),
        { kind: 'text', x: 4, y: TITLE_FOOT, text: words.y, anchor: 'start', tone: 'muted' },
        ...places.flatMap((place) => drawBar(place, y, chart.groupCodes)),
        ...drawLabelledLines(
          lines.map((line) => ({ ...line, at: x.place(line.value) })),
          plot,
        ),
        ...bins.flatMap(({ members }) => members.map((member) => drawSign(member, plot, x))),
      ],
    },
  };
}

function scaleOf({ bins, lines, width }: HistogramChart, { left, right }: PlotBox): PointedScale {
  const values = [...bins.flatMap(({ lower, upper }) => [lower, upper]), ...lines.map(({ value }) => value)];
  const [lowest, highest] = [least(values), greatest(values)];
  const margin = (highest - lowest) * 0.02 || Math.abs(highest) * 0.1 || 1;
  const smallest = lowest >= 0 ? Math.max(0, lowest - margin) : lowest - margin;
  const count = Math.max(3, Math.floor(width / 90));
  return linearScale(highest + margin, { from: left, to: right, count, smallest });
}

/** Equal values have one bar without width: it is given some. */
function placeBin(bin: ChartedBin, { place }: PointedScale): PlacedBin {
  const [left, right] = [place(bin.lower), place(bin.upper)];
  return left === right ? { bin, left: left - 12, right: left + 12 } : { bin, left, right };
}

/** A bar by colour, those put together at its foot. */
function drawBar(
  { bin, left, right }: PlacedBin,
  y: PointedScale,
  groupCodes: ReadonlySet<string>,
): readonly ChartMark[] {
  const isGrouped = ({ code }: ChartedRate) => groupCodes.has(code);
  const ordered = [...bin.members.filter(isGrouped), ...bin.members.filter((member) => !isGrouped(member))];
  const parts: { from: number; to: number; color: string | null; isGrouped: boolean }[] = [];
  ordered.forEach((member, rank) => {
    const last = parts.at(-1);
    if (last?.color === member.color && last.isGrouped === isGrouped(member)) last.to = rank + 1;
    else parts.push({ from: rank, to: rank + 1, color: member.color, isGrouped: isGrouped(member) });
  });
  return parts.map(({ from, to, color, isGrouped: isTogether }): ChartMark => ({
    kind: 'box',
    x: left + 0.5,
    y: y.place(to),
    width: Math.max(1, right - left - 1),
    height: y.place(from) - y.place(to),
    ink: 'point',
    isTint: false,
    isGrouped: isTogether,
    ...(color === null ? {} : { color }),
  }));
}

function drawSign(
  { code, description, value }: ChartedRate,
  { bottom }: PlotBox,
  x: PointedScale,
): ChartMark {
  return {
    kind: 'sign',
    shape: 'ring',
    radius: RUG_RADIUS,
    x: x.place(value),
    y: bottom - RUG / 2,
    ink: 'point',
    code,
    name: description,
  };
}
