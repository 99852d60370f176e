import type { FeatureCollection } from 'geojson';
import type { ContourCollection } from '@/domain/territory';

/** Codes of the territories that stand out, at the level of the scene shown. */
export interface Highlight {
  readonly selectedCode: string | null;
  readonly hoveredCode: string | null;
}

/** The shapes to ring. A hovered territory that is already selected needs no second ring. */
export function buildRings(
  contours: ContourCollection,
  { selectedCode, hoveredCode }: Highlight,
): FeatureCollection {
  const ringOf = (code: string | null, ring: 'selected' | 'hovered') =>
    code === null
      ? []
      : contours.features
          .filter(({ properties }) => properties.code === code)
          .map(({ geometry }) => ({ type: 'Feature' as const, geometry, properties: { ring } }));
  const hovered = hoveredCode === selectedCode ? null : hoveredCode;
  return {
    type: 'FeatureCollection',
    features: [...ringOf(hovered, 'hovered'), ...ringOf(selectedCode, 'selected')],
  };
}
