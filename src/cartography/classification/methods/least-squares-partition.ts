/** What the first values cost once cut into the best classes, and where the last of these classes starts. */
interface Row {
  readonly costs: Float64Array;
  readonly starts: Int32Array;
}

/** Sums of ascending values, and of their squares, before each of them and after the last. */
interface RunningSums {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts ascending values into the k classes with the least sum of squared deviations from the class means: dynamic
 * programming over the classes, each row of which is filled by divide and conquer, since the best start of the last class
 * never goes back as values are added (Ckmeans.1d.dp 3.4.6, Wang and Song). Exact, in about k·n·log n steps.
 *
 * @param sorted - ascending, with k distinct values at least.
 * @param classCount - k, at least 1.
 * @returns rank of the first value of each class.
 */
export function leastSquaresPartition(sorted: ArrayLike<number>, classCount: number): readonly number[] {
  const { length } = sorted;
  const running = sumUp(sorted);
  const rows: Row[] = [firstRow(running, length)];
  for (let rank = 1; rank < classCount; rank += 1) {
    const isLast = rank === classCount - 1;
    rows.push(nextRow(rows, running, { from: isLast ? length - 1 : rank, to: length - 1 }));
  }
  return startsOf(rows, length);
}

/** About the median, so that little is lost to rounding. */
function sumUp(sorted: ArrayLike<number>): RunningSums {
  const { length } = sorted;
  const shift = sorted[Math.floor(length / 2)] ?? Number.NaN;
  const sums = new Float64Array(length + 1);
  const squares = new Float64Array(length + 1);
  let sum = 0;
  let square = 0;
  for (let rank = 0; rank < length; rank += 1) {
    const value = (sorted[rank] ?? Number.NaN) - shift;
    sum += value;
    square += value * value;
    sums[rank + 1] = sum;
    squares[rank + 1] = square;
  }
  return { sums, squares };
}

function firstRow({ sums, squares }: RunningSums, length: number): Row {
  const costs = new Float64Array(length);
  for (let to = 0; to < length; to += 1) {
    const sum = sums[to + 1] ?? Number.NaN;
    costs[to] = Math.max(0, (squares[to + 1] ?? Number.NaN) - (sum * sum) / (to + 1));
  }
  return { costs, starts: new Int32Array(length) };
}

function nextRow(rows: readonly Row[], running: RunningSums, whole: Span): Row {
  const length = whole.to + 1;
  const row: Row = { costs: new Float64Array(length), starts: new Int32Array(length) };
  const before = rows.at(-1) ?? row;
  const fill = (from: number, to: number): void => {
    if (from > to) return;
    const middle = Math.floor((from + to) / 2);
    const low = from > rows.length ? (row.starts[from - 1] ?? 0) : 0;
    const high = to < whole.to ? (row.starts[to + 1] ?? 0) : middle - 1;
    const first = Math.max(rows.length, low, before.starts[middle] ?? 0);
    settleCheapest({ before, row, running }, middle, { from: first, to: Math.min(middle - 1, high) });
    fill(from, middle - 1);
    fill(middle + 1, to);
  };
  fill(whole.from, whole.to);
  return row;
}

interface Filling {
  readonly before: Row;
  readonly row: Row;
  readonly running: RunningSums;
}

/**
 * Finds where the last class of the values up to `to` starts. It looks from both ends of the starts there may be, until
 * none between them can cost less.
 */
function settleCheapest({ before: { costs }, row, running }: Filling, to: number, starts: Span): void {
  const { sums, squares } = running;
  const sum = sums[to + 1] ?? Number.NaN;
  const square = squares[to + 1] ?? Number.NaN;
  let low = starts.from;
  let best = costs[to - 1] ?? Number.NaN;
  let start = to;
  for (let high = starts.to; high >= low; high -= 1) {
    const ofHigh = spreadOf(
      sum - (sums[high] ?? Number.NaN),
      square - (squares[high] ?? Number.NaN),
      to - high + 1,
    );
    const below = costs[low - 1] ?? Number.NaN;
    if (ofHigh + below >= best) break;
    const ofLow = spreadOf(
      sum - (sums[low] ?? Number.NaN),
      square - (squares[low] ?? Number.NaN),
      to - low + 1,
    );
    const fromLow = ofLow + below;
    if (fromLow < best) {
      best = fromLow;
      start = low;
    }
    low += 1;
    const fromHigh = ofHigh + (costs[high - 1] ?? Number.NaN);
    if (fromHigh < best) {
      best = fromHigh;
      start = high;
    }
  }
  row.costs[to] = best;
  row.starts[to] = start;
}

/** Sum of the squared deviations of some values from their mean. */
function spreadOf(sum: number, square: number, count: number): number {
  const mean = sum / count;
  const spread = square - count * mean * mean;
  return spread < 0 ? 0 : spread;
}

function startsOf(rows: readonly Row[], length: number): readonly number[] {
  const starts: number[] = [];
  let last = length - 1;
  for (const row of rows.toReversed()) {
    const start = row.starts[last] ?? 0;
    starts.unshift(start);
    last = start - 1;
  }
  return starts;
}
