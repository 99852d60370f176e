import type { ChartDrawing, ChartMark, ChartSign } from '@/export';
import type { FunnelEnds, FunnelPoint, FunnelZone, LevelFunnel } from '@/indicators/funnel';
import { greatest, least } from '@/lib';
import { BOTTOM_AXIS_ROOM, drawAxes, LEFT_AXIS_ROOM, type PlotBox } from '../chart/draw-axes';
import { linearScale, type LinearScale } from '../chart/linear-scale';
import { placeLabels } from '../chart/place-labels';

/** Along what territories are laid out: people, or events expected of them. */
export type FunnelAxis = 'population' | 'expected';

/** What a funnel chart says, and the room it has. */
export interface FunnelChart {
  readonly funnel: LevelFunnel;
  readonly axis: FunnelAxis;
  readonly width: number;
  readonly height: number;
  readonly words: {
    readonly x: string;
    readonly y: string;
    readonly writeCount: (value: number) => string;
    /** Writes the rates beside an axis so that they differ. */
    readonly writeTicks: (ticks: readonly number[]) => (value: number) => string;
    /** Name and code of a territory. */
    readonly territoryAt: (position: number) => { readonly code: string; readonly name: string };
    /** What is said of a point. */
    readonly describe: (point: FunnelPoint) => string;
  };
}

const LIMITS = [
  { end: 'upper998', ink: 'limit-998' },
  { end: 'upper95', ink: 'limit-95' },
  { end: 'lower95', ink: 'limit-95' },
  { end: 'lower998', ink: 'limit-998' },
] as const satisfies readonly { readonly end: keyof FunnelEnds; readonly ink: string }[];

const SHAPES: Readonly<Record<FunnelZone, ChartSign['shape']>> = {
  'above-998': 'up',
  'above-95': 'up',
  inside: 'ring',
  'below-95': 'down',
  'below-998': 'down',
};

/** Territories by size and rate, with the four limits and the target; those outside are triangles, and named. */
export function drawFunnel(chart: FunnelChart): ChartDrawing {
  const { funnel, width, height, words } = chart;
  const plot: PlotBox = {
    left: LEFT_AXIS_ROOM,
    right: width - 12,
    top: 22,
    bottom: height - BOTTOM_AXIS_ROOM,
  };
  const sizeOf = sizer(chart);
  const x = linearScale(greatest(funnel.points.map(({ population }) => sizeOf(population))) * 1.03, {
    from: plot.left,
    to: plot.right,
    count: Math.max(3, Math.floor(width / 120)),
  });
  const y = linearScale(largestRate(funnel), {
    from: plot.bottom,
    to: plot.top,
    count: 5,
    smallest: smallestRate(funnel),
  });
  const signs = funnel.points.map((point) =>
    signOf(point, { chart, x: x.place(sizeOf(point.population)), y }),
  );
  const outside = signs
    .filter((_, rank) => funnel.points[rank]?.zone !== 'inside')
    .map((sign) => ({ sign, label: words.territoryAt(positionOf(sign, chart)).name }));
  return {
    width,
    height,
    marks: [
      ...drawAxes(
        plot,
        { scale: x, write: words.writeCount, title: words.x },
        { scale: y, write: words.writeTicks(y.ticks), title: words.y },
      ),
      ...LIMITS.flatMap(({ end, ink }) =>
        segmentsWithin(
          funnel.lines.map(({ population, ends }) => [sizeOf(population), ends[end]] as const),
          { smallest: y.smallest, largest: y.largest },
        ).map((points): ChartMark => ({
          kind: 'line',
          points: points.map(([u, v]) => [x.place(u), y.place(v)]),
          ink,
        })),
      ),
      {
        kind: 'line',
        points: [
          [plot.left, y.place(funnel.target)],
          [plot.right, y.place(funnel.target)],
        ],
        ink: 'target',
      },
      ...signs,
      ...placeLabels(outside, plot),
    ],
  };
}

function sizer({ funnel, axis }: FunnelChart): (population: number) => number {
  const [point] = funnel.points;
  const each = point === undefined || axis === 'population' ? 1 : point.expected / point.population;
  return (population) => population * each;
}

/** Room for every rate, and for the limits of the territories of middling size: those of the smallest go out of sight. */
function largestRate({ points }: LevelFunnel): number {
  const limits = points.map(({ ends }) => ends.upper998).sort((left, right) => left - right);
  const middling = limits[Math.floor(limits.length / 2)] ?? 0;
  return Math.max(middling, greatest(points.map(({ rate }) => rate))) * 1.06;
}

/** Points, unlike bars, may stand on a scale that does not begin at zero: what counts is how far they are from the target. */
function smallestRate({ points }: LevelFunnel): number {
  const lowest = least(points.map(({ rate, ends }) => Math.min(rate, ends.lower95)));
  return Math.max(0, lowest * 0.9);
}

function signOf(
  point: FunnelPoint,
  { chart, x, y }: { readonly chart: FunnelChart; readonly x: number; readonly y: LinearScale },
): ChartSign {
  return {
    kind: 'sign',
    shape: SHAPES[point.zone],
    x,
    y: y.place(point.rate),
    ink: point.zone === 'inside' ? 'point' : 'outside',
    code: chart.words.territoryAt(point.position).code,
    name: chart.words.describe(point),
  };
}

function positionOf({ code }: ChartSign, { funnel, words }: FunnelChart): number {
  return funnel.points.find(({ position }) => words.territoryAt(position).code === code)?.position ?? -1;
}

type Point = readonly [x: number, y: number];

/** The parts of a line that stay between two heights. */
function segmentsWithin(
  points: readonly Point[],
  { smallest, largest }: Pick<LinearScale, 'smallest' | 'largest'>,
): readonly (readonly Point[])[] {
  const segments: Point[][] = [[]];
  for (const point of points) {
    if (point[1] <= largest && point[1] >= smallest) segments.at(-1)?.push(point);
    else if (segments.at(-1)?.length !== 0) segments.push([]);
  }
  return segments.filter((segment) => segment.length > 1);
}
