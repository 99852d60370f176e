import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { PlotBox } from '../chart/draw-axes';
import type { PointedScale } from '../chart/linear-scale';
import styles from './gaps.module.css';

interface ThresholdHandleProps {
  readonly label: string;
  readonly value: number;
  /** Figure, as the handle shows it. */
  readonly tag: string;
  /** Figure and unit, as read aloud. */
  readonly valueText: string;
  readonly scale: PointedScale;
  readonly plot: PlotBox;
  /** Along the bottom of the chart, or along its side. */
  readonly isHorizontal: boolean;
  /** While it moves. */
  readonly onMove: (value: number) => void;
  /** Once it is left where it is. */
  readonly onSettle: () => void;
}

const STEPS = 100;
const LARGE_STEP = 10;

/** A threshold that is moved along its axis, with the pointer or with the arrows. */
export function ThresholdHandle(props: ThresholdHandleProps) {
  const { label, value, tag, valueText, scale, plot, isHorizontal, onMove, onSettle } = props;
  const isMoving = useRef(false);
  const at = scale.place(value);
  const place = isHorizontal
    ? { insetInlineStart: at, top: plot.top, height: plot.bottom - plot.top }
    : { top: at, insetInlineStart: plot.left, width: plot.right - plot.left };
  const follow = (event: PointerEvent<HTMLElement>) => {
    event.stopPropagation();
    if (!isMoving.current) return;
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box !== undefined)
      onMove(scale.valueAt(isHorizontal ? event.clientX - box.left : event.clientY - box.top));
  };
  const settle = (event: PointerEvent<HTMLElement>) => {
    event.stopPropagation();
    if (!isMoving.current) return;
    isMoving.current = false;
    onSettle();
  };
  const step = (event: KeyboardEvent) => {
    const move = stepOf(event, scale);
    if (move === null) return;
    event.preventDefault();
    onMove(Math.min(scale.largest, Math.max(scale.smallest, move.isEnd ? move.by : value + move.by)));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation={isHorizontal ? 'horizontal' : 'vertical'}
      aria-valuemin={scale.smallest}
      aria-valuemax={scale.largest}
      aria-valuenow={value}
      aria-valuetext={valueText}
      className={styles.handle}
      data-axis={isHorizontal ? 'x' : 'y'}
      style={place}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        isMoving.current = true;
      }}
      onPointerMove={follow}
      onPointerUp={settle}
      onPointerCancel={settle}
      onKeyDown={step}
      onKeyUp={onSettle}
    >
      <span aria-hidden="true" className={styles.tag}>
        {tag}
      </span>
    </div>
  );
}

/** What a key does to a value: moves it by so much, or puts it at an end. */
function stepOf({ key, shiftKey }: KeyboardEvent, { smallest, largest }: PointedScale) {
  const step = ((largest - smallest) / STEPS) * (shiftKey ? LARGE_STEP : 1);
  const moves: Readonly<Record<string, { readonly by: number; readonly isEnd?: boolean }>> = {
    ArrowRight: { by: step },
    ArrowUp: { by: step },
    ArrowLeft: { by: -step },
    ArrowDown: { by: -step },
    PageUp: { by: step * LARGE_STEP },
    PageDown: { by: -step * LARGE_STEP },
    Home: { by: smallest, isEnd: true },
    End: { by: largest, isEnd: true },
  };
  return moves[key] ?? null;
}
