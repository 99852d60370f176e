import { type ReactNode, useRef } from 'react';
import { LimitHandle } from './LimitHandle';
import styles from './LimitSlider.module.css';
import { moveLimit, type SliderRange } from './move-limit';

interface LimitSliderProps {
  readonly label: string;
  /** Ascending. */
  readonly limits: readonly number[];
  /** Name of a limit, by rank. */
  readonly nameOf: (rank: number) => string;
  /** A limit as it is spoken. */
  readonly print: (limit: number) => string;
  readonly range: SliderRange;
  /** A limit moves: many times a drag. */
  readonly onMove: (limits: readonly number[]) => void;
  /** A limit is let go of: once a drag, once a key held. */
  readonly onRelease: () => void;
  /** What limits are moved over. */
  readonly children: ReactNode;
}

/** Limits moved over a drawing, by mouse, finger or keyboard, each between its neighbours. */
export function LimitSlider(props: LimitSliderProps) {
  const { label, limits, nameOf, print, range, onMove, onRelease, children } = props;
  const track = useRef<HTMLDivElement>(null);
  const isMoved = useRef(false);
  const move = (rank: number, wished: number) => {
    const moved = moveLimit({ limits, rank, wished }, range);
    if (moved === limits) return;
    isMoved.current = true;
    onMove(moved);
  };
  const release = () => {
    if (isMoved.current) onRelease();
    isMoved.current = false;
  };
  const valueAt = (clientX: number) => {
    const box = track.current?.getBoundingClientRect();
    const share = box === undefined || box.width === 0 ? 0 : (clientX - box.left) / box.width;
    return range.lowest + share * (range.highest - range.lowest);
  };
  return (
    <div ref={track} role="group" aria-label={label} className={styles['track']}>
      {children}
      {limits.map((limit, rank) => (
        <LimitHandle
          key={rank}
          name={nameOf(rank)}
          limit={limit}
          text={print(limit)}
          range={range}
          onWish={(wished) => move(rank, wished)}
          onDrag={(clientX) => move(rank, valueAt(clientX))}
          onRelease={release}
        />
      ))}
    </div>
  );
}
