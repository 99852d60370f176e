/** A quantity laid out along a side of a chart. */
export interface LinearScale {
  /** Round values to print beside the axis, from the smallest. */
  readonly ticks: readonly number[];
  /** Largest value the scale has room for. */
  readonly largest: number;
  readonly place: (value: number) => number;
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** A scale from zero to at least `largest`, over the pixels from `from` to `to`, with about `count` round ticks. */
export function linearScale(
  largest: number,
  { from, to, count }: { readonly from: number; readonly to: number; readonly count: number },
): LinearScale {
  const top = largest > 0 && Number.isFinite(largest) ? largest : 1;
  const rough = top / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((one) => one * power >= rough * 0.999) ?? 10) * power;
  const ticks = Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, rank) => rank * step);
  return { ticks, largest: top, place: (value) => from + ((to - from) * value) / top };
}

/** Decimals that tell ticks apart. */
export function tickDecimals(ticks: readonly number[]): number {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-6 ? decimals + 1 : decimals;
}
