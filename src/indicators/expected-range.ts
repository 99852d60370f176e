import type { IndicatorDefinition } from './indicator';
import type { IndicatorTerm } from './indicator-term';

/** An indicator at both ends of what its prevalences leave open; at each end a prevalence is one number. */
export interface PrevalenceEnds {
  readonly lower: IndicatorDefinition;
  readonly upper: IndicatorDefinition;
}

type Terms = Pick<IndicatorDefinition, 'numerator' | 'denominator'>;

/** Whether an indicator counts expected people by a prevalence that is given as a range. */
export function hasPrevalenceRange({ numerator, denominator }: Terms): boolean {
  return [numerator, denominator].some(
    (term) => term.kind === 'expected' && term.prevalence.low < term.prevalence.high,
  );
}

/**
 * The lowest and the highest an indicator may be over the range of its prevalences: the lowest has the low prevalence
 * above and the high one below, the highest the reverse. `null` when no prevalence is given as a range.
 */
export function prevalenceEnds(definition: IndicatorDefinition): PrevalenceEnds | null {
  if (!hasPrevalenceRange(definition)) return null;
  const { numerator, denominator } = definition;
  return {
    lower: { ...definition, numerator: at(numerator, 'low'), denominator: at(denominator, 'high') },
    upper: { ...definition, numerator: at(numerator, 'high'), denominator: at(denominator, 'low') },
  };
}

function at(term: IndicatorTerm, end: 'low' | 'high'): IndicatorTerm {
  if (term.kind !== 'expected') return term;
  const value = term.prevalence[end];
  return { ...term, prevalence: { ...term.prevalence, low: value, central: value, high: value } };
}
