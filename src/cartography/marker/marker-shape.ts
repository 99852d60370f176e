import type { CategoryFamily } from '@/domain/offer';

/** Vertices of a convex or star-shaped polygon inside the unit disc, x to the right and y downwards. */
export type MarkerShape = readonly (readonly [x: number, y: number])[];

/** Vertices at equal angles from the top; `radii` alternate, so two of them make a star. */
function around(count: number, radii: readonly number[], turnDegrees = 0): MarkerShape {
  return Array.from({ length: count }, (_, rank) => {
    const angle = (2 * Math.PI * rank) / count + (turnDegrees * Math.PI) / 180 - Math.PI / 2;
    const radius = radii[rank % radii.length] ?? 1;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

const ARM = 0.36;
const CROSS: MarkerShape = [
  [-ARM, -1],
  [ARM, -1],
  [ARM, -ARM],
  [1, -ARM],
  [1, ARM],
  [ARM, ARM],
  [ARM, 1],
  [-ARM, 1],
  [-ARM, ARM],
  [-1, ARM],
  [-1, -ARM],
  [-ARM, -ARM],
];

/** The shape each family of establishments is drawn with, so that a map of points does not depend on colour alone. */
export const FAMILY_SHAPES: Readonly<Record<CategoryFamily, MarkerShape>> = {
  'child-institution': around(4, [1], 45),
  'child-service': around(32, [0.85]),
  'early-intervention': around(10, [1, 0.45]),
  'adult-work': around(4, [1]),
  'adult-housing': around(3, [1]),
  'adult-care-home': around(5, [0.95]),
  'adult-service': around(6, [0.95], 30),
  resource: CROSS,
};
