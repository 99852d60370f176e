/** A quantity laid out along a side of a chart. */
export interface LinearScale {
  /** Round values to print beside the axis, from the smallest. */
  readonly ticks: readonly number[];
  /** Smallest and largest value the scale has room for. */
  readonly smallest: number;
  readonly largest: number;
  readonly place: (value: number) => number;
}

/** A scale that is read both ways. */
export interface PointedScale extends LinearScale {
  /** The value at a pixel, within the scale: the inverse of `place`. */
  readonly valueAt: (pixel: number) => number;
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** Where a scale begins and ends. */
interface ScaleRange {
  /** Pixels of the smallest and of the largest value. */
  readonly from: number;
  readonly to: number;
  /** About how many round ticks. */
  readonly count: number;
  /** Value the scale begins at, zero unless it says so. */
  readonly smallest?: number;
}

/** A scale up to `largest`, from zero or from the value it is said to begin at, with two ticks at least. */
export function linearScale(largest: number, range: ScaleRange): PointedScale {
  const { from, to, count, smallest = 0 } = range;
  const top = largest > smallest && Number.isFinite(largest) ? largest : smallest + 1;
  const rough = (top - smallest) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((one) => one * power >= rough * 0.999) ?? 10) * power;
  const first = Math.ceil(smallest / step - 1e-9);
  const last = Math.floor(top / step + 1e-9);
  if (last - first < 1) return linearScale(largest, { ...range, count: count * 2 });
  const ticks = Array.from({ length: last - first + 1 }, (_, rank) => (first + rank) * step);
  const place = (value: number) => from + ((to - from) * (value - smallest)) / (top - smallest);
  const valueAt = (pixel: number) =>
    Math.min(top, Math.max(smallest, smallest + ((pixel - from) / (to - from)) * (top - smallest)));
  return { ticks, smallest, largest: top, place, valueAt };
}

/** Decimals that tell the ticks of a scale apart. */
export function tickDecimals(ticks: readonly number[]): number {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-6 ? decimals + 1 : decimals;
}
