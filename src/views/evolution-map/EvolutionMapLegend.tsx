import type { EvolutionLegend } from '@/cartography';
import type { EvolutionMapText } from '@/i18n/evolution-map';
import { LegendRow, LegendRows, StateRows } from '../legend/LegendRows';
import { LegendSection } from '../legend/LegendSection';
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
      <LegendRows>
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
        <StateRows states={model.states} lines={text.states} />
      </LegendRows>
    </LegendSection>
  );
}
