import { type PointerEvent, useRef } from 'react';
import styles from './LimitSlider.module.css';
import type { SliderRange } from './move-limit';

interface LimitHandleProps {
  readonly name: string;
  readonly limit: number;
  readonly text: string;
  readonly range: SliderRange;
  /** A value asked for by the keyboard or a screen reader. */
  readonly onWish: (wished: number) => void;
  /** Where the pointer that holds the limit is. */
  readonly onDrag: (clientX: number) => void;
  readonly onRelease: () => void;
}

/** One limit: a handle for the pointer, over a native slider for the keyboard and screen readers. */
export function LimitHandle({ name, limit, text, range, onWish, onDrag, onRelease }: LimitHandleProps) {
  const input = useRef<HTMLInputElement>(null);
  const span = range.highest - range.lowest;
  const drag = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(event.clientX);
  };
  return (
    <div
      className={styles['handle']}
      style={{ left: `${span > 0 ? ((limit - range.lowest) / span) * 100 : 0}%` }}
      role="presentation"
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        input.current?.focus({ preventScroll: true });
      }}
      onPointerMove={drag}
      onPointerUp={onRelease}
      onPointerCancel={onRelease}
    >
      <input
        ref={input}
        type="range"
        className={styles['input']}
        aria-label={name}
        aria-valuetext={text}
        min={range.lowest}
        max={range.highest}
        step={range.step}
        value={limit}
        onChange={(event) => onWish(event.currentTarget.valueAsNumber)}
        onKeyUp={onRelease}
        onBlur={onRelease}
      />
      <span className={styles['grip']} />
      <span className={styles['value']} aria-hidden="true">
        {text}
      </span>
    </div>
  );
}
