import { useId } from 'react';
import type { FillPattern } from '@/cartography';
import styles from './swatches.module.css';

interface StateSwatchProps {
  readonly color: string;
  readonly pattern: FillPattern;
}

/** A patch of map: the colour and the texture a territory is painted with. */
export function StateSwatch({ color, pattern }: StateSwatchProps) {
  const id = useId();
  const outlined = pattern === 'missing' || pattern === 'not-applicable';
  return (
    <svg className={styles.patch} viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
      <StateTexture id={id} pattern={pattern} />
      <rect width="24" height="16" rx="2" fill={outlined ? 'none' : color} />
      {pattern !== 'none' && <rect width="24" height="16" rx="2" fill={`url(#${id})`} />}
      <rect x="0.5" y="0.5" width="23" height="15" rx="1.5" className={styles.edge} />
    </svg>
  );
}

/** The texture of a state, as a pattern to fill with. */
export function StateTexture({ id, pattern }: { readonly id: string; readonly pattern: FillPattern }) {
  switch (pattern) {
    case 'missing':
      return (
        <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M-2 10 10-2M-2 2 2-2M6 10l4-4" className={styles.hatch} />
        </pattern>
      );
    case 'suppressed':
      return (
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="1.5" cy="1.5" r="1" className={styles.dot} />
          <circle cx="4.5" cy="4.5" r="1" className={styles.dot} />
        </pattern>
      );
    case 'estimated':
      return (
        <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse">
          <circle cx="1" cy="1" r="0.5" className={styles.dot} />
          <circle cx="3" cy="3" r="0.5" className={styles.dot} />
        </pattern>
      );
    case 'not-different':
      return (
        <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M0 4H8" className={styles.casing} />
          <path d="M0 4H8" className={styles.ruled} />
        </pattern>
      );
    case 'undecided':
      return (
        <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M0 4H8M4 0V8" className={styles.casing} />
          <path d="M0 4H8M4 0V8" className={styles.ruled} />
        </pattern>
      );
    case 'none':
    case 'not-applicable':
      return null;
  }
}
