import { GAP_GROUPS, type GapGroup, QUADRANTS } from '@/analysis/gap-finder';
import type { ChartMark, ChartSign } from '@/export';
import { greatest } from '@/lib';
import type { PlotBox } from '../chart/draw-axes';
import type { LinearScale } from '../chart/linear-scale';
import { placeLabels } from '../chart/place-labels';
import type { ChartedPoint } from './draw-gaps';

/** The sign of each group: shapes differ as well as colours. */
export const GROUP_SHAPES: Readonly<Record<GapGroup, ChartSign['shape']>> = {
  'high-low': 'up',
  'high-high': 'square',
  'low-low': 'diamond',
  'low-high': 'disc',
  undecided: 'ring',
};

const RADII = { smallest: 3, largest: 13 };
const NAMED = { gap: 14, others: 4, wanted: 24 };

interface Axes {
  readonly x: LinearScale;
  readonly y: LinearScale;
}

/** The undecided at the bottom, the gap on top; among those of a group, the largest under the others. */
export function signsOf(points: readonly ChartedPoint[], { x, y }: Axes): readonly ChartSign[] {
  const largest = Math.max(1, greatest(points.map(({ population }) => population ?? 0)));
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

interface NamingRoom {
  readonly plot: PlotBox;
  /** Codes to be named before any other, the most wanted first. */
  readonly wanted: readonly string[];
  /** Where something is written already. */
  readonly written: readonly { readonly x: number; readonly y: number }[];
}

/** Names those that are wanted, the farthest of the gap, then the farthest of each other quadrant. */
export function nameFarthest(
  points: readonly ChartedPoint[],
  signs: readonly ChartSign[],
  { plot, wanted, written }: NamingRoom,
): readonly ChartMark[] {
  const farthest = QUADRANTS.flatMap((quadrant) =>
    points
      .filter(({ group }) => group === quadrant)
      .slice(0, quadrant === 'high-low' ? NAMED.gap : NAMED.others)
      .map(({ code }) => code),
  );
  const byCode = new Map(signs.map((sign) => [sign.code, sign]));
  const names = new Map(points.map(({ code, name }) => [code, name]));
  const codes = new Set([...wanted.slice(0, NAMED.wanted), ...farthest]);
  const named = [...codes].flatMap((code) => {
    const [sign, label] = [byCode.get(code), names.get(code)];
    return sign === undefined || label === undefined ? [] : [{ sign, label }];
  });
  return placeLabels(named, plot, [...signs.filter(({ code }) => !codes.has(code)), ...written]);
}
