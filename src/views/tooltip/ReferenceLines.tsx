import type { MeasuredValue } from '@/domain/measure';
import { useLanguage } from '@/i18n/react';
import type { ReferenceView } from '@/state';
import { describeAgainst } from './describe-against';
import styles from './tooltip.module.css';

const SIGNS = { above: '▲', below: '▼', equal: '=' } as const;

interface ReferenceLinesProps {
  /** The rate of the territory, as shown. */
  readonly rate: MeasuredValue;
  readonly reference: ReferenceView;
}

/** How the territory stands to the reference in force, and whether the difference may be chance. */
export function ReferenceLines({ rate, reference }: ReferenceLinesProps) {
  const against = describeAgainst(rate, reference, useLanguage());
  if (against === null) return null;
  return (
    <>
      <p className={styles.line}>
        <span aria-hidden="true">{SIGNS[against.sign]}</span> {against.standing}
      </p>
      {against.difference !== null && <p className={styles.line}>{against.difference}</p>}
    </>
  );
}
