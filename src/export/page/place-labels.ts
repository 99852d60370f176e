import type { PageBox, PagePoint, PlacedText, TextStyle } from './map-page';
import type { MeasureText } from './text-metrics';

/** A name waiting for a place, broken into lines. */
export interface LabelRequest {
  readonly lines: readonly string[];
  readonly at: PagePoint;
  /** Radius of the circle drawn there, which the name stands beside; 0 for none. */
  readonly circle?: number;
  /** Higher is placed first. */
  readonly priority: number;
  readonly style: TextStyle;
  readonly tone: 'label' | 'coverage';
}

/** A sign on the map. */
export interface LabelCircle {
  readonly centre: PagePoint;
  readonly radius: number;
}

/** Where labels may go. */
export interface LabelRoom {
  readonly frame: PageBox;
  /** What labels must not cover. */
  readonly obstacles: readonly PageBox[];
  /** Maps within the map: a name stays in the one it is anchored in, and out of the others. */
  readonly cartouches?: readonly PageBox[];
  /** Signs that labels must not cover either. */
  readonly circles?: readonly LabelCircle[];
  readonly measure: MeasureText;
  /** Least blank around a name, in millimetres. */
  readonly gapMm: number;
  /** Names placed at most; no limit when left out. */
  readonly atMost?: number;
}

/** Heights tried around the anchor, in lines. */
const SHIFTS = [0, -0.8, 0.8, -1.5, 1.5];
/** From the middle of the lower-case letters to the baseline, in ems. */
const BASELINE_EM = 0.34;
const LINE_EM = 1.15;

/**
 * Places names so that none covers another, nor a circle: the highest priority first, each at its anchor or a little above or below
 * it, or beside its circle; those that find no room, or that come after as many as are wanted, are left out. Equal priorities go in alphabetical order, so that a page is reproducible.
 */
export function placeLabels(requests: readonly LabelRequest[], room: LabelRoom): readonly PlacedText[] {
  const { frame, obstacles, cartouches = [], circles = [], atMost = Number.POSITIVE_INFINITY } = room;
  const order = [...requests].sort(
    (left, right) =>
      right.priority - left.priority || left.lines.join().localeCompare(right.lines.join(), 'fr'),
  );
  const taken = [...obstacles];
  const placed: PlacedText[] = [];
  for (const request of order) {
    if (taken.length - obstacles.length >= atMost) break;
    const others = cartouches.filter((cartouche) => !holds(cartouche, request.at));
    const frames = [frame, ...cartouches.filter((cartouche) => holds(cartouche, request.at))];
    const box = boxesOf(request, room).find(
      (candidate) =>
        frames.every((around) => within(candidate, around)) &&
        !others.some((cartouche) => overlap(candidate, cartouche)) &&
        !taken.some((other) => overlap(candidate, other)) &&
        !circles.some((circle) => covers(candidate, circle)),
    );
    if (box === undefined) continue;
    taken.push(box);
    placed.push(...textsIn(box, request, room.gapMm));
  }
  return placed;
}

/** The boxes a name may take, the best first. */
function boxesOf(
  { lines, at, style, circle = 0 }: LabelRequest,
  { measure, gapMm }: LabelRoom,
): readonly PageBox[] {
  const widest = Math.max(...lines.map((line) => measure(line, style)));
  const width = widest + 2 * gapMm;
  const height = style.sizeMm * (1 + LINE_EM * (lines.length - 1)) + 2 * gapMm;
  const boxAt = (right: number, down: number): PageBox => ({
    x: at[0] - width / 2 + right,
    y: at[1] - height / 2 + down,
    width,
    height,
  });
  if (circle === 0) return SHIFTS.map((shift) => boxAt(0, shift * style.sizeMm));
  const [beside, over] = [circle + width / 2, circle + height / 2];
  return [boxAt(0, over), boxAt(0, -over), boxAt(beside, 0), boxAt(-beside, 0)];
}

function textsIn(box: PageBox, { lines, style, tone }: LabelRequest, gapMm: number): readonly PlacedText[] {
  const x = box.x + box.width / 2;
  const first = box.y + gapMm + style.sizeMm * (0.5 + BASELINE_EM);
  return lines.map((text, rank) => {
    const y = first + rank * LINE_EM * style.sizeMm;
    return { ...style, x, y, text, anchor: 'middle', tone };
  });
}

function within(box: PageBox, frame: PageBox): boolean {
  const insideX = box.x >= frame.x && box.x + box.width <= frame.x + frame.width;
  return insideX && box.y >= frame.y && box.y + box.height <= frame.y + frame.height;
}

/** Whether a box meets a circle elsewhere than on its edge. */
function covers(box: PageBox, { centre: [x, y], radius }: LabelCircle): boolean {
  const across = x - Math.max(box.x, Math.min(x, box.x + box.width));
  const down = y - Math.max(box.y, Math.min(y, box.y + box.height));
  return Math.hypot(across, down) < radius - TOUCHING_MM;
}

/** Two things this near touch without covering each other. */
const TOUCHING_MM = 0.01;

/** Whether a point is in a box. */
export function holds({ x, y, width, height }: PageBox, [pointX, pointY]: PagePoint): boolean {
  return pointX >= x && pointX <= x + width && pointY >= y && pointY <= y + height;
}

function overlap(left: PageBox, right: PageBox): boolean {
  const apartX = left.x + left.width <= right.x || right.x + right.width <= left.x;
  return !apartX && left.y + left.height > right.y && right.y + right.height > left.y;
}
