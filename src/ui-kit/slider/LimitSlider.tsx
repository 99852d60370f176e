import { type ReactNode, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import styles from './LimitSlider.module.css';

interface LimitSliderProps {
  readonly label: string;
  readonly limits: readonly number[];
  /** Name of a limit, by rank. */
  readonly nameOf: (rank: number) => string;
  readonly range: { readonly lowest: number; readonly highest: number; readonly step: number };
  /** Decimals a limit is spoken with. */
  readonly decimals: number;
  /** A limit moves: many times a drag. */
  readonly onMove: (limits: readonly number[]) => void;
  /** A limit is let go of: once a drag, once a key held. */
  readonly onRelease: () => void;
  /** What limits are moved over. */
  readonly children: ReactNode;
}

/** Limits moved over a drawing, by mouse, finger or keyboard, each between its neighbours. */
export function LimitSlider(props: LimitSliderProps) {
  const { label, limits, nameOf, range, decimals, onMove, onRelease, children } = props;
  const isMoved = useRef(false);
  const release = () => {
    if (isMoved.current) onRelease();
    isMoved.current = false;
  };
  return (
    <Slider
      aria-label={label}
      minValue={range.lowest}
      maxValue={range.highest}
      step={range.step}
      value={[...limits]}
      formatOptions={{ maximumFractionDigits: decimals }}
      onChange={(moved) => {
        isMoved.current = true;
        onMove(moved);
      }}
      onChangeEnd={release}
    >
      <SliderTrack className={styles['track'] ?? ''}>
        {children}
        {limits.map((_, rank) => (
          <SliderThumb
            key={rank}
            index={rank}
            aria-label={nameOf(rank)}
            className={styles['thumb'] ?? ''}
            onKeyUp={release}
            onBlur={release}
          />
        ))}
      </SliderTrack>
    </Slider>
  );
}
