import type { Locale } from '../locale';
import { numberText } from './number-text';

const SIZE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const SECONDS_PER_MINUTE = 60;

/** Writes a size in bytes with the largest decimal unit that leaves at least 1: « 1,2 Mo ». */
export function fileSizeText(locale: Locale, bytes: number): string {
  let size = bytes;
  let rank = 0;
  while (size >= 1000 && rank < SIZE_UNITS.length - 1) {
    size /= 1000;
    rank += 1;
  }
  return numberText(locale, size, {
    style: 'unit',
    unit: SIZE_UNITS[rank] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: rank === 0 || size >= 100 ? 0 : 1,
  });
}

/** Writes a duration in seconds, rounded up: « 45 s » under a minute, « 3 min » from there. */
export function durationText(locale: Locale, seconds: number): string {
  const short = seconds < SECONDS_PER_MINUTE;
  return numberText(locale, Math.ceil(short ? seconds : seconds / SECONDS_PER_MINUTE), {
    style: 'unit',
    unit: short ? 'second' : 'minute',
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  });
}

const METRES_PER_KILOMETRE = 1000;

/** Writes a round distance in metres: « 500 m », « 100 km ». */
export function distanceText(locale: Locale, metres: number): string {
  const long = metres >= METRES_PER_KILOMETRE;
  return numberText(locale, long ? metres / METRES_PER_KILOMETRE : metres, {
    style: 'unit',
    unit: long ? 'kilometer' : 'meter',
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  });
}
