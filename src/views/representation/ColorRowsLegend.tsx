import type { CategoryLegend, QuadrantLegend } from '@/cartography';
import type { LegendBlock } from '@/i18n';
import { LegendRow, LegendSection } from '../legend/LegendSection';
import { StateSwatch } from '../swatches';
import styles from './representation.module.css';

interface ColorRowsLegendProps {
  readonly model: QuadrantLegend | CategoryLegend;
  readonly text: LegendBlock;
}

/** The legend of a map of categories: each colour with its count, then the states of those that have none. */
export function ColorRowsLegend({ model, text }: ColorRowsLegendProps) {
  return (
    <LegendSection block={text}>
      <ul className={styles.rows}>
        {model.rows.map(({ color }, rank) => (
          <LegendRow
            key={text.lines[rank]?.label}
            swatch={<StateSwatch color={color} pattern="none" />}
            line={text.lines[rank]}
          />
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
