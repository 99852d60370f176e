import type { SliderRange } from '@/ui-kit/slider';

const STEPS = 200;

/** Ends just outside some ascending bounds, and about two hundred steps of 1, 2 or 5 between them. */
export function sliderRange(bounds: readonly number[]): SliderRange {
  const [from = 0, to = 0] = [bounds[0], bounds.at(-1)];
  const rough = to > from ? (to - from) / STEPS : Math.max(Math.abs(to), 1) / STEPS;
  const power = Math.floor(Math.log10(rough));
  const lead = rough / 10 ** power;
  const digit = lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
  const decimals = Math.max(0, digit === 10 ? -power - 1 : -power);
  const round = (value: number) => Number(value.toFixed(decimals));
  const step = round(digit * 10 ** power);
  return {
    lowest: round(Math.floor(from / step) * step),
    highest: round(Math.ceil(to / step) * step),
    step,
    decimals,
  };
}
