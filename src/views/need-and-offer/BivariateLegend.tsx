import { useMemo } from 'react';
import type { BivariateLegend as BivariateModel } from '@/cartography';
import { describeBivariate } from '@/i18n/bivariate';
import { useLanguage } from '@/i18n/react';
import { useAppState } from '@/state';
import { LegendRow, LegendSection } from '../legend/LegendSection';
import { StateSwatch } from '../swatches';
import { BivariateSquare } from './BivariateSquare';
import styles from './need-and-offer.module.css';

/** The legend of a map of need and offer: the square, its corners in words, the states outside it. */
export function BivariateLegend({ model }: { readonly model: BivariateModel }) {
  const language = useLanguage();
  const context = useAppState((state, app) => app.select.legendContext(state.document));
  const text = useMemo(() => describeBivariate(model, context, language), [model, context, language]);
  if (text === null) return null;
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
