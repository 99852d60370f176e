import { NumberWriter, type ProtectedColumn, STATUS_BYTE } from '@/domain/measure';
import type { IndicatorFigures, Sampling } from '../indicator';
import { clopperPearsonInterval } from '../interval/binomial-interval';
import { type Interval, UNDEFINED_INTERVAL } from '../interval/interval';
import { exactPoissonInterval } from '../interval/poisson-interval';
import { deriveNumbers } from '../secrecy/protected-column';

/** How rates vary, and what their intervals are given for. */
export interface RateVariation {
  readonly sampling: Exclude<Sampling, 'not-a-sample'>;
  readonly confidence: number;
  /** What numerator ÷ denominator is multiplied by in the unit of the rates. */
  readonly scale: number;
}

/** Both ends of the interval of each rate of a level, in its unit, aligned to it. */
export interface RateIntervals {
  readonly lower: ProtectedColumn;
  readonly upper: ProtectedColumn;
}

/**
 * The intervals of the rates that a level shows: {@link exactPoissonInterval} of the count, or {@link clopperPearsonInterval} of
 * the share. Where a rate is hidden or missing so are its ends; where it is estimated, or where an end is not defined, there
 * is none: not applicable.
 */
export function rateIntervals(figures: IndicatorFigures, variation: RateVariation): RateIntervals {
  const { numerator, denominator, rate } = figures;
  const size = rate.values.length;
  const [lower, upper] = [new NumberWriter(size), new NumberWriter(size)];
  const intervalOf = rememberIntervals(variation);
  for (let position = 0; position < size; position += 1) {
    const status = rate.statuses[position] ?? STATUS_BYTE.missing;
    if (status === STATUS_BYTE.known) {
      const people = denominator.values[position] ?? Number.NaN;
      const ends = intervalOf(numerator.values[position] ?? Number.NaN, people);
      const scale = variation.sampling === 'binomial' ? variation.scale : variation.scale / people;
      writeEnd(lower, position, ends.lower * scale);
      writeEnd(upper, position, ends.upper * scale);
    } else if (status !== STATUS_BYTE.estimated) {
      lower.writeNothing(position, status);
      upper.writeNothing(position, status);
    }
  }
  return { lower: deriveNumbers(rate, rate, lower), upper: deriveNumbers(rate, rate, upper) };
}

function writeEnd(end: NumberWriter, position: number, value: number): void {
  if (!Number.isNaN(value)) end.writeNumber(position, value);
}

/** Counts of small areas repeat: the interval of each is computed once. */
function rememberIntervals({ sampling, confidence }: RateVariation) {
  if (sampling === 'binomial')
    return (events: number, people: number) => clopperPearsonInterval({ x: events, n: people }, confidence);
  const known = new Map<number, Interval>([[Number.NaN, UNDEFINED_INTERVAL]]);
  return (events: number) => {
    const interval = known.get(events) ?? exactPoissonInterval(events, confidence);
    known.set(events, interval);
    return interval;
  };
}
