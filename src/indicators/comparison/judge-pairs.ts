import { columnValueAt } from '@/domain/measure';
import type { MappedLevel } from '@/domain/territory';
import type { IndicatorFigures, IndicatorResult } from '../indicator';
import type { LevelUncertainty } from '../uncertainty/level-uncertainty';
import { type EventRate, exactRateRatioInterval, scoreShareRatioInterval } from './rate-ratio';
import { type Judgement, judge } from './verdict';

/** A level whose territories are held against one another. */
export interface JudgedLevel {
  readonly result: IndicatorResult;
  /** `null` when the numerator is no sample. */
  readonly uncertainty: LevelUncertainty | null;
  readonly level: MappedLevel;
}

/**
 * Judges the rates of pairs of territories, both subject to chance: whether the interval of the ratio of the first to the
 * second leaves 1 out, by {@link exactRateRatioInterval} for people counted as events and {@link scoreShareRatioInterval} for
 * people out of people. Silent where a rate is not shown or is estimated, and where the numerator is no sample; a pair one
 * of whose counts is fragile is never said to be alike.
 */
export function judgePairs(
  { result, uncertainty, level }: JudgedLevel,
  pairs: readonly (readonly [number, number])[],
): readonly Judgement[] {
  const figures = result.figures[level];
  if (uncertainty === null || uncertainty.confidence === null)
    return pairs.map(() => ({ verdict: null, silence: 'not-a-sample' }));
  const { confidence, stability, method } = uncertainty;
  const interval = method === 'clopper-pearson' ? scoreShareRatioInterval : exactRateRatioInterval;
  return pairs.map(([one, other]): Judgement => {
    const states = [one, other].map((position) => columnValueAt(figures.rate, position).status);
    if (states[0] !== 'known' && states[0] !== 'estimated') return { verdict: null, silence: 'not-shown' };
    if (states[1] !== 'known' && states[1] !== 'estimated')
      return { verdict: null, silence: 'reference-not-shown' };
    const isFragile = [one, other].some((position) => stability[position] === 'fragile');
    return judge(interval(eventsAt(figures, one), eventsAt(figures, other), confidence), {
      isEstimated: states.includes('estimated'),
      stability: isFragile ? 'fragile' : 'stable',
    });
  });
}

function eventsAt({ numerator, denominator }: IndicatorFigures, position: number): EventRate {
  return {
    events: numerator.values[position] ?? Number.NaN,
    people: denominator.values[position] ?? Number.NaN,
  };
}
