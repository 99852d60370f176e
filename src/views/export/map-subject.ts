import { describeIndicator, type LegendContext, type Messages } from '@/i18n';
import { bordersWords } from '@/i18n/borders';
import type { ProjectSettings } from '@/project';
import { representationSubject } from '../representation';

/** What a map is about, from the most telling layer shown; `null` when none is. */
export function mapSubject(
  {
    layers: { choropleth, borders, symbols, offer, coverage },
    measures,
    fillBy,
    categoryBy,
  }: Pick<ProjectSettings, 'fillBy' | 'categoryBy' | 'layers' | 'measures'>,
  context: LegendContext,
  messages: Messages,
): string | null {
  const represented = choropleth ? representationSubject({ fillBy, categoryBy }, context, messages) : null;
  if (represented !== null) return represented;
  if (choropleth && context.indicator)
    return describeIndicator(context.indicator, messages)[measures.colors === 'count' ? 'numerator' : 'name'];
  if (borders && context.indicator)
    return bordersWords(messages.locale).title({ name: describeIndicator(context.indicator, messages).name });
  if (symbols && context.symbols)
    return describeIndicator(context.symbols, messages)[measures.circles === 'rate' ? 'name' : 'numerator'];
  if (offer) return messages.legend.offer;
  return coverage ? messages.legend.coverage : null;
}
