/** Sizes a panel may take, in pixels. */
export interface SizeBounds {
  readonly smallest: number;
  readonly largest: number;
  readonly initial: number;
}

interface KeyContext {
  readonly size: number;
  readonly bounds: SizeBounds;
  readonly orientation: 'vertical' | 'horizontal';
  /** 1 when moving right or down makes the panel grow, −1 when it shrinks it. */
  readonly sign: 1 | -1;
}

const KEY_STEP_PX = 16;
const DIRECTION_OF_KEY = {
  vertical: { ArrowRight: 1, ArrowLeft: -1 },
  horizontal: { ArrowDown: 1, ArrowUp: -1 },
} as const;

/** The nearest size within the bounds. */
export function sizeWithin({ smallest, largest }: SizeBounds, size: number): number {
  return Math.min(Math.max(size, smallest), largest);
}

/** The size after a key press, or `null` when the key does not resize. */
export function sizeAfterKey(key: string, { size, bounds, orientation, sign }: KeyContext): number | null {
  if (key === 'Home') return bounds.smallest;
  if (key === 'End') return bounds.largest;
  const directions: Readonly<Record<string, number>> = DIRECTION_OF_KEY[orientation];
  const direction = directions[key];
  return direction === undefined ? null : sizeWithin(bounds, size + sign * direction * KEY_STEP_PX);
}
