import type { ChoroplethLegend } from '@/cartography';
import { describeIndicator } from '../indicators/describe-indicator';
import type { Language } from '../describe-provenance';
import { inSentence } from '../wording';
import type { LegendClasses } from './legend-text';

/** What colours part around, and how limits came about: without overseas territories, or for another map. Printed under a legend. */
export function classNotes(
  classes: LegendClasses,
  { classes: { length } }: Pick<ChoroplethLegend, 'classes'>,
  language: Language,
): readonly string[] {
  const { reference } = classes.look;
  const { around } = language.messages.legend.classes;
  return [
    ...(reference === null || length === 0 ? [] : [around({ value: language.formats.rate(reference) })]),
    ...limitNotes(classes, language),
  ];
}

function limitNotes({ lock, overseas }: LegendClasses, { messages, formats }: Language): readonly string[] {
  const words = messages.legend.classes;
  if (overseas === 'left-out') return [words.withoutOverseas];
  if (lock?.status !== 'kept') return [];
  if (lock.madeFor === null) return [words.lockedForRemoved];
  const { level, date } = lock.lock;
  return [
    words.locked({
      indicator: describeIndicator(lock.madeFor, messages).name,
      level: inSentence(messages.layers.levelsPlural[level]),
      date: date === null ? messages.values.unknownDate : formats.date(date),
    }),
  ];
}

/** Why the classes of a map are not to be read as those of others. */
export function classWarnings({ refusal, lock }: LegendClasses, { messages }: Language): readonly string[] {
  const words = messages.legend.classes;
  const warnings = refusal === null ? [] : [words.refusals[refusal]];
  if (lock === null) return warnings;
  const { status, below, above } = lock;
  if (status === 'other-classes') return [...warnings, words.otherClasses];
  if (status === 'other-unit') return [...warnings, words.otherUnit];
  return below + above === 0 ? warnings : [...warnings, words.outside({ below, above })];
}
