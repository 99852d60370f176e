import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { ContourCollection } from '@/domain/territory';
import { enlargedGround, lambert93, PARIS, type PlanePoint, seaPositionOf } from '../projection';
import { clipLine, clipRing } from './clip';

const GROUND = enlargedGround();

/** Départements that the enlargement is of. */
const RING: ReadonlySet<string> = new Set(['75', '92', '93', '94']);

/** Degrees that hold the enlarged ground with room to spare: what lies outside is left alone without projecting it. */
const NEAR = nearOf();

function nearOf() {
  const { xMin, yMin, xMax, yMax } = GROUND;
  const corners = [xMin, xMax].flatMap((x) => [yMin, yMax].map((y) => lambert93.inverse([x, y])));
  const longitudes = corners.map(([longitude]) => longitude);
  const latitudes = corners.map(([, latitude]) => latitude);
  const room = 0.05;
  return {
    west: Math.min(...longitudes) - room,
    east: Math.max(...longitudes) + room,
    south: Math.min(...latitudes) - room,
    north: Math.max(...latitudes) + room,
  };
}

/**
 * The contours of territories, those of the enlarged ground with a second polygon for each that it holds, so that a
 * territory stays one shape seen in two places. The others are the same objects.
 */
export function enlargeContours(contours: ContourCollection): ContourCollection {
  return { ...contours, features: contours.features.map(enlargeFeature) };
}

function enlargeFeature<Properties>(
  feature: Feature<Polygon | MultiPolygon, Properties>,
): Feature<Polygon | MultiPolygon, Properties> {
  const enlarged = enlargedPolygons(feature);
  if (enlarged.length === 0) return feature;
  const coordinates = [...polygonsOf(feature), ...enlarged];
  return { ...feature, geometry: { type: 'MultiPolygon', coordinates } };
}

function enlargedPolygons(feature: Shape): Position[][][] {
  return polygonsOf(feature)
    .filter(([outer = []]) => mayMeet(outer))
    .flatMap(enlargePolygon);
}

type Shape = Pick<Feature<Polygon | MultiPolygon>, 'geometry'>;

function polygonsOf({ geometry }: Shape): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function enlargePolygon(rings: readonly Position[][]): Position[][][] {
  const clipped = rings.map((ring) => clipRing(ring.map(toPlane), GROUND).map(toSea));
  const [outer = []] = clipped;
  return outer.length === 0 ? [] : [clipped.filter((ring) => ring.length > 0)];
}

/**
 * The borders drawn over départements, with those of Paris and its inner ring in the enlargement: a région is too large to
 * be seen there.
 */
export function outlineRing(regions: ContourCollection, departements: ContourCollection): ContourCollection {
  const ring = departements.features
    .filter(({ properties: { code } }) => RING.has(code))
    .map((feature) => ({
      ...feature,
      properties: { ...feature.properties, code: `${PARIS.code}-${feature.properties.code}` },
      geometry: { type: 'MultiPolygon' as const, coordinates: enlargedPolygons(feature) },
    }));
  return { ...regions, features: [...regions.features, ...ring] };
}

/** Lines, with those of the enlarged ground a second time. */
export function enlargeLines(lines: readonly Position[][]): readonly Position[][] {
  const enlarged = lines
    .filter(mayMeet)
    .flatMap((line) => clipLine(line.map(toPlane), GROUND).map((part) => part.map(toSea)));
  return enlarged.length === 0 ? lines : [...lines, ...enlarged];
}

/** What stands at a point, and again in the enlargement for those of its ground. */
export function enlargePoints<Point extends { readonly longitude: number; readonly latitude: number }>(
  points: readonly Point[],
): readonly Point[] {
  const enlarged = points.flatMap((point) => {
    const [longitude, latitude] = seaPosition([point.longitude, point.latitude]) ?? [];
    return longitude === undefined || latitude === undefined ? [] : [{ ...point, longitude, latitude }];
  });
  return enlarged.length === 0 ? points : [...points, ...enlarged];
}

/** Where a position of the enlarged ground is drawn again; `null` elsewhere. */
function seaPosition(position: Position): Position | null {
  if (!mayMeet([position])) return null;
  const [x, y] = toPlane(position);
  const isInside = x >= GROUND.xMin && x <= GROUND.xMax && y >= GROUND.yMin && y <= GROUND.yMax;
  return isInside ? toSea([x, y]) : null;
}

function toPlane([longitude = Number.NaN, latitude = Number.NaN]: Position): PlanePoint {
  return lambert93.forward([longitude, latitude]);
}

function toSea(point: PlanePoint): Position {
  return [...seaPositionOf(point)];
}

function mayMeet(line: readonly Position[]): boolean {
  let [west, east, south, north] = [false, false, false, false];
  for (const [longitude = Number.NaN, latitude = Number.NaN] of line) {
    west ||= longitude >= NEAR.west;
    east ||= longitude <= NEAR.east;
    south ||= latitude >= NEAR.south;
    north ||= latitude <= NEAR.north;
  }
  return west && east && south && north;
}
