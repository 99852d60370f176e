import type { EvolutionLegend } from '@/cartography';
import type { EvolutionMapText } from '@/i18n/evolution-map';
import { LegendRow, LegendSection } from '../legend/LegendSection';
import { StateSwatch } from '../swatches';
import { Arrow } from './Arrow';
import styles from './evolution-map.module.css';

interface EvolutionMapLegendProps {
  readonly model: EvolutionLegend;
  readonly text: EvolutionMapText;
}

const ROW_ARROW_PX = 16;

/** The legend of a map of change: arrows to scale, what they say with their counts, the states that have none. */
export function EvolutionMapLegend({ model, text }: EvolutionMapLegendProps) {
  return (
    <LegendSection block={text}>
      <ul className={styles.sizes}>
        {model.sizes.map(({ heightPx }, rank) => (
          <li key={heightPx} className={styles.size}>
            <Arrow direction="above" heightPx={heightPx} />
            {text.sizes[rank]}
          </li>
        ))}
      </ul>
      <ul className={styles.rows}>
        {text.lines.map((line, rank) => {
          const arrow = model.arrows[rank];
          return (
            <LegendRow
              key={line.label}
              swatch={
                <span className={styles.sign}>{arrow && <Arrow {...arrow} heightPx={ROW_ARROW_PX} />}</span>
              }
              line={line}
            />
          );
        })}
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
