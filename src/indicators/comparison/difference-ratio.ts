import { columnValueAt, numberOf } from '@/domain/measure';
import type { MappedLevel } from '@/domain/territory';
import type { IndicatorFigures, IndicatorResult } from '../indicator';
import { type Interval, UNDEFINED_INTERVAL } from '../interval/interval';
import type { LevelUncertainty } from '../uncertainty/level-uncertainty';
import { exactRateRatioInterval, ratioToWhole, scoreShareRatioInterval } from './rate-ratio';
import type { RestOfReference } from './reference-figure';
import type { SignificanceTest } from './verdict';

/** A level whose rates are held against references, and by which test. */
interface TestedLevel {
  readonly result: IndicatorResult;
  readonly uncertainty: LevelUncertainty | null;
  readonly level: MappedLevel;
  readonly test: SignificanceTest;
}

/** A territory held against a reference. */
interface Compared {
  readonly position: number;
  /** Rate of the reference. */
  readonly target: number;
  readonly rest: RestOfReference;
}

/**
 * Interval of the ratio of a rate to that of its reference: 1 where they are equal. Against a fixed reference, the ends of
 * the interval of the rate over the rate of the whole reference; of two samples, {@link exactRateRatioInterval} for people
 * counted as events and {@link scoreShareRatioInterval} for people out of people, against the rest of the reference.
 */
export function differenceRatio(
  { result, uncertainty, level, test }: TestedLevel,
  { position, target, rest }: Compared,
): Interval {
  if (uncertainty === null || uncertainty.confidence === null) return UNDEFINED_INTERVAL;
  if (test === 'two-samples') {
    const part = eventsAt(result.figures[level], position);
    const interval =
      uncertainty.method === 'clopper-pearson' ? scoreShareRatioInterval : exactRateRatioInterval;
    const toRest = interval(part, rest, uncertainty.confidence);
    return rest.isCompletedByTerritory ? ratioToWhole(toRest, { part, rest }) : toRest;
  }
  const [lower, upper] = [uncertainty.lower, uncertainty.upper].map((end) =>
    numberOf(columnValueAt(end, position)),
  );
  if (lower === undefined || upper === undefined) return UNDEFINED_INTERVAL;
  return target === 0 ? ratiosToZero(lower) : { lower: lower / target, upper: upper / target };
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
