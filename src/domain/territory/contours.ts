import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Provenance } from '../measure';
import type { CommuneLevel, DirectoryLevel, MappedLevel } from './level';

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
  readonly byLevel: Readonly<
    Record<DirectoryLevel, ContourCollection> & Partial<Record<CommuneLevel, ContourCollection>>
  >;
  /** Outlines of the départements as the contours of their communes draw them, to lie over those; left out without any. */
  readonly fineOutlines?: ContourCollection;
  readonly provenance: Provenance;
}

const NO_CONTOURS: ContourCollection = { type: 'FeatureCollection', features: [] };

/** The shapes of a level; none where the set has none. */
export function contoursAt({ byLevel }: Pick<ContourSet, 'byLevel'>, level: MappedLevel): ContourCollection {
  return byLevel[level] ?? NO_CONTOURS;
}
