import type { ActivityCount } from '@/domain/activity';
import type { IndicatorTerm } from '@/indicators';
import { rateText } from '../formats/measured-text';
import { describeIndicator, nameTerm, type NamedIndicator } from '../indicators/describe-indicator';
import type { Messages } from '../messages';
import type { MethodNotes } from './words';

/** The formula of an indicator and its limits. */
export function describeMethod(indicator: NamedIndicator, messages: Messages, notes: MethodNotes): string {
  const { numerator, denominator, unit } = indicator.definition;
  const { numerator: counted } = describeIndicator(indicator, messages);
  const over = nameTerm(denominator, indicator.perimeter, messages);
  const terms = [numerator, denominator];
  return [
    notes.formulas[unit]({ numerator: counted, denominator: over }),
    ...notesOf(terms, notes),
    ...terms.flatMap((term) => prevalenceOf(term, messages, notes)),
  ].join(' ');
}

const NOTES_OF_ACTIVITY = {
  caseload: 'caseload',
  newcomers: 'waits',
  'days-waited': 'waits',
  'long-waits': 'waits',
  'without-solution': 'without-solution',
} as const satisfies Record<ActivityCount, string>;

function notesOf(
  terms: readonly IndicatorTerm[],
  { activityNotes, methods }: MethodNotes,
): readonly string[] {
  const notes = terms.flatMap((term) => {
    if (term.kind === 'population') return [];
    return term.kind === 'activity' ? activityNotes[NOTES_OF_ACTIVITY[term.count]] : methods[term.kind];
  });
  return [...new Set(notes)];
}

function prevalenceOf(
  term: IndicatorTerm,
  messages: Messages,
  { prevalence }: MethodNotes,
): readonly string[] {
  if (term.kind !== 'expected') return [];
  const { low, high, source } = term.prevalence;
  return [prevalence({ low: rateText(messages, low), high: rateText(messages, high), source })];
}
