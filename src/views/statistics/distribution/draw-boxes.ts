import type { BoxSummary } from '@/analysis/distribution';
import type { ChartDrawing, ChartInk, ChartMark, ChartSign } from '@/export';
import { greatest, least } from '@/lib';
import { BOTTOM_AXIS_ROOM, drawRateAxis, type PlotBox, type RateAxisWords } from '../chart/draw-axes';
import { linearScale, type PointedScale } from '../chart/linear-scale';
import { placeLabels } from '../chart/place-labels';
import { charactersIn, widthOfCharacters } from '../chart/text-width';
import type { ChartedRate } from './draw-histogram';

/** A territory in the row of its région. */
export interface BoxedRate extends ChartedRate {
  /** Beyond the whiskers: named where there is room. */
  readonly outlierName: string | null;
}

/** The row of a région. */
export interface BoxRow {
  readonly name: string;
  readonly members: readonly BoxedRate[];
  /** `null` when its values are too few. */
  readonly box: BoxSummary | null;
}

/** What box plots say, and their width; their height comes from the rows. */
export interface BoxChart {
  readonly rows: readonly BoxRow[];
  /** Rate of France; `null` when it is not shown. */
  readonly france: number | null;
  readonly width: number;
  readonly words: RateAxisWords;
}

const ROW = 24;
const HALF_BOX = 7;
/** Names are cut beyond this part of the width. */
const NAME_SHARE = 0.42;
const SIGN_RADIUS = 2.5;

/** A row a région: its rates one by one over their box and whiskers, with the rate of France across. */
export function drawBoxes({ rows, france, width, words }: BoxChart): ChartDrawing {
  const longest = widthOfCharacters(Math.max(...rows.map(({ name }) => name.length), 1)) + 12;
  const left = Math.min(longest, width * NAME_SHARE);
  const plot: PlotBox = { left, right: width - 12, top: 6, bottom: 6 + rows.length * ROW };
  const x = scaleOf(rows, france, plot);
  const placed = rows.map((row, rank) => placeRow(row, { x, y: plot.top + ROW * (rank + 0.5), plot }));
  const signs = placed.flatMap((row) => row.signs);
  return {
    width,
    height: plot.bottom + BOTTOM_AXIS_ROOM,
    marks: [
      ...drawRateAxis(plot, x, words),
      ...(france === null
        ? []
        : [segment('target', [x.place(france), plot.top], [x.place(france), plot.bottom])]),
      ...placed.flatMap((row) => row.marks),
      ...signs,
      ...placeLabels(
        placed.flatMap((row) => row.outliers),
        plot,
        signs,
      ),
    ],
  };
}

function scaleOf(rows: readonly BoxRow[], france: number | null, { left, right }: PlotBox): PointedScale {
  const values = rows.flatMap(({ members }) => members.map(({ value }) => value));
  const all = france === null ? values : [...values, france];
  const [lowest, highest] = [least(all), greatest(all)];
  const margin = (highest - lowest) * 0.03 || 1;
  const smallest = lowest >= 0 ? Math.max(0, lowest - margin) : lowest - margin;
  const count = Math.max(3, Math.floor((right - left) / 80));
  return linearScale(highest + margin, { from: left, to: right, count, smallest });
}

interface RowPlace {
  readonly x: PointedScale;
  readonly y: number;
  readonly plot: PlotBox;
}

function placeRow({ name, members, box }: BoxRow, { x, y, plot }: RowPlace) {
  const signs = members.map((member): ChartSign => ({
    kind: 'sign',
    shape: member.outlierName === null ? 'ring' : 'diamond',
    radius: SIGN_RADIUS,
    x: x.place(member.value),
    y,
    ink: member.outlierName === null ? 'point' : 'outside',
    code: member.code,
    name: member.description,
  }));
  const room = charactersIn(plot.left - 8);
  const written = name.length > room ? `${name.slice(0, Math.max(1, room - 1))}…` : name;
  const title = {
    kind: 'text',
    x: plot.left - 8,
    y: y + 4,
    text: written,
    anchor: 'end',
    tone: 'strong',
  } as const;
  return {
    signs,
    marks: [title, ...(box === null ? [] : drawBox(box, x, y))],
    outliers: members.flatMap(({ outlierName }, rank) => {
      const sign = signs[rank];
      return outlierName === null || sign === undefined ? [] : [{ sign, label: outlierName }];
    }),
  };
}

function drawBox({ firstQuartile, median, thirdQuartile, whiskers }: BoxSummary, x: PointedScale, y: number) {
  const [q1, middle, q3, low, high] = [firstQuartile, median, thirdQuartile, ...whiskers].map(x.place) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const upright = (at: number, half: number, ink: ChartInk) => segment(ink, [at, y - half], [at, y + half]);
  const [top, bottom] = [y - HALF_BOX, y + HALF_BOX];
  const marks: readonly ChartMark[] = [
    segment('axis', [low, y], [q1, y]),
    segment('axis', [q3, y], [high, y]),
    upright(low, HALF_BOX / 2, 'axis'),
    upright(high, HALF_BOX / 2, 'axis'),
    { kind: 'box', x: q1, y: top, width: q3 - q1, height: bottom - top, ink: 'point', isTint: true },
    segment('axis', [q1, top], [q3, top], [q3, bottom], [q1, bottom], [q1, top]),
    upright(middle, HALF_BOX, 'first-curve'),
  ];
  return marks;
}

function segment(ink: ChartInk, ...points: readonly (readonly [number, number])[]): ChartMark {
  return { kind: 'line', points, ink };
}
