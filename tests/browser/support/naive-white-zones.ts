import { type DemonstrationPack, pack } from './shipped-data';

interface CommunesPack {
  readonly codes: readonly string[];
  readonly populations: readonly number[];
  /** `null` for a commune that has no point: it is not judged. */
  readonly longitudes: readonly (number | null)[];
  readonly latitudes: readonly (number | null)[];
}

/** The communes of a département farther than a distance from every establishment, and who lives there. */
export interface NaiveWhiteZone {
  readonly communes: number;
  readonly people: number;
}

const EARTH_KILOMETRES = 6371;

type Place = readonly [longitude: number, latitude: number];

/** Length of the great circle between two points, by the chord through the Earth. */
function kilometresBetween(one: Place, other: Place): number {
  const onSphere = ([longitude, latitude]: Place) => {
    const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
  };
  const [from, to] = [onSphere(one), onSphere(other)];
  const chord = Math.hypot(...from.map((value, axis) => value - (to[axis] ?? Number.NaN)));
  return 2 * EARTH_KILOMETRES * Math.asin(chord / 2);
}

/** Where the establishments of the demonstration are, or those of one category. */
function placesOf(category?: string): readonly Place[] {
  const { categories, establishments } = pack<DemonstrationPack>('demonstration').offer;
  const codeAt = (rank: number) => categories[establishments.categories[rank] ?? -1]?.code;
  return establishments.longitudes.flatMap((longitude, rank): readonly Place[] =>
    category === undefined || codeAt(rank) === category
      ? [[longitude, establishments.latitudes[rank] ?? Number.NaN]]
      : [],
  );
}

/**
 * White zones of a mainland département in the demonstration, every commune being held against every establishment, or
 * every one of a category.
 */
export function naiveWhiteZone(departement: string, distanceKm: number, category?: string): NaiveWhiteZone {
  const services = placesOf(category);
  const { codes, populations, longitudes, latitudes } = pack<CommunesPack>('communes');
  const white = codes.flatMap((code, rank) => {
    const [longitude, latitude] = [longitudes[rank] ?? null, latitudes[rank] ?? null];
    if (!code.startsWith(departement) || longitude === null || latitude === null) return [];
    const here: Place = [longitude, latitude];
    const isServed = services.some((service) => kilometresBetween(here, service) <= distanceKm);
    return isServed ? [] : [populations[rank] ?? Number.NaN];
  });
  return { communes: white.length, people: white.reduce((sum, people) => sum + people, 0) };
}
