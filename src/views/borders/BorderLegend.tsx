import { useMemo } from 'react';
import type { BorderLegend as Model } from '@/cartography';
import { describeBorders } from '@/i18n/borders';
import { useLanguage } from '@/i18n/react';
import { useAppState } from '@/state';
import { LegendRow, LegendRows } from '../legend/LegendRows';
import { LegendSection } from '../legend/LegendSection';
import { BorderSwatch } from './BorderSwatch';

/** Width of the line that stands for solid or dashed. */
const SURENESS_PX = 2.5;

/** The legend of borders: widths with their classes and counts, what solid and dashed say, what has no line and why. */
export function BorderLegend({ model }: { readonly model: Model }) {
  const language = useLanguage();
  const { indicator } = useAppState((state, app) => app.select.legendContext(state.document));
  const text = useMemo(() => describeBorders(model, indicator, language), [model, indicator, language]);
  return (
    <LegendSection block={text}>
      <LegendRows>
        {model.classes.map(({ widthPx }, rank) => (
          <LegendRow
            key={widthPx}
            swatch={<BorderSwatch widthPx={widthPx} isSure />}
            line={text.lines[rank]}
          />
        ))}
        {text.sureness.map((line) => (
          <LegendRow
            key={line.label}
            swatch={<BorderSwatch widthPx={SURENESS_PX} isSure={line.isSure} />}
            line={line}
          />
        ))}
      </LegendRows>
    </LegendSection>
  );
}
