import styles from './map-view.module.css';

/** Names of the buttons of the map. */
export interface MapControlLabels {
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Shows again what the map opened on. */
  readonly reset: string;
}

/** Props of {@link MapControls}. */
export interface MapControlsProps {
  readonly labels: MapControlLabels;
  readonly onZoom: (steps: number) => void;
  readonly onReset: () => void;
}

const STROKES = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  frame: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
};

interface ControlButtonProps {
  readonly label: string;
  readonly stroke: string;
  readonly onPress: () => void;
}

function ControlButton({ label, stroke, onPress }: ControlButtonProps) {
  return (
    <button type="button" className={styles.control} aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={stroke} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
    </button>
  );
}

/** Nearer, farther, what the map opened on. */
export function MapControls({ labels, onZoom, onReset }: MapControlsProps) {
  return (
    <div className={styles.controls}>
      <ControlButton label={labels.zoomIn} stroke={STROKES.plus} onPress={() => onZoom(1)} />
      <ControlButton label={labels.zoomOut} stroke={STROKES.minus} onPress={() => onZoom(-1)} />
      <ControlButton label={labels.reset} stroke={STROKES.frame} onPress={onReset} />
    </div>
  );
}
