import {
  degrees,
  EQUATORIAL_RADIUS_METRES,
  FLATTENING,
  isometricLatitude,
  latitudeOfIsometric,
  radians,
} from './grs80';
import type { GeographicPosition, PlanePoint, PlaneProjection } from './plane';

/** A UTM zone: its number, 1 to 60 from the antimeridian eastwards, and its hemisphere. */
export interface UtmZone {
  readonly number: number;
  readonly hemisphere: 'north' | 'south';
}

const SCALE = 0.9996;
const FALSE_EASTING = 500000;
const SOUTH_FALSE_NORTHING = 10000000;

const N = FLATTENING / (2 - FLATTENING);
const RECTIFYING_RADIUS = (EQUATORIAL_RADIUS_METRES / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const METRES = SCALE * RECTIFYING_RADIUS;

const ALPHA = [
  N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3 + (41 / 180) * N ** 4,
  (13 / 48) * N ** 2 - (3 / 5) * N ** 3 + (557 / 1440) * N ** 4,
  (61 / 240) * N ** 3 - (103 / 140) * N ** 4,
  (49561 / 161280) * N ** 4,
];
const BETA = [
  N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3 - (1 / 360) * N ** 4,
  (1 / 48) * N ** 2 + (1 / 15) * N ** 3 - (437 / 1440) * N ** 4,
  (17 / 480) * N ** 3 - (37 / 840) * N ** 4,
  (4397 / 161280) * N ** 4,
];

/** Krüger's series: Σ cⱼ·sin(2jξ)·cosh(2jη) northwards and Σ cⱼ·cos(2jξ)·sinh(2jη) eastwards. */
function series(coefficients: readonly number[], north: number, east: number): PlanePoint {
  let eastSum = 0;
  let northSum = 0;
  coefficients.forEach((coefficient, rank) => {
    const twice = 2 * (rank + 1);
    northSum += coefficient * Math.sin(twice * north) * Math.cosh(twice * east);
    eastSum += coefficient * Math.cos(twice * north) * Math.sinh(twice * east);
  });
  return [eastSum, northSum];
}

/**
 * The UTM projection of a zone on GRS80: transverse Mercator by Krüger's series to the fourth order in the third
 * flattening, exact to a micrometre inside a zone.
 *
 * Source: Krüger 1912; coefficients as in Karney 2011, « Transverse Mercator with an accuracy of a few nanometers »,
 * equations 35 and 36.
 */
export function utm({ number, hemisphere }: UtmZone): PlaneProjection {
  const centralMeridian = radians(6 * number - 183);
  const falseNorthing = hemisphere === 'south' ? SOUTH_FALSE_NORTHING : 0;
  return {
    forward([longitude, latitude]: GeographicPosition): PlanePoint {
      const angle = radians(longitude) - centralMeridian;
      const tangent = Math.sinh(isometricLatitude(radians(latitude)));
      const north = Math.atan2(tangent, Math.cos(angle));
      const east = Math.asinh(Math.sin(angle) / Math.hypot(tangent, Math.cos(angle)));
      const [eastTerm, northTerm] = series(ALPHA, north, east);
      return [FALSE_EASTING + METRES * (east + eastTerm), falseNorthing + METRES * (north + northTerm)];
    },
    inverse([x, y]: PlanePoint): GeographicPosition {
      const rectifiedEast = (x - FALSE_EASTING) / METRES;
      const rectifiedNorth = (y - falseNorthing) / METRES;
      const [eastTerm, northTerm] = series(BETA, rectifiedNorth, rectifiedEast);
      const east = rectifiedEast - eastTerm;
      const north = rectifiedNorth - northTerm;
      const longitude = centralMeridian + Math.atan2(Math.sinh(east), Math.cos(north));
      const isometric = Math.atanh(Math.sin(north) / Math.cosh(east));
      return [degrees(longitude), degrees(latitudeOfIsometric(isometric))];
    },
  };
}
