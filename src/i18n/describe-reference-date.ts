import type { IndicatorResult } from '@/indicators';
import type { Language } from './describe-provenance';

/**
 * The date a figure is of: that of what it counts, which may be before the one asked for; or that nothing was counted at
 * the date asked for nor before it.
 */
export function describeReferenceDate(
  { referenceDate, asOf }: Pick<IndicatorResult, 'referenceDate' | 'asOf'>,
  { messages, formats }: Language,
): string {
  if (referenceDate !== null) return formats.date(referenceDate);
  return asOf === null
    ? messages.values.unknownDate
    : messages.values.nothingUpTo({ date: formats.date(asOf) });
}
