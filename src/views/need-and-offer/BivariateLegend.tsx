import type { BivariateLegend as BivariateModel } from '@/cartography';
import type { BivariateText } from '@/i18n/bivariate';
import { LegendRow, LegendRows, StateRows } from '../legend/LegendRows';
import { LegendSection } from '../legend/LegendSection';
import { StateSwatch } from '../swatches';
import { BivariateSquare } from './BivariateSquare';

interface BivariateLegendProps {
  readonly model: BivariateModel;
  readonly text: BivariateText;
}

/** The legend of a map of need and offer: the square, its corners in words, the states outside it. */
export function BivariateLegend({ model, text }: BivariateLegendProps) {
  return (
    <LegendSection block={text}>
      <BivariateSquare model={model} text={text} />
      <LegendRows>
        {text.corners.map((line) => (
          <LegendRow
            key={line.label}
            swatch={<StateSwatch color={model.rows[line.need]?.[line.offer]?.color ?? ''} pattern="none" />}
            line={line}
          />
        ))}
        <StateRows states={model.states} lines={text.states} />
      </LegendRows>
    </LegendSection>
  );
}
