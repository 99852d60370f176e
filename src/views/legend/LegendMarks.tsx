import { useId } from 'react';
import type { LegendMark } from '@/cartography';
import type { LegendMarks as LegendMarksText } from '@/i18n';
import { StateSwatch } from '../swatches';
import styles from './legend.module.css';
import { LegendRow, LegendRows } from './LegendRows';

interface LegendMarksProps {
  readonly marks: readonly LegendMark[];
  readonly text: LegendMarksText;
}

/** Whether rates differ from the reference, and the textures that say so. */
export function LegendMarks({ marks, text }: LegendMarksProps) {
  const id = useId();
  return (
    <>
      <p id={id} className={styles.subtitle}>
        {text.title}
      </p>
      <LegendRows labelledBy={id}>
        {marks.map(({ mark, color, pattern }, rank) => (
          <LegendRow
            key={mark}
            swatch={<StateSwatch color={color} pattern={pattern} />}
            line={text.lines[rank]}
          />
        ))}
      </LegendRows>
    </>
  );
}
