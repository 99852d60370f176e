import {
  degrees,
  EQUATORIAL_RADIUS_METRES,
  ECCENTRICITY,
  isometricLatitude,
  latitudeOfIsometric,
  radians,
} from './grs80';
import type { GeographicPosition, PlanePoint, PlaneProjection } from './plane';

const CENTRAL_MERIDIAN = radians(3);
const ORIGIN_LATITUDE = radians(46.5);
const SOUTH_PARALLEL = radians(44);
const NORTH_PARALLEL = radians(49);
const FALSE_EASTING = 700000;
const FALSE_NORTHING = 6600000;

/** Radius of a parallel of the unit ellipsoid: m = cos φ / √(1 − e²·sin²φ). */
function parallelRadius(latitude: number): number {
  return Math.cos(latitude) / Math.sqrt(1 - (ECCENTRICITY * Math.sin(latitude)) ** 2);
}

const CONE =
  Math.log(parallelRadius(SOUTH_PARALLEL) / parallelRadius(NORTH_PARALLEL)) /
  (isometricLatitude(NORTH_PARALLEL) - isometricLatitude(SOUTH_PARALLEL));
const POLE_RADIUS =
  (EQUATORIAL_RADIUS_METRES *
    parallelRadius(SOUTH_PARALLEL) *
    Math.exp(CONE * isometricLatitude(SOUTH_PARALLEL))) /
  CONE;
const ORIGIN_RADIUS = radiusAt(ORIGIN_LATITUDE);

/** Distance on the plane from the apex of the cone: ρ = C·exp(−n·ψ). */
function radiusAt(latitude: number): number {
  return POLE_RADIUS * Math.exp(-CONE * isometricLatitude(latitude));
}

function forward([longitude, latitude]: GeographicPosition): PlanePoint {
  const radius = radiusAt(radians(latitude));
  const angle = CONE * (radians(longitude) - CENTRAL_MERIDIAN);
  return [
    FALSE_EASTING + radius * Math.sin(angle),
    FALSE_NORTHING + ORIGIN_RADIUS - radius * Math.cos(angle),
  ];
}

function inverse([x, y]: PlanePoint): GeographicPosition {
  const fromApexX = x - FALSE_EASTING;
  const fromApexY = ORIGIN_RADIUS - (y - FALSE_NORTHING);
  const longitude = CENTRAL_MERIDIAN + Math.atan2(fromApexX, fromApexY) / CONE;
  const isometric = -Math.log(Math.hypot(fromApexX, fromApexY) / POLE_RADIUS) / CONE;
  return [degrees(longitude), degrees(latitudeOfIsometric(isometric))];
}

/**
 * Lambert-93 (EPSG:2154), the legal projection of metropolitan France: Lambert conformal conic on GRS80 with the
 * standard parallels 44° and 49°. Closed form, the cone's constants computed once.
 *
 * Source: IGN, NTG 71 « Projection cartographique conique conforme de Lambert »; Snyder 1987, p. 107.
 */
export const lambert93: PlaneProjection = { forward, inverse };
