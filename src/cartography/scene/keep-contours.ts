import type { ContourCollection } from '@/domain/territory';

/** The contours of some territories, in the order they came; all of them when none are named. */
export function keepContours(
  contours: ContourCollection,
  codes: ReadonlySet<string> | null,
): ContourCollection {
  if (codes === null) return contours;
  const features = contours.features.filter(({ properties }) => codes.has(properties.code));
  return { ...contours, features };
}
