import { COMPOSITE_EXTENT } from './projection';

/** Radius of the largest proportional symbol of a map with room for it, in CSS pixels. */
export const MAX_SYMBOL_RADIUS_PX = 22;

/** Height of the whole of France from which the largest radius has room, in CSS pixels. */
const ROOMY_HEIGHT_PX = 520;
/** Few steps, so that a window being resized does not redraw every circle at each pixel. */
const ROOM_STEPS = [1, 0.75, 0.5];

/**
 * Radius of the largest circle on a map of some size: circles shrink with the map, or they would hide the territories.
 *
 * @param view - room for the whole of France and its cartouches, in CSS pixels.
 * @returns {@link MAX_SYMBOL_RADIUS_PX}, three quarters or half of it.
 */
export function largestSymbolFor(view: { readonly width: number; readonly height: number }): number {
  const { xMin, xMax, yMin, yMax } = COMPOSITE_EXTENT;
  const height = Math.min(view.height, (view.width * (yMax - yMin)) / (xMax - xMin));
  const room = ROOM_STEPS.find((step) => height >= step * ROOMY_HEIGHT_PX) ?? Math.min(...ROOM_STEPS);
  return room * MAX_SYMBOL_RADIUS_PX;
}

/** Largest circles that cover, together, a third of the ground of France where all its circles have their full radius. */
const ROOMY_CIRCLES = 30;
/** Below this radius no two sizes are told apart, in CSS pixels. */
const LEAST_LARGEST_PX = 1.2;

/**
 * Radius of the largest circle among others: when all together would cover more than a third of the ground, they shrink
 * until they cover no more, so that thousands of circles are not one mass.
 *
 * @param load - the sum of the counts over the greatest of them: how many largest circles all circles make.
 * @param largestPx - radius of the largest circle where there is room.
 */
export function crowdedLargestPx(load: number, largestPx: number): number {
  return Math.max(LEAST_LARGEST_PX, largestPx * Math.min(1, Math.sqrt(ROOMY_CIRCLES / load)));
}

/** The count of the largest circle, and its radius. */
export interface SymbolScale {
  /** More than 0. */
  readonly maxValue: number;
  readonly largestPx: number;
}

/**
 * Radius of a proportional circle: its area is proportional to the count, r = r_max √(value / max).
 *
 * @param value - the count, 0 or more.
 */
export function symbolRadiusPx(value: number, { maxValue, largestPx }: SymbolScale): number {
  return largestPx * Math.sqrt(value / maxValue);
}

/** Width of the edge of a circle: finer on a small one, which its edge would hide. */
export function symbolEdgePx(radiusPx: number): number {
  return Math.min(1, radiusPx / 5);
}

/**
 * Up to three round figures to print beside the circles of a legend, descending: 1, 2 or 5 times a power of ten where
 * these leave three, otherwise the greatest count, its half and 1.
 *
 * @param maxValue - the figure of the largest circle, more than 0.
 * @param least - the least that is worth a circle: 1 of what is counted, 0 of a rate.
 */
export function symbolLegendValues(maxValue: number, least = 1): readonly number[] {
  const largest = roundDown(maxValue);
  const rounded = [largest, roundDown(largest / 2.5), roundDown(largest / 10)].filter(
    (value) => value >= least,
  );
  if (rounded.length === 3) return rounded;
  const whole = [maxValue, Math.round(maxValue / 2), 1].filter((value) => value >= 1 && value <= maxValue);
  return [...new Set(whole.length > 0 ? whole : [maxValue])];
}

/** The greatest of 1, 2 or 5 times a power of ten that is not above a value. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [5, 2, 1].find((candidate) => candidate * power <= value) ?? 1;
  return digit * power;
}
