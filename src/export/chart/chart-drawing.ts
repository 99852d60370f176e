import type { FillPattern } from '@/cartography';

/** What a mark of a chart is for; who draws it chooses its ink, and no two that mean different things by colour alone. */
export type ChartInk =
  | 'axis'
  | 'grid'
  | 'target'
  | 'region'
  | 'limit-95'
  | 'limit-998'
  | 'interval'
  | 'point'
  | 'smoothed'
  | 'outside'
  | 'equality'
  | 'first-curve'
  | 'second-curve'
  | 'other-curves'
  | QuadrantInk;

/** What a territory is by need and offer: `high-low` is a strong need beside a weak offer. */
export type QuadrantInk = 'high-low' | 'high-high' | 'low-low' | 'low-high' | 'undecided';

/** What a text of a chart is for. */
export type ChartTone = 'strong' | 'muted';

/** A line, broken where it turns. Lengths are CSS pixels from the top left corner, as everywhere in a drawing. */
export interface ChartLine {
  readonly kind: 'line';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly ink: ChartInk;
}

/** A sign standing for a territory. `code` is for a screen that lets it be chosen; no figure is in it. */
export interface ChartSign {
  readonly kind: 'sign';
  readonly shape: 'disc' | 'ring' | 'up' | 'down' | 'square' | 'diamond';
  readonly x: number;
  readonly y: number;
  readonly ink: ChartInk;
  /** Half its size; {@link SIGN_RADIUS} unless it says something. */
  readonly radius?: number;
  readonly code: string;
  /** What is said of it, when pointed at or read aloud. */
  readonly name: string;
}

/** A line of text; `y` is its baseline. */
export interface ChartText {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: ChartTone;
  /** Reads from bottom to top. */
  readonly isUpright?: boolean;
}

/** A rectangle: a part of a chart, tinted, or a bar, full. */
interface ChartBox {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: ChartInk;
  readonly isTint: boolean;
  /** CSS colour of a class of the map, in place of that of its ink. */
  readonly color?: string;
  /** Stands for territories put together. */
  readonly isGrouped?: boolean;
}

/** A territory of a small map. */
export interface ChartArea {
  readonly code: string;
  /** What is said of it, when pointed at or read aloud. */
  readonly name: string;
  /** SVG path data, from the corner of its map. */
  readonly path: string;
  /** CSS colour of its class or state. */
  readonly color: string;
  readonly texture: FillPattern;
}

/** Places marked over the territories of a small map, all in one colour. */
export interface ChartSpots {
  /** SVG path data of them all, from the corner of the map. */
  readonly path: string;
  /** CSS colour. */
  readonly color: string;
}

/** A small map in a chart. */
export interface ChartMap {
  readonly kind: 'map';
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly areas: readonly ChartArea[];
  /** From bottom to top; left out where none are marked. */
  readonly spots?: readonly ChartSpots[];
  /** Frames of its cartouches, as SVG path data. */
  readonly frames: string;
}

/** A mark of a chart. */
export type ChartMark = ChartLine | ChartSign | ChartText | ChartBox | ChartMap;

/** A chart in its place, ready to be drawn on a screen or on a page. */
export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  /** From bottom to top. */
  readonly marks: readonly ChartMark[];
}

/** A chart and all that is printed with it. */
export interface ChartPage {
  readonly title: string;
  readonly subtitle: string;
  /** Says the chart to who does not see it. */
  readonly description: string;
  readonly drawing: ChartDrawing;
  /** Method, perimeter, sources, date: a paragraph each. */
  readonly notes: readonly string[];
  /** Says that figures are fictional; `null` when they are real. */
  readonly demonstrationLine: string | null;
}

/** Half the size of a sign. */
export const SIGN_RADIUS = 4;

type SignOutline = Pick<ChartSign, 'shape' | 'x' | 'y' | 'radius'>;

/** The outline of a sign as SVG path data. */
export function signPath({ shape, x, y, radius }: SignOutline): string {
  const r = radius ?? SIGN_RADIUS;
  const at = (dx: number, dy: number) => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
  switch (shape) {
    case 'up':
      return `M${at(0, -r * 1.3)}L${at(r * 1.2, r)}L${at(-r * 1.2, r)}Z`;
    case 'down':
      return `M${at(0, r * 1.3)}L${at(r * 1.2, -r)}L${at(-r * 1.2, -r)}Z`;
    case 'square':
      return `M${at(-r, -r)}H${(x + r).toFixed(1)}V${(y + r).toFixed(1)}H${(x - r).toFixed(1)}Z`;
    case 'diamond':
      return `M${at(0, -r * 1.3)}L${at(r * 1.3, 0)}L${at(0, r * 1.3)}L${at(-r * 1.3, 0)}Z`;
    case 'disc':
    case 'ring':
      return `M${at(-r, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
}

/** The points of a line as SVG path data, to a tenth of a pixel: one that falls on the point before it is left out. */
export function linePath(points: ChartLine['points']): string {
  const parts: string[] = [];
  let last: readonly [x: number, y: number] = [Number.NaN, Number.NaN];
  for (const [x, y] of points) {
    const [column, row] = [Math.round(x * TENTHS), Math.round(y * TENTHS)];
    if (column === last[0] && row === last[1]) continue;
    parts.push(`${parts.length === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`);
    last = [column, row];
  }
  return parts.join('');
}

const TENTHS = 10;
