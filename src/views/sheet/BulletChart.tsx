import type { FigureReference } from '@/indicators';
import { type BulletFigures, layoutBullet } from '../rate';
import styles from './sheet.module.css';

const WIDTH = 100;

/** France from edge to edge, the région a little less, sets of territories on one half each. */
const MARKS: Readonly<Record<FigureReference, { readonly y: number; readonly height: number }>> = {
  france: { y: 0, height: 12 },
  region: { y: 1, height: 10 },
  peers: { y: 0, height: 6 },
  study: { y: 3, height: 6 },
  custom: { y: 6, height: 6 },
};

/** A bar for the territory, a mark for each reference, on one scale from zero. The figures beside it say the same. */
export function BulletChart(figures: BulletFigures) {
  const bullet = layoutBullet(figures);
  if (bullet === null) return null;
  const { own, interval, marks } = bullet;
  return (
    <svg className={styles.bullet} viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" aria-hidden="true">
      <rect y="3" width={WIDTH} height="6" className={styles.bulletTrack} />
      {own !== null && <rect y="3" width={own * WIDTH} height="6" className={styles.bulletBar} />}
      {interval !== null && (
        <rect
          x={interval[0] * WIDTH}
          width={(interval[1] - interval[0]) * WIDTH}
          y="5"
          height="2"
          className={styles.whisker}
        />
      )}
      {marks.map(({ key, at }) => (
        <rect
          key={key}
          x={at * WIDTH - 0.4}
          width="0.8"
          {...MARKS[key]}
          className={key === 'france' ? styles.markFar : styles.markNear}
        />
      ))}
    </svg>
  );
}
