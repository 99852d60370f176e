/** Colour schemes from light to strong, for values that only rise; the first takes that of the indicator's direction. */
export const SEQUENTIAL_SCHEMES = [
  'by-direction',
  'yellow-green-blue',
  'yellow-orange-red',
  'blue-purple',
  'blues',
  'viridis',
  'greys',
] as const;

/** Colour schemes of two hues on either side of a reference. */
export const DIVERGING_SCHEMES = ['purple-orange', 'brown-teal', 'blue-red'] as const;

/** One of {@link SEQUENTIAL_SCHEMES}. */
export type SequentialScheme = (typeof SEQUENTIAL_SCHEMES)[number];

/** One of {@link DIVERGING_SCHEMES}. */
export type DivergingScheme = (typeof DIVERGING_SCHEMES)[number];

/** Every colour scheme, in the order they are offered. */
export const PALETTE_SCHEMES = [...SEQUENTIAL_SCHEMES, ...DIVERGING_SCHEMES] as const;

/** One of {@link PALETTE_SCHEMES}. */
export type PaletteScheme = (typeof PALETTE_SCHEMES)[number];

/** Whether a scheme has two hues around a reference. */
export function isDiverging(scheme: PaletteScheme): scheme is DivergingScheme {
  return (DIVERGING_SCHEMES as readonly PaletteScheme[]).includes(scheme);
}
