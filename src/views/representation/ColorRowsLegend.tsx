import type { CategoryLegend, QuadrantLegend } from '@/cartography';
import type { LegendBlock } from '@/i18n';
import { LegendRow, LegendRows, StateRows } from '../legend/LegendRows';
import { LegendSection } from '../legend/LegendSection';
import { StateSwatch } from '../swatches';

interface ColorRowsLegendProps {
  readonly model: QuadrantLegend | CategoryLegend;
  readonly text: LegendBlock;
}

/** The legend of a map of categories: each colour with its count, then the states of those that have none. */
export function ColorRowsLegend({ model, text }: ColorRowsLegendProps) {
  return (
    <LegendSection block={text}>
      <LegendRows>
        {model.rows.map(({ color }, rank) => (
          <LegendRow
            key={text.lines[rank]?.label}
            swatch={<StateSwatch color={color} pattern="none" />}
            line={text.lines[rank]}
          />
        ))}
        <StateRows states={model.states} lines={text.states} />
      </LegendRows>
    </LegendSection>
  );
}
