import { greatest } from '@/lib';
import type { ChartDrawing, ChartMark } from '@/export';
import { type LinearScale, linearScale } from '../chart/linear-scale';

/** Bars of one side: a share an age, from the youngest, and those of the reference. */
export interface AgeSide {
  readonly name: string;
  readonly shares: readonly number[];
  /** `null` without a reference. */
  readonly reference: readonly number[] | null;
}

/** The ages of a population, as a chart draws them. */
export interface AgeChart {
  /** From the youngest. */
  readonly ages: readonly string[];
  /** Men to the left and women to the right, or everybody to the right. */
  readonly sides: readonly [AgeSide] | readonly [AgeSide, AgeSide];
  readonly width: number;
  readonly height: number;
  readonly writeShare: (share: number) => string;
}

const LABELS = 92;
const TOP = 22;
const BOTTOM = 26;
const GAP = 2;

/** A side in its place: where zero is, and which way shares grow. */
interface PlacedSide extends AgeSide {
  readonly scale: LinearScale;
  readonly isLeft: boolean;
}

/** Draws ages from the oldest, above, to the youngest; the reference is a line over the bars. */
export function drawAges(chart: AgeChart): ChartDrawing {
  const { ages, width, height } = chart;
  const rowHeight = (height - TOP - BOTTOM) / ages.length;
  const yOf = (rank: number) => TOP + (ages.length - 1 - rank) * rowHeight;
  const labelsAt = chart.sides.length === 2 ? (width - LABELS) / 2 : 0;
  const labels = ages.map((text, rank): ChartMark => ({
    kind: 'text',
    x: labelsAt + LABELS / 2,
    y: yOf(rank) + rowHeight / 2 + 4,
    text,
    anchor: 'middle',
    tone: 'muted',
  }));
  const rows = { rowHeight, yOf };
  const marks = placeSides(chart, labelsAt).flatMap((side) => [
    ...drawAxis(chart, side),
    ...drawBars(side, rows),
    ...drawReference(side, rows),
  ]);
  return { width, height, marks: [...marks, ...labels] };
}

function placeSides({ sides, width }: AgeChart, labelsAt: number): readonly PlacedSide[] {
  const largest = greatest(sides.flatMap(({ shares, reference }) => [...shares, ...(reference ?? [])]));
  const toRight = { from: labelsAt + LABELS, to: width - 14 };
  const toLeft = { from: labelsAt, to: 14 };
  return sides.map((side, rank) => {
    const isLeft = sides.length === 2 && rank === 0;
    const range = isLeft ? toLeft : toRight;
    const count = Math.max(2, Math.floor(Math.abs(range.to - range.from) / 90));
    return { ...side, isLeft, scale: linearScale(largest, { ...range, count }) };
  });
}

function drawAxis(
  { height, writeShare }: AgeChart,
  { scale, name, isLeft }: PlacedSide,
): readonly ChartMark[] {
  const bottom = height - BOTTOM;
  return [
    {
      kind: 'text',
      x: scale.place(0),
      y: 14,
      text: name,
      anchor: isLeft ? 'end' : 'start',
      tone: 'strong',
    },
    ...scale.ticks.flatMap((tick): readonly ChartMark[] => {
      const x = scale.place(tick);
      const points = [
        [x, TOP],
        [x, bottom],
      ] as const;
      return [
        { kind: 'line', points, ink: 'grid' },
        { kind: 'text', x, y: bottom + 16, text: writeShare(tick), anchor: 'middle', tone: 'muted' },
      ];
    }),
  ];
}

interface Rows {
  readonly rowHeight: number;
  readonly yOf: (rank: number) => number;
}

function drawBars({ shares, scale }: PlacedSide, { rowHeight, yOf }: Rows): readonly ChartMark[] {
  const zero = scale.place(0);
  return shares.map((share, rank): ChartMark => {
    const end = scale.place(share);
    return {
      kind: 'box',
      x: Math.min(zero, end),
      y: yOf(rank) + GAP / 2,
      width: Math.abs(end - zero),
      height: Math.max(1, rowHeight - GAP),
      ink: 'low-high',
      isTint: false,
    };
  });
}

function drawReference({ reference, scale }: PlacedSide, { rowHeight, yOf }: Rows): readonly ChartMark[] {
  if (reference === null) return [];
  const points = reference.flatMap((share, rank) => {
    const x = scale.place(share);
    return [
      [x, yOf(rank) + rowHeight],
      [x, yOf(rank)],
    ] as const;
  });
  return [{ kind: 'line', points, ink: 'target' }];
}
