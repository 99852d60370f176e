import { useMemo } from 'react';
import type { LegendModel } from '@/cartography';
import { describeLegend, type LegendText } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import { useAppState } from '@/state';
import { useThemeName } from '../theme';

/** The legend of what is on screen and its words, paired by rank. */
export function useLegend(): { readonly model: LegendModel; readonly text: LegendText } {
  const themeName = useThemeName();
  const language = useLanguage();
  const model = useAppState((state, app) =>
    app.select.legend(state.document, themeName, state.largestSymbolPx),
  );
  const context = useAppState((state, app) => app.select.legendContext(state.document));
  const text = useMemo(() => describeLegend(model, context, language), [model, context, language]);
  return { model, text };
}
