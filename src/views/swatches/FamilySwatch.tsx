import { FAMILY_SHAPES } from '@/cartography/marker';
import type { CategoryFamily } from '@/domain/offer';
import styles from './swatches.module.css';

interface FamilySwatchProps {
  readonly family: CategoryFamily;
  readonly color: string;
}

const RADIUS = 6;

/** The marker a family of establishments is drawn with. */
export function FamilySwatch({ family, color }: FamilySwatchProps) {
  const points = FAMILY_SHAPES[family].map(([x, y]) => `${x * RADIUS},${y * RADIUS}`).join(' ');
  return (
    <svg className={styles.marker} viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <polygon points={points} fill={color} className={styles.markerEdge} />
    </svg>
  );
}
