import type { PageBox, PagePoint, PlacedText, TextStyle } from './map-page';
import type { MeasureText } from './text-metrics';

/** A name waiting for a place, broken into lines. */
export interface LabelRequest {
  readonly lines: readonly string[];
  readonly at: PagePoint;
  /** Higher is placed first. */
  readonly priority: number;
  readonly style: TextStyle;
  readonly tone: 'label' | 'coverage';
}

/** Where labels may go. */
export interface LabelRoom {
  readonly frame: PageBox;
  /** What labels must not cover. */
  readonly obstacles: readonly PageBox[];
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
 * Places names so that none covers another: the highest priority first, each at its anchor or a little above or below
 * it; those that find no room, or that come after as many as are wanted, are left out. Equal priorities go in alphabetical order, so that a page is reproducible.
 */
export function placeLabels(requests: readonly LabelRequest[], room: LabelRoom): readonly PlacedText[] {
  const { frame, obstacles, atMost = Number.POSITIVE_INFINITY } = room;
  const order = [...requests].sort(
    (left, right) =>
      right.priority - left.priority || left.lines.join().localeCompare(right.lines.join(), 'fr'),
  );
  const taken = [...obstacles];
  const placed: PlacedText[] = [];
  for (const request of order) {
    if (taken.length - obstacles.length >= atMost) break;
    const box = SHIFTS.map((shift) => boxOf(request, shift, room)).find(
      (candidate) => within(candidate, frame) && !taken.some((other) => overlap(candidate, other)),
    );
    if (box === undefined) continue;
    taken.push(box);
    placed.push(...textsIn(box, request, room.gapMm));
  }
  return placed;
}

function boxOf({ lines, at, style }: LabelRequest, shift: number, { measure, gapMm }: LabelRoom): PageBox {
  const widest = Math.max(...lines.map((line) => measure(line, style)));
  const width = widest + 2 * gapMm;
  const height = style.sizeMm * (1 + LINE_EM * (lines.length - 1)) + 2 * gapMm;
  return { x: at[0] - width / 2, y: at[1] - height / 2 + shift * style.sizeMm, width, height };
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

function overlap(left: PageBox, right: PageBox): boolean {
  const apartX = left.x + left.width <= right.x || right.x + right.width <= left.x;
  return !apartX && left.y + left.height > right.y && right.y + right.height > left.y;
}
