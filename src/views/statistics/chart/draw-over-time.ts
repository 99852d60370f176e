import { numberOf } from '@/domain/measure';
import type { ChartInk, ChartMark } from '@/export';
import type { EvolutionLine } from '@/state';
import type { PlotBox } from './draw-axes';
import type { LinearScale } from './linear-scale';
import { timeOf } from './time-scale';

/** Both scales of a chart over time. */
export interface TimeScales {
  readonly x: LinearScale;
  readonly y: LinearScale;
}

/** A little over the highest rate or end of an interval. */
export function highest(lines: readonly EvolutionLine[]): number {
  const ends = lines.flatMap(({ points }) =>
    points.flatMap(({ rate, upper }) => [numberOf(rate) ?? 0, numberOf(upper) ?? 0]),
  );
  return Math.max(0, ...ends) * 1.05;
}

/** A line for each run of dates that are shown: nothing is drawn across what is hidden or missing. */
export function drawRuns(
  { points }: EvolutionLine,
  ink: ChartInk,
  { x, y }: TimeScales,
): readonly ChartMark[] {
  const placed = points.map(({ date, rate }) => {
    const value = numberOf(rate);
    return value === undefined ? null : ([x.place(timeOf(date)), y.place(value)] as const);
  });
  return runsOf(placed).map((run): ChartMark => ({ kind: 'line', points: run, ink }));
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

/** A bar in the middle of each pair of dates between which a series is broken. */
export function drawBreaks(
  breaks: readonly { readonly before: string; readonly after: string }[],
  { x }: Pick<TimeScales, 'x'>,
  { plot: { top, bottom }, label }: { readonly plot: PlotBox; readonly label: string },
): readonly ChartMark[] {
  return breaks.flatMap(({ before, after }): readonly ChartMark[] => {
    const at = (x.place(timeOf(before)) + x.place(timeOf(after))) / 2;
    const points = [
      [at, top],
      [at, bottom],
    ] as const;
    return [
      { kind: 'line', points, ink: 'equality' },
      { kind: 'text', x: at + 4, y: top + 10, text: label, anchor: 'start', tone: 'muted' },
    ];
  });
}

/** Where an interval ends on a chart. */
export interface IntervalEnds {
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

type Point = readonly [number, number];

/** Points that follow one another without a gap. */
function runsOf(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 1);
}
