import type { IndicatorDefinition, Sampling } from './indicator';

/**
 * How chance bears on an indicator. Only a rate of people over a population is a sample of anything: need as events,
 * people helped as so many among the inhabitants. Bounds of a need, expectations and ratios of two counts are not.
 */
export function samplingOf({
  numerator,
  denominator,
}: Pick<IndicatorDefinition, 'numerator' | 'denominator'>): Sampling {
  if (denominator.kind !== 'population') return 'not-a-sample';
  if (numerator.kind === 'need') return 'poisson';
  return numerator.kind === 'social-aid' ? 'binomial' : 'not-a-sample';
}
