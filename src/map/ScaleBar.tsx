import { chooseScaleBarLength } from './scale-bar-length';
import styles from './map-view.module.css';

/** The shortest bar, two and a half times shorter, is then as long as what is written under it. */
const MAX_WIDTH_PX = 136;

/** Props of {@link ScaleBar}. */
export interface ScaleBarProps {
  readonly metresPerPixel: number;
  /** Writes a round distance with its unit. */
  readonly formatDistance: (metres: number) => string;
}

/** A bar as long on screen as the distance written on it, at the centre of the map. */
export function ScaleBar({ metresPerPixel, formatDistance }: ScaleBarProps) {
  const { metres, widthPx } = chooseScaleBarLength(metresPerPixel, MAX_WIDTH_PX);
  return (
    <div className={styles.scale} style={{ width: widthPx }}>
      {formatDistance(metres)}
    </div>
  );
}
