/** A bar of a round length. */
export interface ScaleBarLength {
  readonly metres: number;
  readonly widthPx: number;
}

const ROUND_STEPS = [5, 2, 1] as const;

/** The longest bar of 1, 2 or 5 times a power of ten metres that fits in `maxWidthPx`. */
export function chooseScaleBarLength(metresPerPixel: number, maxWidthPx: number): ScaleBarLength {
  const longest = metresPerPixel * maxWidthPx;
  const power = 10 ** Math.floor(Math.log10(longest));
  const step = ROUND_STEPS.find((candidate) => candidate * power <= longest) ?? 1;
  return { metres: step * power, widthPx: (step * power) / metresPerPixel };
}
