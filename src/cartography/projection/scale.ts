import { unprojectComposite } from './composite';
import { curvatureRadii, radians } from './grs80';
import type { PlanePoint } from './plane';

const PROBE_METRES = 500;

/**
 * Metres on the ground for one metre of the composite plane, eastwards at a point: about 1 over the hexagon, 0.5 inside
 * the cartouche of an island drawn at twice the scale. Measured on the ellipsoid between two points a kilometre of the
 * plane apart: ds² = (N·cos φ·dλ)² + (M·dφ)². A scale bar of `b` metres is `b / scaleAt(point)` long on the plane.
 */
export function scaleAt([x, y]: PlanePoint): number {
  const [westLongitude, westLatitude] = unprojectComposite([x - PROBE_METRES, y]);
  const [eastLongitude, eastLatitude] = unprojectComposite([x + PROBE_METRES, y]);
  const latitude = radians((westLatitude + eastLatitude) / 2);
  const { meridian, normal } = curvatureRadii(latitude);
  const eastwards = normal * Math.cos(latitude) * radians(eastLongitude - westLongitude);
  const northwards = meridian * radians(eastLatitude - westLatitude);
  return Math.hypot(eastwards, northwards) / (2 * PROBE_METRES);
}
