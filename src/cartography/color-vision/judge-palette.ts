import { colorDistance, lightnessOf, simulateVision } from './simulate';

/** Whether the classes of a palette are told apart. */
export interface PaletteVerdict {
  /** Every two classes stay apart in protanopia, deuteranopia and tritanopia. */
  readonly colorBlindSafe: boolean;
  /** Classes only get darker, or only lighter, and each by enough to be told from the next in grey. */
  readonly printSafe: boolean;
}

/** CIELAB distance under which two classes are taken for one another across a map; ColorBrewer’s own are above 7. */
const APART = 7;
/** Difference of lightness under which two greys are. */
const GREY_APART = 7;

/**
 * Judges the colours of classes as they are, rather than by the reputation of their scheme: it depends on how many there
 * are.
 *
 * @param colors - one a class, from the lowest.
 */
export function judgePalette(colors: readonly string[]): PaletteVerdict {
  return {
    colorBlindSafe: (['protanopia', 'deuteranopia', 'tritanopia'] as const).every((vision) =>
      areApart(colors.map((color) => simulateVision(color, vision))),
    ),
    printSafe: isRamp(colors.map(lightnessOf)),
  };
}

function areApart(colors: readonly string[]): boolean {
  return colors.every((color, rank) =>
    colors.slice(rank + 1).every((other) => colorDistance(color, other) >= APART),
  );
}

function isRamp(lightness: readonly number[]): boolean {
  const steps = lightness.slice(1).map((value, rank) => value - (lightness[rank] ?? value));
  return steps.every((step) => step >= GREY_APART) || steps.every((step) => step <= -GREY_APART);
}
