import type { IndicatorDefinition, Sampling } from './indicator';
import type { IndicatorTerm, TermOf } from './indicator-term';

/**
 * How chance bears on an indicator. Only a rate of people over a population is a sample of anything: need as events,
 * people helped as so many among the inhabitants. Bounds of a need, expectations and ratios of two counts are not.
 *
 * People a service follows are so many among the inhabitants, each counted once by its services: binomial. Those it knows to
 * have no solution are need, and events. Long waits are so many among the newcomers of the same service: binomial. A mean
 * of days is no sample that could be judged: how much waits vary is not reported.
 */
export function samplingOf({
  numerator,
  denominator,
}: Pick<IndicatorDefinition, 'numerator' | 'denominator'>): Sampling {
  if (numerator.kind === 'activity') return samplingOfActivity(numerator, denominator);
  if (denominator.kind !== 'population') return 'not-a-sample';
  if (numerator.kind === 'need') return 'poisson';
  return numerator.kind === 'social-aid' ? 'binomial' : 'not-a-sample';
}

function samplingOfActivity({ service, count }: TermOf<'activity'>, below: IndicatorTerm): Sampling {
  if (count === 'days-waited') return 'not-a-sample';
  if (below.kind === 'population') return count === 'without-solution' ? 'poisson' : 'binomial';
  const isShareOfNewcomers =
    count === 'long-waits' &&
    below.kind === 'activity' &&
    below.service === service &&
    below.count === 'newcomers';
  return isShareOfNewcomers ? 'binomial' : 'not-a-sample';
}
