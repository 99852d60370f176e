import { hasUncertainty, type IndicatorDefinition, type LevelUncertainty } from '@/indicators';
import type { Language } from './describe-provenance';
import type { Messages } from './messages';

/** How the intervals of a level were computed, in a sentence. */
export function describeIntervalMethod(
  { method, confidence }: Pick<LevelUncertainty, 'method' | 'confidence'>,
  { messages, formats }: Language,
): string {
  const level = confidence === null ? '' : formats.percent(confidence);
  return messages.uncertainty.methods[method]({ level });
}

/** What the ends of the interval of an indicator are called: bounds of chance, or ends of its prevalence. */
export function intervalWords(
  definition: IndicatorDefinition,
  { uncertainty }: Messages,
): Pick<Messages['uncertainty'], 'partHeaders' | 'parts'> {
  const { partHeaders, parts, rangeHeaders, rangeParts } = uncertainty;
  if (hasUncertainty(definition)) return { partHeaders, parts };
  return { partHeaders: { ...partHeaders, ...rangeHeaders }, parts: { ...parts, ...rangeParts } };
}
