import type { JsonObject } from '../json-fields';

/** Stands for a geometry that covers no area, which is not read further. */
export const OTHER_GEOMETRY = { type: 'Other' } as const;

/** {@link OTHER_GEOMETRY}. */
export type OtherGeometry = typeof OTHER_GEOMETRY;

/** A feature whose content has not been checked. Its geometry follows GeoJSON, in the coordinates of its layer. */
export interface Shape {
  readonly id: unknown;
  readonly properties: JsonObject | null;
  readonly geometry: unknown;
}

/** The shapes a file keeps together. */
export interface GeometryLayer {
  readonly name: string;
  readonly shapes: readonly Shape[];
  /** What the coordinates are: a WKT text or `EPSG:n`; `null` when the file does not say. */
  readonly crs: string | null;
}
