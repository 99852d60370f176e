import type { MeasuredValue, Unit } from '@/domain/measure';
import { type FinessNumber, isProvisionalFinessNumber } from '@/domain/offer';
import type { Locale } from '../locale';
import type { Messages } from '../messages';
import { dateText } from './date-text';
import { intervalText, type IntervalText, type RateInterval } from './interval-text';
import { type MeasuredText, measuredText, rateText } from './measured-text';
import { numberText } from './number-text';
import { distanceText, durationText, fileSizeText } from './quantity-text';

/** How a language writes numbers, dates, sizes and measured values. */
export interface Formats {
  readonly locale: Locale;
  /** « 1 234 567 » */
  readonly integer: (value: number) => string;
  /** A number with exactly so many decimals. */
  readonly decimal: (value: number, digits: number) => string;
  /** A rate per 1 000: one decimal from 0.1, two below. */
  readonly rate: (value: number) => string;
  /** A rate per 1 000 and its interval, with decimals that tell them apart. */
  readonly interval: (rate: RateInterval) => IntervalText;
  /** A share from 0 to 1 as a percentage, with no decimal unless asked. */
  readonly percent: (share: number, digits?: number) => string;
  /** An ISO date with the precision it has: « 2025 », « août 2026 », « 13 août 2026 ». */
  readonly date: (iso: string) => string;
  /** A size in bytes: « 1,2 Mo ». */
  readonly fileSize: (bytes: number) => string;
  /** A duration in seconds: « 45 s », « 3 min ». */
  readonly duration: (seconds: number) => string;
  /** A distance in metres: « 100 km ». */
  readonly distance: (metres: number) => string;
  /** A FINESS number; « — » for one that stands in for a number the file does not give. */
  readonly finess: (finess: FinessNumber) => string;
  /** A measured value, with the mark and the words of its state. */
  readonly measured: (value: MeasuredValue, unit: Unit) => MeasuredText;
}

/** The formats of a catalogue's language. */
export function createFormats(messages: Messages): Formats {
  const { locale } = messages;
  const decimal = (value: number, digits: number) =>
    numberText(locale, value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return {
    locale,
    integer: (value) => decimal(value, 0),
    decimal,
    rate: (value) => rateText(messages, value),
    interval: (rate) => intervalText(messages, rate),
    percent: (share, digits = 0) =>
      numberText(locale, share, {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
    date: (iso) => dateText(locale, iso),
    fileSize: (bytes) => fileSizeText(locale, bytes),
    duration: (seconds) => durationText(locale, seconds),
    distance: (metres) => distanceText(locale, metres),
    finess: (finess) => (isProvisionalFinessNumber(finess) ? '—' : finess),
    measured: (value, unit) => measuredText(messages, value, unit),
  };
}
