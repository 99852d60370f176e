import type { BivariateLegend as BivariateModel } from '@/cartography';
import type { BivariateText } from '@/i18n/bivariate';
import { LegendRow, LegendSection } from '../legend/LegendSection';
import { StateSwatch } from '../swatches';
import { BivariateSquare } from './BivariateSquare';
import styles from './need-and-offer.module.css';

interface BivariateLegendProps {
  readonly model: BivariateModel;
  readonly text: BivariateText;
}

/** The legend of a map of need and offer: the square, its corners in words, the states outside it. */
export function BivariateLegend({ model, text }: BivariateLegendProps) {
  return (
    <LegendSection block={text}>
      <BivariateSquare model={model} text={text} />
      <ul className={styles.rows}>
        {text.corners.map((line) => (
          <LegendRow
            key={line.label}
            swatch={<StateSwatch color={model.rows[line.need]?.[line.offer]?.color ?? ''} pattern="none" />}
            line={line}
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
