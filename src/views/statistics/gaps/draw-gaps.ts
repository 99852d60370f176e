import { GAP_GROUPS, type GapGroup, QUADRANTS, type Regression } from '@/analysis/gap-finder';
import type { ChartDrawing, ChartMark, ChartSign } from '@/export';
import { drawAxes, type PlotBox } from '../chart/draw-axes';
import { linearScale, type PointedScale } from '../chart/linear-scale';
import { placeLabels } from '../chart/place-labels';

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
  readonly width: number;
  readonly height: number;
  readonly words: {
    readonly need: string;
    readonly offer: string;
    readonly corners: Readonly<Record<(typeof QUADRANTS)[number], string>>;
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

/** The sign of each group: shapes differ as well as colours. */
export const GROUP_SHAPES: Readonly<Record<GapGroup, ChartSign['shape']>> = {
  'high-low': 'up',
  'high-high': 'square',
  'low-low': 'diamond',
  'low-high': 'disc',
  undecided: 'ring',
};

const RADII = { smallest: 3, largest: 13 };
const NAMED = { gap: 14, others: 4 };
const ROOM_FOR_CORNERS = 460;
const CORNER_WIDTH = 160;
const CORNER_STEP = 10;

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
  const signs = signsOf(chart, frame);
  return {
    ...frame,
    drawing: {
      width,
      height,
      marks: [
        ...drawQuadrants(chart, frame),
        ...drawAxes(
          plot,
          { scale: x, write: words.writeTicks(x.ticks), title: words.need },
          { scale: y, write: words.writeTicks(y.ticks), title: words.offer },
        ),
        ...drawThresholds(chart, frame),
        ...drawLine(chart, frame),
        ...drawIntervals(chart, frame),
        ...signs,
        ...nameFarthest(chart, signs, plot),
      ],
    },
  };
}

interface Frame {
  readonly plot: PlotBox;
  readonly x: PointedScale;
  readonly y: PointedScale;
}

/** From zero when every value is above it, with room for the threshold and for signs at both ends. */
function scaleOf(
  values: readonly number[],
  threshold: number,
  range: { readonly from: number; readonly to: number; readonly count: number },
): PointedScale {
  const all = Number.isFinite(threshold) ? [...values, threshold] : values;
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  const margin = (highest - lowest) * 0.06;
  const smallest = lowest >= 0 ? Math.max(0, lowest - margin) : lowest - margin;
  return linearScale(highest + margin, { ...range, smallest });
}

function drawQuadrants({ thresholds, words, width }: GapChart, { plot, x, y }: Frame): readonly ChartMark[] {
  const [atX, atY] = [x.place(thresholds.need), y.place(thresholds.offer)];
  return QUADRANTS.flatMap((quadrant): readonly ChartMark[] => {
    const [need, offer] = quadrant.split('-');
    const left = need === 'high' ? atX : plot.left;
    const right = need === 'high' ? plot.right : atX;
    const top = offer === 'high' ? plot.top : atY;
    const bottom = offer === 'high' ? atY : plot.bottom;
    const place = { x: left, y: top, width: right - left, height: bottom - top };
    const tint: ChartMark = { kind: 'box', ...place, ink: quadrant, isTint: true };
    if (width < ROOM_FOR_CORNERS) return [tint];
    return [
      tint,
      {
        kind: 'text',
        x: need === 'high' ? plot.right - 6 : plot.left + 6,
        y: offer === 'high' ? plot.top + 14 : plot.bottom - 7,
        text: words.corners[quadrant],
        anchor: need === 'high' ? 'end' : 'start',
        tone: 'muted',
      },
    ];
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

/** The undecided at the bottom, the gap on top; among those of a group, the largest under the others. */
function signsOf({ points }: GapChart, { x, y }: Frame): readonly ChartSign[] {
  const largest = Math.max(...points.map(({ population }) => population ?? 0), 1);
  const order = (group: GapGroup) => -GAP_GROUPS.indexOf(group);
  return points
    .toSorted(
      (left, right) =>
        order(left.group) - order(right.group) || (right.population ?? 0) - (left.population ?? 0),
    )
    .map((point): ChartSign => {
      const share = point.population === null ? null : Math.sqrt(point.population / largest);
      return {
        kind: 'sign',
        shape: GROUP_SHAPES[point.group],
        ink: point.group,
        x: x.place(point.need),
        y: y.place(point.offer),
        ...(share === null ? {} : { radius: RADII.smallest + share * (RADII.largest - RADII.smallest) }),
        code: point.code,
        name: point.description,
      };
    });
}

/** Names the farthest of the gap, then the farthest of each other quadrant. */
function nameFarthest(
  { points }: GapChart,
  signs: readonly ChartSign[],
  plot: PlotBox,
): readonly ChartMark[] {
  const byCode = new Map(signs.map((sign) => [sign.code, sign]));
  const named = QUADRANTS.flatMap((quadrant) =>
    points
      .filter(({ group }) => group === quadrant)
      .slice(0, quadrant === 'high-low' ? NAMED.gap : NAMED.others)
      .flatMap(({ code, name }) => {
        const sign = byCode.get(code);
        return sign === undefined ? [] : [{ sign, label: name }];
      }),
  );
  const codes = new Set(named.map(({ sign }) => sign.code));
  return placeLabels(named, plot, [...signs.filter(({ code }) => !codes.has(code)), ...cornersOf(plot)]);
}

/** Along what is written in the corners. */
function cornersOf({
  left,
  right,
  top,
  bottom,
}: PlotBox): readonly { readonly x: number; readonly y: number }[] {
  const steps = Array.from({ length: CORNER_WIDTH / CORNER_STEP + 1 }, (_, rank) => rank * CORNER_STEP);
  return [top + 10, bottom - 11].flatMap((y) =>
    steps.flatMap((step) => [
      { x: left + step, y },
      { x: right - step, y },
    ]),
  );
}
