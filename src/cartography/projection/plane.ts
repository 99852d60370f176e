/** Longitude and latitude in degrees (RGF93 or WGS84, alike at the scale of a display). */
export type GeographicPosition = readonly [longitude: number, latitude: number];

/** Easting and northing in metres of a plane. */
export type PlanePoint = readonly [x: number, y: number];

/** A rectangle of a plane, in metres. */
export interface PlaneExtent {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

/** A plane and the way to it and back. */
export interface PlaneProjection {
  forward(position: GeographicPosition): PlanePoint;
  inverse(point: PlanePoint): GeographicPosition;
}
