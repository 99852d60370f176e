import { type PointerEvent, useState } from 'react';
import type { ChartDrawing, ChartSign } from '@/export';
import type { TerritoryCursor } from '../use-territory-cursor';

/** A rectangle drawn over a chart, in pixels from its top left corner. */
export interface BrushRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a rectangle drawn over a chart puts territories together. */
export interface ChartBrush {
  /** A finger draws too; it scrolls otherwise. */
  readonly hasTouch?: boolean;
  /** Whom a rectangle takes; those whose sign is in it when left out. */
  readonly codesIn?: (rectangle: BrushRectangle) => readonly string[];
}

interface BrushHandlers {
  readonly rectangle: BrushRectangle | null;
  readonly start: (event: PointerEvent<HTMLElement>) => void;
  readonly move: (event: PointerEvent<HTMLElement>) => void;
  /** Ends the gesture; `false` when it was a press and no rectangle. */
  readonly end: (event: PointerEvent<HTMLElement>) => boolean;
  readonly cancel: () => void;
}

/** How far a pointer goes before a press becomes a rectangle. */
const SLACK = 5;

interface Corner {
  readonly x: number;
  readonly y: number;
}

/**
 * Draws a rectangle with the pointer, and puts together the territories whose signs are in it.
 *
 * @param cursor - what puts them together; where it or the brush is left out, nothing is drawn.
 */
export function useBrush(
  drawing: ChartDrawing,
  brush: ChartBrush | undefined,
  cursor: Pick<TerritoryCursor, 'group'> | undefined,
): BrushHandlers {
  const [from, setFrom] = useState<Corner | null>(null);
  const [to, setTo] = useState<Corner | null>(null);
  const rectangle = from === null || to === null ? null : between(from, to);
  const cancel = () => {
    setFrom(null);
    setTo(null);
  };
  return {
    rectangle,
    start(event) {
      const isDrawn = event.pointerType !== 'touch' || brush?.hasTouch === true;
      if (brush !== undefined && cursor !== undefined && isDrawn && event.button === 0)
        setFrom(cornerOf(event));
    },
    move(event) {
      if (from === null) return;
      const corner = cornerOf(event);
      if (to === null && Math.hypot(corner.x - from.x, corner.y - from.y) < SLACK) return;
      if (to === null) event.currentTarget.setPointerCapture(event.pointerId);
      setTo(corner);
    },
    end(event) {
      cancel();
      if (rectangle === null) return false;
      const codes = brush?.codesIn?.(rectangle) ?? signsIn(drawing, rectangle).map(({ code }) => code);
      cursor?.group(codes, event.ctrlKey || event.metaKey || event.shiftKey ? 'add' : 'replace');
      return true;
    },
    cancel,
  };
}

/** Where a pointer is over a chart. */
export function cornerOf(event: PointerEvent<HTMLElement>): Corner {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

function between(one: Corner, other: Corner): BrushRectangle {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}

function signsIn({ marks }: ChartDrawing, { x, y, width, height }: BrushRectangle): readonly ChartSign[] {
  return marks.filter(
    (mark): mark is ChartSign =>
      mark.kind === 'sign' && mark.x >= x && mark.x <= x + width && mark.y >= y && mark.y <= y + height,
  );
}
