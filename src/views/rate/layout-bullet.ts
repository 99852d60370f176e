import { type MeasuredValue, numberOf } from '@/domain/measure';
import type { FigureReference } from '@/indicators';

/** A figure, its interval and what it is held against. */
export interface BulletFigures {
  readonly own: MeasuredValue;
  /** `null` where none is shown. */
  readonly interval: { readonly lower: MeasuredValue; readonly upper: MeasuredValue } | null;
  /** From near to far. */
  readonly references: readonly { readonly key: FigureReference; readonly value: MeasuredValue }[];
}

/** The same as shares of the length of a bar. */
export interface Bullet {
  readonly own: number | null;
  readonly interval: readonly [lower: number, upper: number] | null;
  readonly marks: readonly { readonly key: FigureReference; readonly at: number }[];
}

/** What is left empty after the largest figure. */
const ROOM = 1.1;

/** Puts a figure and its references on one scale from zero; `null` when nothing is above zero. */
export function layoutBullet({ own, interval, references }: BulletFigures): Bullet | null {
  const [value, lower, upper] = [own, interval?.lower, interval?.upper].map((end) => end && numberOf(end));
  const marks = references.flatMap(({ key, value: reference }) => {
    const number = numberOf(reference);
    return number === undefined ? [] : [{ key, number }];
  });
  const numbers = [...marks.map(({ number }) => number), value, upper].filter((end) => end !== undefined);
  const largest = Math.max(...numbers, Number.NEGATIVE_INFINITY);
  if (!(largest > 0)) return null;
  const place = (number: number) => number / (largest * ROOM);
  return {
    own: value === undefined ? null : place(value),
    interval: lower === undefined || upper === undefined ? null : [place(lower), place(upper)],
    marks: marks.map(({ key, number }) => ({ key, at: place(number) })),
  };
}
