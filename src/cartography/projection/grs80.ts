/** Equatorial radius of the GRS80 ellipsoid, in metres. RGF93 and the French overseas datums are all drawn on it. */
export const EQUATORIAL_RADIUS_METRES = 6378137;

/** Flattening of GRS80. */
export const FLATTENING = 1 / 298.257222101;

/** First eccentricity e of GRS80. */
export const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));

const INVERSE_STEPS = 8;

/** Degrees to radians. */
export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Radians to degrees. */
export function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}

/**
 * Isometric latitude ψ = artanh(sin φ) − e·artanh(e·sin φ), from which every conformal projection of the ellipsoid
 * starts.
 *
 * @param latitude - geodetic latitude φ in radians, strictly between the poles.
 */
export function isometricLatitude(latitude: number): number {
  const sine = Math.sin(latitude);
  return Math.atanh(sine) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sine);
}

/**
 * Geodetic latitude φ, in radians, of an isometric latitude ψ: fixed point of φ = arcsin tanh(ψ + e·artanh(e·sin φ)).
 * Each step divides the error by about 150 (1/e²), so eight reach the precision of a double.
 */
export function latitudeOfIsometric(isometric: number): number {
  let sine = Math.tanh(isometric);
  for (let step = 0; step < INVERSE_STEPS; step++) {
    sine = Math.tanh(isometric + ECCENTRICITY * Math.atanh(ECCENTRICITY * sine));
  }
  return Math.asin(sine);
}

/** Radii of curvature at a latitude, in metres: along the meridian (M) and along the prime vertical (N). */
export function curvatureRadii(latitude: number): { readonly meridian: number; readonly normal: number } {
  const flat = 1 - (ECCENTRICITY * Math.sin(latitude)) ** 2;
  const normal = EQUATORIAL_RADIUS_METRES / Math.sqrt(flat);
  return { normal, meridian: (normal * (1 - ECCENTRICITY ** 2)) / flat };
}
