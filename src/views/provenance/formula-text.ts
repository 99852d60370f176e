import { SCALE_OF_RATIO } from '@/domain/measure';
import type { Language } from '@/i18n';
import type { ProvenanceWords } from '@/i18n/provenance';
import type { FigureTrace } from '@/indicators/trace';

/** « 140 places ÷ 40 000 personnes × 1 000 = 3,5 » */
export function formulaText(
  { result, numerator, denominator, rate }: FigureTrace,
  words: ProvenanceWords,
  { formats }: Language,
): string {
  const { unit } = result.definition;
  const division = words.division({
    numerator: formats.measured(numerator.total, numerator.unit).spoken,
    denominator: formats.measured(denominator.total, denominator.unit).spoken,
  });
  const scale = SCALE_OF_RATIO[unit];
  const calculation = scale === 1 ? division : words.scaled({ division, scale: formats.integer(scale) });
  return words.equals({ calculation, result: formats.measured(rate, unit).spoken });
}
