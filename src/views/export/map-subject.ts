import type { LegendContext, Messages } from '@/i18n';
import type { ProjectSettings } from '@/project';

/** What a map is about, from the most telling layer shown; `null` when none is. */
export function mapSubject(
  { choropleth, symbols, offer, coverage }: ProjectSettings['layers'],
  context: LegendContext,
  { indicators, legend }: Messages,
): string | null {
  if (choropleth && context.indicator) return indicators.words[context.indicator.definition.id].name;
  if (symbols && context.symbols) return indicators.words[context.symbols.definition.id].numerator;
  if (offer) return legend.offer;
  return coverage ? legend.coverage : null;
}
