import { type ReactNode, useContext, useId } from 'react';
import type { LegendBlock } from '@/i18n';
import { LegendSide } from './legend-side';
import styles from './legend.module.css';

interface LegendSectionProps {
  readonly block: LegendBlock;
  readonly children: ReactNode;
}

/**
 * The legend of one layer: what it is, its lines, its remarks. Its subtitle is part of its name, since a rate and the
 * count it is made of may share a title.
 */
export function LegendSection({ block, children }: LegendSectionProps) {
  const id = useId();
  const side = useContext(LegendSide);
  const [titleId, subtitleId] = [`${id}-title`, `${id}-subtitle`];
  return (
    <section
      className={styles.section}
      aria-labelledby={[side, titleId, block.subtitle && subtitleId].filter(Boolean).join(' ')}
    >
      <h3 className={styles.title} id={titleId}>
        {block.title}
      </h3>
      {block.subtitle !== null && (
        <p className={styles.subtitle} id={subtitleId}>
          {block.subtitle}
        </p>
      )}
      {children}
      {block.warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          {warning}
        </p>
      ))}
      {block.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {block.sources !== '' && <p className={styles.source}>{block.sources}</p>}
    </section>
  );
}
