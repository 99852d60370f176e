import { numberOf } from '@/domain/measure';
import type { ChartDrawing, ChartInk, ChartMark } from '@/export';
import type { EvolutionLine } from '@/state';
import { BOTTOM_AXIS_ROOM, drawAxes, LEFT_AXIS_ROOM, type PlotBox } from '../chart/draw-axes';
import { drawKeyEntry, KEY_ROW, type KeyEntry } from '../chart/draw-key';
import {
  drawBand,
  drawBreaks,
  drawRuns,
  endsOf,
  highest,
  type IntervalEnds,
  type TimeScales,
} from '../chart/draw-over-time';
import { linearScale, tickDecimals } from '../chart/linear-scale';
import { dateAt, timeOf, timeScale } from '../chart/time-scale';

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
const KEY_LEFT = 8;

/** Rates over time as lines, each in the band of its interval, and a bar where the series is broken. */
export function drawEvolution({ lines, breaks, width, height, words }: EvolutionChart): ChartDrawing {
  const plot: PlotBox = {
    left: LEFT_AXIS_ROOM,
    right: width - 16,
    top: 24 + KEY_ROW * (lines.length + 1),
    bottom: height - BOTTOM_AXIS_ROOM,
  };
  const [first] = lines;
  const dates = first?.points.map(({ date }) => date) ?? [];
  const x = timeScale(dates, plot, words.writeDate);
  const y = linearScale(highest(lines), { from: plot.bottom, to: plot.top, count: 4 });
  const decimals = tickDecimals(y.ticks);
  const scales = { x, y };
  return {
    width,
    height,
    marks: [
      ...drawAxes(
        plot,
        { scale: x, write: (value) => words.writeDate(dateAt(dates, value)), title: words.x },
        { scale: y, write: (rate) => words.writeRate(rate, decimals), title: words.y },
      ),
      ...drawBreaks(breaks, scales, { plot, label: words.broken }),
      ...(first === undefined ? [] : drawBars(endsOf(first, scales))),
      ...lines.flatMap((line) => drawBand(endsOf(line, scales))),
      ...lines
        .map((line, rank) => drawRuns(line, inkOf(rank), scales))
        .toReversed()
        .flat(),
      ...(first === undefined ? [] : drawSigns(first, scales)),
      ...drawKey(lines, words.band),
    ],
  };
}

/** The interval of each date, for the line in view: those around it would stand on the same dates. */
function drawBars(ends: readonly (IntervalEnds | null)[]): readonly ChartMark[] {
  return ends.flatMap((end): readonly ChartMark[] =>
    end === null ? [] : [{ kind: 'line', points: [end.low, end.high], ink: 'interval' }],
  );
}

/** A sign at each date of the line in view. */
function drawSigns({ points, territory }: EvolutionLine, { x, y }: TimeScales): readonly ChartMark[] {
  return points.flatMap(({ date, rate }): readonly ChartMark[] => {
    const value = numberOf(rate);
    if (value === undefined) return [];
    const at = { x: x.place(timeOf(date)), y: y.place(value) };
    return [{ kind: 'sign', shape: 'disc', ...at, ink: 'point', code: territory.code, name: '' }];
  });
}

function inkOf(rank: number): ChartInk {
  return INKS[rank] ?? 'first-curve';
}

function drawKey(lines: readonly EvolutionLine[], band: string): readonly ChartMark[] {
  const hasBand = lines.some(({ points }) => points.some(({ upper }) => numberOf(upper) !== undefined));
  const entries: readonly KeyEntry[] = [
    ...lines.map(({ territory }, rank) => [inkOf(rank), territory.name] as const),
    ...(hasBand ? [['limit-95', band] as const] : []),
  ];
  return entries.flatMap((entry, rank) => drawKeyEntry(entry, [KEY_LEFT, 10 + rank * KEY_ROW]));
}
