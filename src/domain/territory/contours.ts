import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Provenance } from '../measure';
import type { MappedLevel } from './level';

/** What every contour feature carries: the territory's code and its display name. */
export interface ContourProperties {
  readonly code: string;
  readonly name: string;
}

/** Polygons of a level in WGS84 longitude, latitude. */
export type ContourCollection = FeatureCollection<Polygon | MultiPolygon, ContourProperties>;

/** The shapes a map is drawn with. Immutable and compared by identity: a new geometry is a new object. */
export interface ContourSet {
  readonly id: string;
  readonly name: string;
  readonly byLevel: Readonly<Record<MappedLevel, ContourCollection>>;
  readonly provenance: Provenance;
}
