import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useFormats, useLocale } from '@/i18n/react';
import { swipeWords } from '@/i18n/swipe';
import styles from './swipe-map.module.css';

interface SwipeDividerProps {
  /** Share of the width that the first map has, from 0 to 1. */
  readonly share: number;
  readonly onChange: (share: number) => void;
}

const STEP = 0.02;
const LARGE_STEP = 0.1;
const MIDDLE = 0.5;

const MOVES: Readonly<Record<string, (share: number) => number>> = {
  ArrowLeft: (share) => share - STEP,
  ArrowDown: (share) => share - STEP,
  ArrowRight: (share) => share + STEP,
  ArrowUp: (share) => share + STEP,
  PageDown: (share) => share - LARGE_STEP,
  PageUp: (share) => share + LARGE_STEP,
  Home: () => 0,
  End: () => 1,
};

/** The line between two maps, dragged or moved with the keys of a slider; a double press puts it back in the middle. */
export function SwipeDivider({ share, onChange }: SwipeDividerProps) {
  const words = swipeWords(useLocale());
  const formats = useFormats();
  const isDragged = useRef(false);
  const settle = (wanted: number) => onChange(Math.max(0, Math.min(1, wanted)));
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    settle(move(share));
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    isDragged.current = true;
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const room = event.currentTarget.parentElement?.getBoundingClientRect();
    if (isDragged.current && room !== undefined && room.width > 0)
      settle((event.clientX - room.left) / room.width);
  };
  const stop = () => {
    isDragged.current = false;
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={words.divider}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={words.dividerValue({ share: formats.percent(share) })}
      className={styles.divider}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={stop}
      onPointerCancel={stop}
      onDoubleClick={() => settle(MIDDLE)}
    >
      <span className={styles.grip} aria-hidden="true">
        ‹ ›
      </span>
    </div>
  );
}
