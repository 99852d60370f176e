import type { Steps } from '@/lib';
import { buildSphereIndex, type PointColumns, type SphereIndex } from './sphere-index';

/** Points in WGS84 degrees, `NaN` where one is unknown, each on a land that no road leaves. */
export interface PlacedPoints extends PointColumns {
  readonly lands: readonly string[];
}

/** For each place, its nearest service. */
export interface NearestServices {
  /** Ranks among the services; −1 where there is none on the same land, or where the place has no point. */
  readonly ranks: Int32Array;
  /** Kilometres in a straight line over the sphere; ∞ where no service is on the land, `NaN` where the place has no point. */
  readonly kilometres: Float64Array;
}

/** Places looked at between two steps. */
const PLACES_A_STEP = 500;

/** Finds the service nearest to each place in a straight line, among those of its own land; the first of equals. */
export function* findNearest(places: PlacedPoints, services: PlacedPoints): Steps<NearestServices> {
  const indexes = new Map<string, SphereIndex>();
  for (const [land, members] of membersByLand(services)) {
    indexes.set(land, buildSphereIndex(services, members));
    yield;
  }
  const { length } = places.lands;
  const nearest: NearestServices = {
    ranks: new Int32Array(length).fill(-1),
    kilometres: new Float64Array(length).fill(Number.NaN),
  };
  for (let from = 0; from < length; from += PLACES_A_STEP) {
    const to = Math.min(length, from + PLACES_A_STEP);
    for (let place = from; place < to; place += 1) findOne(places, { place, indexes, nearest });
    yield;
  }
  return nearest;
}

interface Finding {
  readonly place: number;
  readonly indexes: ReadonlyMap<string, SphereIndex>;
  readonly nearest: NearestServices;
}

function findOne({ lands, longitudes, latitudes }: PlacedPoints, { place, indexes, nearest }: Finding): void {
  const [longitude, latitude] = [longitudes[place] ?? Number.NaN, latitudes[place] ?? Number.NaN];
  if (Number.isNaN(longitude) || Number.isNaN(latitude)) return;
  const found = indexes.get(lands[place] ?? '')?.nearestTo(longitude, latitude) ?? null;
  nearest.ranks[place] = found?.rank ?? -1;
  nearest.kilometres[place] = found?.kilometres ?? Number.POSITIVE_INFINITY;
}

function membersByLand({ lands }: PlacedPoints): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  lands.forEach((land, rank) => {
    const known = members.get(land);
    if (known === undefined) members.set(land, [rank]);
    else known.push(rank);
  });
  return members;
}
