import { type GapGroup, QUADRANTS, type Regression } from '@/analysis/gap-finder';
import type { ChartDrawing, ChartMark } from '@/export';
import { greatest, least } from '@/lib';
import { drawAxes, type PlotBox } from '../chart/draw-axes';
import { linearScale, type PointedScale } from '../chart/linear-scale';
import { farthestFromLine } from './farthest-from-line';
import { nameFarthest, signsOf } from './gap-signs';
import { placeQuadrantNames, pointsAlong, type QuadrantNames, type Quarters } from './quadrant-names';

/** A territory as it is placed. */
export interface ChartedPoint {
  readonly code: string;
  readonly name: string;
  /** What is said of it when it is pointed at. */
  readonly description: string;
  readonly group: GapGroup;
  readonly need: number;
  readonly offer: number;
  /** Ends of the intervals, as placed; `null` where there is none. */
  readonly needInterval: readonly [number, number] | null;
  readonly offerInterval: readonly [number, number] | null;
  /** People behind it; `null` when sizes say nothing. */
  readonly population: number | null;
}

/** What the chart of need and offer says, and the room it has. */
export interface GapChart {
  /** By group, the farthest from the thresholds first. */
  readonly points: readonly ChartedPoint[];
  readonly thresholds: { readonly need: number; readonly offer: number };
  readonly line: Regression | null;
  /** Whose intervals are drawn. */
  readonly selectedCode: string | null;
  /** The territories put together, which are named. */
  readonly keptCodes: ReadonlySet<string>;
  readonly width: number;
  readonly height: number;
  readonly words: {
    /** Titles of the axes, in so many pixels. */
    readonly titles: (width: number) => { readonly need: string; readonly offer: string };
    readonly quadrants: QuadrantNames;
    readonly writeTicks: (ticks: readonly number[]) => (value: number) => string;
  };
}

/** The chart, and where its axes are for what is laid over it. */
export interface DrawnGaps {
  readonly drawing: ChartDrawing;
  readonly plot: PlotBox;
  readonly x: PointedScale;
  readonly y: PointedScale;
}

/** Territories by need, to the right, and offer, upwards: the thresholds cut the chart in four. */
export function drawGaps(chart: GapChart): DrawnGaps {
  const { points, thresholds, width, height, words } = chart;
  const plot: PlotBox = { left: 52, right: width - 14, top: 24, bottom: height - 42 };
  const x = scaleOf(
    points.map(({ need }) => need),
    thresholds.need,
    { from: plot.left, to: plot.right, count: Math.max(3, Math.floor(width / 110)) },
  );
  const y = scaleOf(
    points.map(({ offer }) => offer),
    thresholds.offer,
    { from: plot.bottom, to: plot.top, count: 5 },
  );
  const frame = { plot, x, y };
  const titles = words.titles(width);
  const signs = signsOf(points, frame);
  const quarters = { plot, atNeed: x.place(thresholds.need), atOffer: y.place(thresholds.offer) };
  const wanted = [chart.selectedCode ?? '', ...chart.keptCodes, ...farthestFromLine(points, chart.line)];
  const names = placeQuadrantNames(words.quadrants, quarters, signs);
  return {
    ...frame,
    drawing: {
      width,
      height,
      marks: [
        ...drawQuadrants(chart, frame),
        ...drawAxes(
          plot,
          { scale: x, write: words.writeTicks(x.ticks), title: titles.need },
          { scale: y, write: words.writeTicks(y.ticks), title: titles.offer },
        ),
        ...names,
        ...drawThresholds(chart, frame),
        ...drawLine(chart, frame),
        ...drawIntervals(chart, frame),
        ...signs,
        ...nameFarthest(points, signs, {
          plot,
          wanted,
          written: [...names.flatMap(pointsAlong), ...handlesOf(quarters)],
        }),
      ],
    },
  };
}

/** Reach of a handle to each side of its line, in pixels: it says where its threshold stands. */
const HANDLE = 20;

/** Where the handles of the thresholds are laid over the chart. */
function handlesOf({ plot, atNeed, atOffer }: Quarters) {
  const steps = [-HANDLE, -HANDLE / 2, 0, HANDLE / 2, HANDLE];
  return [
    ...steps.map((step) => ({ x: atNeed + step, y: plot.top + 8 })),
    ...steps.map((step) => ({ x: plot.right - HANDLE + step, y: atOffer })),
  ];
}

interface Frame {
  readonly plot: PlotBox;
  readonly x: PointedScale;
  readonly y: PointedScale;
}

/** Room for every value, for the threshold and for signs at both ends; below zero only where a value is. */
function scaleOf(
  values: readonly number[],
  threshold: number,
  range: { readonly from: number; readonly to: number; readonly count: number },
): PointedScale {
  const all = Number.isFinite(threshold) ? [...values, threshold] : values;
  const [lowest, highest] = [least(all), greatest(all)];
  // A point alone stands in the middle.
  const margin = lowest === highest ? Math.abs(lowest) / 2 || 1 : (highest - lowest) * 0.06;
  const smallest = lowest >= 0 ? Math.max(0, lowest - margin) : lowest - margin;
  return linearScale(highest + margin, { ...range, smallest });
}

function drawQuadrants({ thresholds }: GapChart, { plot, x, y }: Frame): readonly ChartMark[] {
  const [atX, atY] = [x.place(thresholds.need), y.place(thresholds.offer)];
  return QUADRANTS.map((quadrant): ChartMark => {
    const [need, offer] = quadrant.split('-');
    const left = need === 'high' ? atX : plot.left;
    const right = need === 'high' ? plot.right : atX;
    const top = offer === 'high' ? plot.top : atY;
    const bottom = offer === 'high' ? atY : plot.bottom;
    const place = { x: left, y: top, width: right - left, height: bottom - top };
    return { kind: 'box', ...place, ink: quadrant, isTint: true };
  });
}

function drawThresholds({ thresholds }: GapChart, { plot, x, y }: Frame): readonly ChartMark[] {
  const [atX, atY] = [x.place(thresholds.need), y.place(thresholds.offer)];
  const line = (points: readonly (readonly [number, number])[]): ChartMark => ({
    kind: 'line',
    points,
    ink: 'target',
  });
  return [
    line([
      [atX, plot.top],
      [atX, plot.bottom],
    ]),
    line([
      [plot.left, atY],
      [plot.right, atY],
    ]),
  ];
}

/** The part of the line that is inside the plot. */
function drawLine({ line }: GapChart, { x, y }: Frame): readonly ChartMark[] {
  if (line === null) return [];
  const { slope, intercept } = line;
  const atHeight = (height: number) => (height - intercept) / slope;
  const crossings = slope === 0 ? [] : [atHeight(y.smallest), atHeight(y.largest)].sort((a, b) => a - b);
  const [from = x.smallest, to = x.largest] = crossings;
  const ends = [Math.max(x.smallest, from), Math.min(x.largest, to)] as const;
  if (ends[0] >= ends[1]) return [];
  const points = ends.map((need) => [x.place(need), y.place(intercept + slope * need)] as const);
  return [{ kind: 'line', points, ink: 'second-curve' }];
}

function drawIntervals({ points, selectedCode }: GapChart, { plot, x, y }: Frame): readonly ChartMark[] {
  const point = points.find(({ code }) => code === selectedCode);
  if (point === undefined) return [];
  const { need, offer, needInterval, offerInterval } = point;
  const within = (pixel: number, from: number, to: number) => Math.min(to, Math.max(from, pixel));
  const alongX = needInterval?.map((end) => within(x.place(end), plot.left, plot.right));
  const alongY = offerInterval?.map((end) => within(y.place(end), plot.top, plot.bottom));
  return [
    ...(alongX === undefined ? [] : [alongX.map((end) => [end, y.place(offer)] as const)]),
    ...(alongY === undefined ? [] : [alongY.map((end) => [x.place(need), end] as const)]),
  ].map((ends): ChartMark => ({ kind: 'line', points: ends, ink: 'interval' }));
}
