import type { LegendMark } from '@/cartography';
import type { Language } from '../describe-provenance';
import type { LegendReading } from './legend-text';

/** What each mark says of a rate and its reference. */
export function markLabels(
  { reference }: LegendReading,
  { messages }: Language,
): Readonly<Record<LegendMark['mark'], string>> {
  const { marks, references } = messages.uncertainty;
  const name = references[reference];
  return {
    different: marks.different({ name }),
    'not-different': marks['not-different']({ name }),
    undecided: marks.undecided({ name }),
  };
}

/** How the rates are shown, as printed under a legend: nothing to say of rates as counted. */
export function readingNotes(
  { chosenMode, mode, uncertainty }: LegendReading,
  { messages, formats }: Language,
): readonly string[] {
  const words = messages.uncertainty;
  if (chosenMode !== 'raw' && mode === 'raw') return [words.notASample];
  if (uncertainty === null || mode === 'raw') return [];
  if (mode === 'interval') {
    const level = formats.percent(uncertainty.confidence);
    return [words.methods[uncertainty.method]({ level })];
  }
  const { mean, territories, heterogeneity } = uncertainty.smoothing;
  if (territories < 2) return [words.nothingToSmooth];
  const towards = words.smoothedTowards({ mean: formats.rate(mean), count: territories });
  return heterogeneity === 'none' ? [towards, words.noHeterogeneity] : [towards];
}
