import { useId } from 'react';
import type { VerificationStatus } from '@/domain/coverage';
import styles from './swatches.module.css';

interface CoverageSwatchProps {
  readonly verification: VerificationStatus;
  readonly color: string;
}

const DASHES: Readonly<Record<VerificationStatus, string | undefined>> = {
  verified: undefined,
  derived: '5 2.5',
  'to-confirm': '1.2 2.4',
};

/** The outline a team's territory is drawn with: full, dashed or dotted as its list is sure. */
export function CoverageSwatch({ verification, color }: CoverageSwatchProps) {
  const id = useId();
  return (
    <svg className={styles.patch} viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse">
        <path d="M-1-1 6 6M4-1l2 2M-1 4l2 2" stroke={color} strokeWidth="0.7" fill="none" />
      </pattern>
      <rect
        x="1"
        y="1"
        width="22"
        height="14"
        rx="1"
        fill={`url(#${id})`}
        stroke={color}
        strokeWidth="2"
        strokeDasharray={DASHES[verification]}
      />
    </svg>
  );
}
