import { type ColorVision, simulateVision } from '@/cartography/color-vision';
import { classLabels } from '@/i18n';
import { classWords } from '@/i18n/classes';
import { useFormats, useLanguage, useMessages } from '@/i18n/react';
import { StateSwatch } from '../swatches';
import styles from './class-editor.module.css';
import type { ClassDraft } from './use-class-draft';

interface ClassCountsProps {
  readonly draft: ClassDraft;
  readonly vision: ColorVision;
}

/** How many territories each class holds, as limits are moved; the highest class first, as in the legend. */
export function ClassCounts({ draft, vision }: ClassCountsProps) {
  const words = classWords(useMessages().locale);
  const formats = useFormats();
  const language = useLanguage();
  const classes = [...draft.classes].reverse();
  const labels = classLabels({ classes, closure: draft.breaks.closure }, language);
  return (
    <ul className={styles.counts} aria-label={words.countsTitle}>
      {classes.map(({ color, count }, rank) => (
        <li key={rank} className={styles.count}>
          <StateSwatch color={simulateVision(color, vision)} pattern="none" />
          <span className={styles.range}>{labels[rank]}</span>
          <span className={styles.number}>{formats.integer(count)}</span>
        </li>
      ))}
    </ul>
  );
}
