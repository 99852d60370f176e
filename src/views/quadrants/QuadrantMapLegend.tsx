import type { QuadrantLegend } from '@/cartography';
import type { QuadrantText } from '@/i18n/quadrants';
import { LegendRow, LegendSection } from '../legend/LegendSection';
import { StateSwatch } from '../swatches';
import styles from './quadrants.module.css';

interface QuadrantMapLegendProps {
  readonly model: QuadrantLegend;
  readonly text: QuadrantText;
}

/** The legend of a map of quadrants: each with its count, then the states of those that have none. */
export function QuadrantMapLegend({ model, text }: QuadrantMapLegendProps) {
  return (
    <LegendSection block={text}>
      <ul className={styles.rows}>
        {model.rows.map(({ quadrant, color }, rank) => (
          <LegendRow
            key={quadrant}
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
