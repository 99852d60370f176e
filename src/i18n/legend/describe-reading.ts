import { referenceInSentence, referenceNotes } from '../describe-comparison';
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
  if (chosenMode !== 'raw' && mode === 'raw') return [words.notASample];
  if (uncertainty === null || mode === 'raw') return [];
  if (mode === 'interval') {
    const level = formats.percent(uncertainty.confidence);
    return [
      words.methods[uncertainty.method]({ level }),
      messages.comparison.tests[comparison.test].label,
      ...referenceNotes(comparison, messages),
    ];
  }
  const { mean, territories, heterogeneity } = uncertainty.smoothing;
  if (territories < 2) return [words.nothingToSmooth];
  const towards = words.smoothedTowards({ mean: formats.rate(mean), count: territories });
  return heterogeneity === 'none' ? [towards, words.noHeterogeneity] : [towards];
}
