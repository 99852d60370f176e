import type { Messages } from '../messages';
import { rateText } from './measured-text';
import { numberText } from './number-text';

/** A rate and the ends of its interval, in one unit. */
export interface RateInterval {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** A rate with its interval, as written and as read aloud. */
export interface IntervalText {
  /** « 2,6 » */
  readonly value: string;
  /** « [2,2 ; 3,1] » */
  readonly interval: string;
  /** « entre 2,2 et 3,1 » */
  readonly spoken: string;
}

const MOST_DECIMALS = 3;

/**
 * Writes a rate per 1 000 and its interval with the same decimals, the fewest that tell the three apart: a value is never
 * printed outside its own interval.
 */
export function intervalText(messages: Messages, { value, lower, upper }: RateInterval): IntervalText {
  const write = writer(messages, [lower, value, upper]);
  const ends = { lower: write(lower), upper: write(upper) };
  return {
    value: write(value),
    interval: messages.uncertainty.interval(ends),
    spoken: messages.uncertainty.spokenInterval(ends),
  };
}

function writer(messages: Messages, numbers: readonly number[]): (value: number) => string {
  const distinct = new Set(numbers).size;
  const write = (value: number, digits: number) =>
    value === 0
      ? rateText(messages, value)
      : numberText(messages.locale, value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const collide = (digits: number) => new Set(numbers.map((value) => write(value, digits))).size < distinct;
  let decimals = 1;
  while (decimals < MOST_DECIMALS && collide(decimals)) decimals += 1;
  return (value) => write(value, decimals);
}
