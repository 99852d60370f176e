import type { DotLegend } from '@/cartography';
import type { DotText } from '@/i18n/dots';
import { LegendRow, LegendSection } from '../legend/LegendSection';
import { StateSwatch } from '../swatches';
import styles from './dots.module.css';
import { DotSwatch } from './DotSwatch';

interface DotMapLegendProps {
  readonly model: DotLegend;
  readonly text: DotText;
}

/** The legend of a map of dots: what a dot stands for, how many there are, the states that have none. */
export function DotMapLegend({ model, text }: DotMapLegendProps) {
  return (
    <LegendSection block={text}>
      <ul className={styles.rows}>
        {text.lines.map((line) => (
          <LegendRow key={line.label} swatch={<DotSwatch radiusPx={model.radiusPx} />} line={line} />
        ))}
        {model.states.map(({ state, color, pattern }, rank) => (
          <LegendRow
            key={state}
            swatch={<StateSwatch color={color} pattern={pattern} />}
            line={text.states[rank]}
          />
        ))}
      </ul>
    </LegendSection>
  );
}
