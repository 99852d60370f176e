import type { LegendClass } from '@/cartography';
import type { Histogram } from '@/cartography/class-advice';

/** Part of a bar within one class. */
export interface HistogramPiece {
  readonly from: number;
  readonly to: number;
  /** Height of the bar, 1 for the tallest. */
  readonly height: number;
  readonly color: string;
}

/** Cuts the bars of a histogram at the limits of the classes, from the lowest; end classes hold all that is beyond. */
export function histogramPieces(
  { lowest, highest, counts }: Histogram,
  classes: readonly LegendClass[],
): readonly HistogramPiece[] {
  const tallest = Math.max(...counts);
  const width = (highest - lowest) / counts.length;
  return counts.flatMap((count, bar) => {
    const [start, end] = [lowest + bar * width, lowest + (bar + 1) * width];
    return classes.flatMap(({ lower, upper, color }, rank) => {
      const from = rank === 0 ? start : Math.max(start, lower);
      const to = rank === classes.length - 1 ? end : Math.min(end, upper);
      return to > from ? [{ from, to, height: count / tallest, color }] : [];
    });
  });
}
