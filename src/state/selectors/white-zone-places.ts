import { contourCentres, landOf, type PlacedPoints } from '@/analysis/white-zones';
import type { Establishment } from '@/domain/offer';
import type { CommuneNesting, ContourMesh, TerritoryIndex } from '@/domain/territory';
import type { Steps } from '@/lib';

/** Where the point of a commune comes from: the centre of its contour, its own point, the mean point of its EPCI, nowhere. */
export type PlaceQuality = 'contour' | 'located' | 'epci-point' | 'none';

/** The communes as points, by position in their index. */
export interface CommunePlaces {
  readonly points: PlacedPoints;
  readonly qualities: readonly PlaceQuality[];
}

/** How the services looked for stand on the map. */
export interface LocatedServices {
  readonly establishments: readonly Establishment[];
  readonly points: PlacedPoints;
  /** At the point of their commune, for want of their own. */
  readonly atCommune: number;
  /** Nowhere: they are nobody's nearest. */
  readonly unlocated: number;
}

/** What communes are placed by. */
export interface PlaceSources {
  /** The communes of the country, and the département each lies in. */
  readonly index: TerritoryIndex;
  readonly nesting: CommuneNesting;
  /** Contours the user loaded; `null` without any. */
  readonly mesh: ContourMesh | null;
}

interface Placed {
  readonly longitude: number;
  readonly latitude: number;
  readonly quality: PlaceQuality;
}

const NOWHERE: Placed = { longitude: Number.NaN, latitude: Number.NaN, quality: 'none' };

/** Places communes: at the centre of their contour where the user gave one, else where the directory has them. */
export function* placeCommunes({ index, nesting, mesh }: PlaceSources): Steps<CommunePlaces> {
  const centres = mesh === null ? null : yield* contourCentres(mesh);
  const { communes } = nesting;
  const placed = index.territories.map(({ code }): Placed => {
    const centre = centres?.get(code);
    if (centre !== undefined) return { ...centre, quality: 'contour' };
    return communes.points[communes.positionOf(code) ?? -1] ?? NOWHERE;
  });
  return {
    points: {
      ...coordinatesOf(placed),
      lands: index.territories.map(({ parentCode }) => landOf(parentCode ?? '')),
    },
    qualities: placed.map(({ quality }) => quality),
  };
}

/** Places services: at their own point, else where their commune is placed. */
export function placeServices(
  establishments: readonly Establishment[],
  places: CommunePlaces,
  { index, nesting: { communes } }: PlaceSources,
): LocatedServices {
  const atOwnCommune = (communeCode: string): Placed => {
    const commune = communes.codes[communes.positionOf(communeCode) ?? -1];
    const position = commune === undefined ? undefined : index.positionOf(commune);
    if (position === undefined) return NOWHERE;
    return {
      longitude: places.points.longitudes[position] ?? Number.NaN,
      latitude: places.points.latitudes[position] ?? Number.NaN,
      quality: places.qualities[position] ?? 'none',
    };
  };
  let atCommune = 0;
  const placed = establishments.map(({ location, communeCode }) => {
    if (location !== null && !isEstimate(location.quality)) return location;
    const at = atOwnCommune(communeCode);
    const found = Number.isNaN(at.longitude) ? (location ?? NOWHERE) : at;
    if (!Number.isNaN(found.longitude)) atCommune += 1;
    return found;
  });
  return {
    establishments,
    points: {
      ...coordinatesOf(placed),
      lands: establishments.map(({ departementCode }) => landOf(departementCode)),
    },
    atCommune,
    unlocated: placed.filter(({ longitude }) => Number.isNaN(longitude)).length,
  };
}

function isEstimate(quality: string): boolean {
  return quality === 'commune-point' || quality === 'epci-point';
}

function coordinatesOf(placed: readonly Pick<Placed, 'longitude' | 'latitude'>[]) {
  const longitudes = new Float64Array(placed.length);
  const latitudes = new Float64Array(placed.length);
  placed.forEach(({ longitude, latitude }, rank) => {
    longitudes[rank] = longitude;
    latitudes[rank] = latitude;
  });
  return { longitudes, latitudes };
}
