import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { classNames } from '../class-names';
import { sizeAfterKey, type SizeBounds, sizeWithin } from './panel-size';
import styles from './ResizeHandle.module.css';

interface ResizeHandleProps {
  /** Accessible name: the panel and the side it resizes. */
  readonly label: string;
  /** Where the panel stands beside the handle: a handle `before` its panel makes it grow when dragged back. */
  readonly panelIs: 'before' | 'after';
  /** `vertical`: the bar is vertical and changes a width. */
  readonly orientation: 'vertical' | 'horizontal';
  /** Size of the panel, in pixels, with its bounds. */
  readonly size: number;
  readonly bounds: SizeBounds;
  /** Id of the panel element. */
  readonly controls: string;
  readonly onResize: (size: number) => void;
  /** Called when a drag or a key press is over, to remember the size. */
  readonly onResizeEnd?: (size: number) => void;
}

/**
 * The edge of a panel, dragged or moved with the arrow keys, Home and End; a double press gives the first size back.
 * A slider rather than a separator for assistive technology: it has a value and takes the keyboard.
 */
export function ResizeHandle(props: ResizeHandleProps) {
  const { label, panelIs, orientation, size, bounds, controls, onResize, onResizeEnd } = props;
  const drag = useRef<{ readonly from: number; readonly size: number } | null>(null);
  const positionOf = (event: PointerEvent) => (orientation === 'vertical' ? event.clientX : event.clientY);
  const sign = panelIs === 'before' ? 1 : -1;

  const settle = (next: number) => {
    onResize(next);
    onResizeEnd?.(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = sizeAfterKey(event.key, { size, bounds, orientation, sign });
    if (next === null) return;
    event.preventDefault();
    settle(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: positionOf(event), size };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (drag.current === null) return;
    onResize(sizeWithin(bounds, drag.current.size + sign * (positionOf(event) - drag.current.from)));
  };
  const onPointerUp = () => {
    if (drag.current === null) return;
    drag.current = null;
    onResizeEnd?.(size);
  };

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation === 'vertical' ? 'horizontal' : 'vertical'}
      aria-controls={controls}
      aria-valuenow={Math.round(size)}
      aria-valuemin={bounds.smallest}
      aria-valuemax={bounds.largest}
      className={classNames(styles['handle'], styles[orientation])}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onDoubleClick={() => settle(bounds.initial)}
    />
  );
}
