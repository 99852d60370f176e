import type { DotLegend } from '@/cartography';
import type { DotText } from '@/i18n/dots';
import { LegendRow, LegendRows, StateRows } from '../legend/LegendRows';
import { LegendSection } from '../legend/LegendSection';
import { DotSwatch } from './DotSwatch';

interface DotMapLegendProps {
  readonly model: DotLegend;
  readonly text: DotText;
}

/** The legend of a map of dots: what a dot stands for, how many there are, the states that have none. */
export function DotMapLegend({ model, text }: DotMapLegendProps) {
  return (
    <LegendSection block={text}>
      <LegendRows>
        {text.lines.map((line) => (
          <LegendRow key={line.label} swatch={<DotSwatch radiusPx={model.radiusPx} />} line={line} />
        ))}
        <StateRows states={model.states} lines={text.states} />
      </LegendRows>
    </LegendSection>
  );
}
