import { AGE_BASES, type AgeBase } from './population';

/** Ages in whole years, both bounds inclusive. */
export interface AgeSpan {
  readonly from: number;
  /** `null` for all ages above. */
  readonly to: number | null;
}

const WRITTEN = /^(?:total|(\d{1,3})-(?:(\d{1,3})|plus))$/;

/** Reads `total`, `0-19` or `65-plus`; `null` for anything else, bounds the wrong way round included. */
export function readAgeSpan(text: string): AgeSpan | null {
  const found = WRITTEN.exec(text);
  if (found === null) return null;
  const [, lower, upper] = found;
  const from = lower === undefined ? 0 : Number(lower);
  const to = upper === undefined ? null : Number(upper);
  return to !== null && to < from ? null : { from, to };
}

/** Writes ages as {@link readAgeSpan} reads them. */
export function writeAgeSpan({ from, to }: AgeSpan): string {
  if (to !== null) return `${String(from)}-${String(to)}`;
  return from === 0 ? 'total' : `${String(from)}-plus`;
}

/**
 * Columns of ages that add up to exactly the ages asked for, each counted once: their ranks, the widest spans first taken.
 * `null` when none do.
 */
function tileAges(wanted: AgeSpan, spans: readonly AgeSpan[]): readonly number[] | null {
  const fitting = spans
    .map((span, rank) => ({ span, rank }))
    .filter(({ span }) => span.from === wanted.from && isWithin(span, wanted))
    .sort((left, right) => (right.span.to ?? Infinity) - (left.span.to ?? Infinity));
  for (const { span, rank } of fitting) {
    if (span.to === wanted.to) return [rank];
    if (span.to === null) continue;
    const rest = tileAges({ from: span.to + 1, to: wanted.to }, spans);
    if (rest !== null) return [rank, ...rest];
  }
  return null;
}

/** The age bases that columns of ages tell, and the columns that add up to each. */
export function tellAgeBases(spans: readonly AgeSpan[]): ReadonlyMap<AgeBase, readonly number[]> {
  const told = new Map<AgeBase, readonly number[]>();
  for (const base of AGE_BASES) {
    const span = readAgeSpan(base);
    const tiles = span === null ? null : tileAges(span, spans);
    if (tiles !== null) told.set(base, tiles);
  }
  return told;
}

function isWithin({ to }: AgeSpan, wanted: AgeSpan): boolean {
  return wanted.to === null || (to !== null && to <= wanted.to);
}
