export { contourCentres } from './contour-centres';
export { countWhiteZones, type WhiteZones, type ZoneCount, type ZoneStatus } from './count-white-zones';
export { findNearest, type NearestServices, type PlacedPoints } from './find-nearest';
export { landOf } from './lands';
