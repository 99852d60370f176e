import { describeIndicator, type LegendContext, type Messages } from '@/i18n';
import { bivariateWords } from '@/i18n/bivariate';
import type { ProjectSettings } from '@/project';

/** What a map is about, from the most telling layer shown; `null` when none is. */
export function mapSubject(
  {
    layers: { choropleth, symbols, offer, coverage },
    measures,
  }: Pick<ProjectSettings, 'layers' | 'measures'>,
  context: LegendContext,
  messages: Messages,
): string | null {
  if (choropleth && context.pair) {
    const [need, offer] = [context.pair.need, context.pair.offer].map(
      (side) => describeIndicator(side, messages).name,
    );
    return bivariateWords(messages.locale).subject({ need: need ?? '', offer: offer ?? '' });
  }
  if (choropleth && context.indicator)
    return describeIndicator(context.indicator, messages)[measures.colors === 'count' ? 'numerator' : 'name'];
  if (symbols && context.symbols)
    return describeIndicator(context.symbols, messages)[measures.circles === 'rate' ? 'name' : 'numerator'];
  if (offer) return messages.legend.offer;
  return coverage ? messages.legend.coverage : null;
}
