const BIAS = 1.5;
const FIVE_BIAS = 0.5 + 1.5 * BIAS;
const ROUNDING = 1e-10;

/** Ends of some values. */
export interface ValueRange {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * About k + 1 equally spaced round numbers that cover a range: steps of 1, 2 or 5 times a power of ten (R `pretty`,
 * Becker, Chambers and Wilks 1988). The first may be under the range and the last over it.
 *
 * @param classCount - k, about how many steps.
 */
export function prettySteps({ lowest, highest }: ValueRange, classCount: number): readonly number[] {
  const unit = unitOf({ lowest, highest }, classCount);
  let [first, last] = [Math.floor(lowest / unit + ROUNDING), Math.ceil(highest / unit - ROUNDING)];
  while (first * unit > lowest + ROUNDING * unit) first -= 1;
  while (last * unit < highest - ROUNDING * unit) last += 1;
  const missing = Math.floor(classCount / 3) - (last - first);
  if (missing > 0) [first, last] = widen([first, last], missing, { lowest, highest });
  return Array.from({ length: last - first + 1 }, (_, rank) => tidy((first + rank) * unit));
}

function unitOf({ lowest, highest }: ValueRange, classCount: number): number {
  const cell = cellOf({ lowest, highest }, classCount);
  const base = 10 ** Math.floor(Math.log10(cell));
  let unit = base;
  if (2 * base - cell < BIAS * (cell - unit)) unit = 2 * base;
  if (unit > base && 5 * base - cell < FIVE_BIAS * (cell - unit)) unit = 5 * base;
  if (unit === 5 * base && 10 * base - cell < BIAS * (cell - unit)) unit = 10 * base;
  return unit;
}

/** The step as the range asks for it, before it is made round; that of the size of the values when they hardly differ. */
function cellOf({ lowest, highest }: ValueRange, classCount: number): number {
  const width = highest - lowest;
  const size = Math.max(Math.abs(lowest), Math.abs(highest));
  const margin = 1 + (FIVE_BIAS >= 1.5 * BIAS + 0.5 ? 1 / (1 + BIAS) : 1.5 / (1 + FIVE_BIAS));
  const isTiny = size === 0 || width < size * margin * Math.max(1, classCount) * Number.EPSILON * 3;
  if (!isTiny) return width / Math.max(1, classCount);
  const shrunk = (size === 0 ? 1 : size > 10 ? 9 + size / 10 : size) * 0.75;
  const fewest = Math.floor(classCount / 3);
  return fewest > 1 ? shrunk / fewest : shrunk;
}

function widen(
  [first, last]: readonly [number, number],
  missing: number,
  { lowest, highest }: ValueRange,
): [number, number] {
  if (lowest === 0 && first === 0 && highest !== 0) return [first, last + missing];
  if (highest === 0 && last === 0 && lowest !== 0) return [first - missing, last];
  const [half, rest] = [Math.floor(missing / 2), missing % 2];
  return first >= 0 ? [first - half - rest, last + half] : [first - half, last + half + rest];
}

/** Without what binary fractions add: 3 × 0.1 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(14));
}
