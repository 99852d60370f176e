import type { MappedLevel } from '@/domain/territory';
import type { IndicatorFigures, IndicatorResult } from '../indicator';
import { type Interval, UNDEFINED_INTERVAL } from '../interval/interval';
import type { LevelUncertainty } from '../uncertainty/level-uncertainty';
import { exactRateRatios, ratioToWhole, scoreShareRatioInterval } from './rate-ratio';
import type { RestOfReference } from './rest-of-reference';
import type { SignificanceTest } from './verdict';

/** A level whose rates are held against references, and by which test. */
interface TestedLevel {
  readonly result: IndicatorResult;
  readonly uncertainty: LevelUncertainty | null;
  readonly level: MappedLevel;
  readonly test: SignificanceTest;
}

/**
 * Interval of the ratio of the rate of a territory to that of its reference.
 *
 * @param target - rate of the reference.
 */
export type DifferenceRatio = (position: number, target: number, rest: RestOfReference) => Interval;

/**
 * Reads intervals of the ratio of a rate to that of its reference: 1 where they are equal. Against a fixed reference, the ends
 * of the interval of the rate over the rate of the whole reference; of two samples, {@link exactRateRatios} for people
 * counted as events and {@link scoreShareRatioInterval} for people out of people, against the rest of the reference.
 */
export function differenceRatio({ result, uncertainty, level, test }: TestedLevel): DifferenceRatio {
  if (uncertainty === null || uncertainty.confidence === null) return () => UNDEFINED_INTERVAL;
  if (test === 'two-samples')
    return ratioToRest(result.figures[level], uncertainty.method, uncertainty.confidence);
  const { lower, upper } = uncertainty;
  return (position, target) => {
    const ends = { lower: lower.values[position] ?? Number.NaN, upper: upper.values[position] ?? Number.NaN };
    if (Number.isNaN(ends.lower) || Number.isNaN(ends.upper)) return UNDEFINED_INTERVAL;
    return target === 0
      ? ratiosToZero(ends.lower)
      : { lower: ends.lower / target, upper: ends.upper / target };
  };
}

function ratioToRest(
  figures: IndicatorFigures,
  method: LevelUncertainty['method'],
  confidence: number,
): DifferenceRatio {
  const rateRatio = exactRateRatios(confidence);
  return (position, _, rest) => {
    const part = eventsAt(figures, position);
    const isShare = method === 'clopper-pearson';
    const toRest = isShare ? scoreShareRatioInterval(part, rest, confidence) : rateRatio(part, rest);
    return rest.isCompletedByTerritory ? ratioToWhole(toRest, { part, rest }) : toRest;
  };
}

/** Against a rate of zero, whatever is surely more is infinitely more. */
function ratiosToZero(lower: number): Interval {
  return { lower: lower > 0 ? Number.POSITIVE_INFINITY : 0, upper: Number.POSITIVE_INFINITY };
}

function eventsAt({ numerator, denominator }: IndicatorFigures, position: number) {
  return {
    events: numerator.values[position] ?? Number.NaN,
    people: denominator.values[position] ?? Number.NaN,
  };
}
