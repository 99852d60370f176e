import { territoryAt } from '@/domain/territory';
import { referenceInSentence, referenceNotes } from '../describe-comparison';
import { describeIntervalMethod } from '../describe-interval';
import type { Language } from '../describe-provenance';
import type { LegendReading } from './legend-text';

/** What the marks of a legend are about. */
export function marksTitle({ comparison }: LegendReading, { messages }: Language): string {
  return messages.uncertainty.marksTitle({ name: referenceInSentence(comparison, messages) });
}

/** How the rates are shown, as printed under a legend: nothing to say of rates as counted. */
export function readingNotes(
  { chosenMode, mode, uncertainty, comparison }: LegendReading,
  { messages, formats }: Language,
): readonly string[] {
  const words = messages.uncertainty;
  if (chosenMode !== 'raw' && mode === 'raw')
    return [uncertainty === null ? words.notASample : words.notSmoothed];
  if (uncertainty === null || mode === 'raw') return [];
  if (mode === 'interval') {
    const method = describeIntervalMethod(uncertainty, { messages, formats });
    if (uncertainty.confidence === null) return [method];
    return [
      method,
      messages.comparison.tests[comparison.test].label,
      ...referenceNotes(comparison, messages),
    ];
  }
  if (uncertainty.smoothing === null) return [];
  const { method, mean, territories, heterogeneity, isolated, converged } = uncertainty.smoothing;
  if (territories < 2) return [words.nothingToSmooth];
  if (!converged) return [words.notConverged];
  const { index } = uncertainty.smoothed;
  const names = isolated.map((position) => territoryAt(index, position).name).join(', ');
  return [
    words.smoothedTowards[method]({ mean: formats.rate(mean), count: territories }),
    ...(heterogeneity === 'none' ? [words.noHeterogeneity] : []),
    ...(isolated.length === 0 ? [] : [words.isolated({ count: isolated.length, names })]),
  ];
}
