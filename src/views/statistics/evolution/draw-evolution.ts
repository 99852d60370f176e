import { numberOf } from '@/domain/measure';
import type { ChartDrawing, ChartInk, ChartMark } from '@/export';
import type { EvolutionLine } from '@/state';
import { drawAxes, type PlotBox } from '../chart/draw-axes';
import { type LinearScale, linearScale, tickDecimals } from '../chart/linear-scale';

/** What the chart of an evolution shows, and the room it has. */
export interface EvolutionChart {
  /** The territory first, then its région, then France. */
  readonly lines: readonly EvolutionLine[];
  /** Pairs of dates between which the series of the territory is broken. */
  readonly breaks: readonly { readonly before: string; readonly after: string }[];
  readonly width: number;
  readonly height: number;
  readonly words: {
    readonly x: string;
    readonly y: string;
    readonly band: string;
    readonly broken: string;
    readonly writeDate: (date: string) => string;
    readonly writeRate: (rate: number, decimals: number) => string;
  };
}

/** The territory full, what is around it dashed, then dotted. */
const INKS: readonly ChartInk[] = ['first-curve', 'second-curve', 'region'];
const CHARACTER_WIDTH = 6.4;
/** Room to the right of the plot. */
const MARGIN = 16;
const KEY_WIDTH = 26;

/** Rates over time as lines, each in the band of its interval, and a bar where the series is broken. */
export function drawEvolution({ lines, breaks, width, height, words }: EvolutionChart): ChartDrawing {
  const plot: PlotBox = {
    left: 52,
    right: width - MARGIN,
    top: 24 + 17 * (lines.length + 1),
    bottom: height - 40,
  };
  const [first] = lines;
  const dates = first?.points.map(({ date }) => date) ?? [];
  const x = timeScale(dates, plot, words.writeDate);
  const y = linearScale(highest(lines), { from: plot.bottom, to: plot.top, count: 4 });
  const decimals = tickDecimals(y.ticks);
  return {
    width,
    height,
    marks: [
      ...drawAxes(
        plot,
        { scale: x, write: (value) => words.writeDate(dateAt(dates, value)), title: words.x },
        { scale: y, write: (rate) => words.writeRate(rate, decimals), title: words.y },
      ),
      ...breaks.flatMap((pair) =>
        drawBreak((x.place(timeOf(pair.before)) + x.place(timeOf(pair.after))) / 2, plot, words.broken),
      ),
      ...(first === undefined ? [] : drawBars(endsOf(first, { x, y }))),
      ...lines.flatMap((line) => drawBand(endsOf(line, { x, y }))),
      ...lines.toReversed().flatMap((line, rank) => drawLine(line, lines.length - 1 - rank, { x, y })),
      ...drawKey(lines, words.band),
    ],
  };
}

/** Decimal years, so that dates stand as far apart as they are. */
export function timeOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** The date of a tick of the scale of time. */
export function dateAt(dates: readonly string[], time: number): string {
  return dates.find((date) => timeOf(date) === time) ?? '';
}

/** Dates as far apart as they are, with as many of them written as there is room for, the last first. */
export function timeScale(
  dates: readonly string[],
  { left, right }: PlotBox,
  writeDate: (date: string) => string,
): LinearScale {
  const times = dates.map(timeOf);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const widest = Math.max(...dates.map((date) => writeDate(date).length)) * CHARACTER_WIDTH;
  const inset = Math.max(12, widest / 2 - MARGIN + 4);
  const place = (time: number) =>
    to === from
      ? (left + right) / 2
      : left + inset + ((right - left - 2 * inset) * (time - from)) / (to - from);
  const ticks: number[] = [];
  for (const time of times.toReversed()) {
    const last = ticks.at(-1);
    if (last === undefined || place(last) - place(time) >= widest + 12) ticks.push(time);
  }
  return { ticks, smallest: from, largest: to, place };
}

/** A little over the highest rate or end of an interval. */
export function highest(lines: readonly EvolutionLine[]): number {
  const ends = lines.flatMap(({ points }) =>
    points.flatMap(({ rate, upper }) => [numberOf(rate) ?? 0, numberOf(upper) ?? 0]),
  );
  return Math.max(0, ...ends) * 1.05;
}

/** Both scales of a chart over time. */
export interface TimeScales {
  readonly x: LinearScale;
  readonly y: LinearScale;
}

/** A line for each run of dates that are shown: nothing is drawn across what is hidden or missing. */
function drawLine(
  { points, territory }: EvolutionLine,
  rank: number,
  { x, y }: TimeScales,
): readonly ChartMark[] {
  const ink = INKS[rank] ?? 'first-curve';
  const placed = points.map(({ date, rate }) => {
    const value = numberOf(rate);
    return value === undefined ? null : ([x.place(timeOf(date)), y.place(value)] as const);
  });
  const signs = placed.flatMap((at): readonly ChartMark[] =>
    at === null || rank > 0
      ? []
      : [{ kind: 'sign', shape: 'disc', x: at[0], y: at[1], ink: 'point', code: territory.code, name: '' }],
  );
  return [...runsOf(placed).map((run): ChartMark => ({ kind: 'line', points: run, ink })), ...signs];
}

type Point = readonly [number, number];

/** Points that follow one another without a gap. */
export function runsOf(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 1);
}

interface IntervalEnds {
  readonly low: Point;
  readonly high: Point;
}

/** Where the intervals of a line end, `null` at a date without one. */
export function endsOf({ points }: EvolutionLine, { x, y }: TimeScales): readonly (IntervalEnds | null)[] {
  return points.map(({ date, lower, upper }) => {
    const [low, high] = [numberOf(lower), numberOf(upper)];
    if (low === undefined || high === undefined) return null;
    const at = x.place(timeOf(date));
    return { low: [at, y.place(low)], high: [at, y.place(high)] };
  });
}

/** The interval of each date, for the line in view: those around it would stand on the same dates. */
function drawBars(ends: readonly (IntervalEnds | null)[]): readonly ChartMark[] {
  return ends.flatMap((end): readonly ChartMark[] =>
    end === null ? [] : [{ kind: 'line', points: [end.low, end.high], ink: 'interval' }],
  );
}

/** The outline of the intervals from one date to the next. */
export function drawBand(ends: readonly (IntervalEnds | null)[]): readonly ChartMark[] {
  const edge = (side: 'low' | 'high') =>
    runsOf(ends.map((end) => end && end[side])).map((run): ChartMark => ({
      kind: 'line',
      points: run,
      ink: 'limit-95',
    }));
  return [...edge('low'), ...edge('high')];
}

/** A bar where a series is broken. */
export function drawBreak(at: number, { top, bottom }: PlotBox, label: string): readonly ChartMark[] {
  return [
    {
      kind: 'line',
      points: [
        [at, top],
        [at, bottom],
      ],
      ink: 'equality',
    },
    { kind: 'text', x: at + 4, y: top + 10, text: label, anchor: 'start', tone: 'muted' },
  ];
}

function drawKey(lines: readonly EvolutionLine[], band: string): readonly ChartMark[] {
  const hasBand = lines.some(({ points }) => points.some(({ upper }) => numberOf(upper) !== undefined));
  const entries: readonly (readonly [ChartInk, string])[] = [
    ...lines.map(({ territory }, rank) => [INKS[rank] ?? 'first-curve', territory.name] as const),
    ...(hasBand ? [['limit-95', band] as const] : []),
  ];
  return entries.flatMap(([ink, text], rank): readonly ChartMark[] => {
    const [at, left] = [10 + rank * 17, 8];
    return [
      {
        kind: 'line',
        points: [
          [left, at],
          [left + KEY_WIDTH, at],
        ],
        ink,
      },
      { kind: 'text', x: left + KEY_WIDTH + 6, y: at + 4, text, anchor: 'start', tone: 'strong' },
    ];
  });
}
