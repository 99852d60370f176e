/** What a distance says of a place. */
export type ZoneStatus = 'served' | 'white' | 'unobserved' | 'unlocated';

/** Places to count, aligned to each other. */
export interface CountedPlaces {
  /** Kilometres to the nearest service; ∞ where there is none, `NaN` where the place has no point. */
  readonly kilometres: Float64Array;
  /** Inhabitants; `NaN` where unknown. */
  readonly people: ArrayLike<number>;
  /** Whether the point of the place is an estimate. */
  readonly isEstimated: (place: number) => boolean;
  /** Rank of the territory the place is counted in; −1 where it is counted nowhere. */
  readonly territories: ArrayLike<number>;
  /** Whether the source of the services speaks of a territory: elsewhere a service may be unknown. */
  readonly isObserved: (territory: number) => boolean;
  readonly territoryCount: number;
}

/** The places of a territory, by what a distance says of them. */
export interface ZoneCount {
  readonly places: number;
  /** Farther than the distance from every service, in a territory the source speaks of. */
  readonly white: number;
  /** Those of `white` whose own point is an estimate. */
  readonly whiteEstimated: number;
  /** Farther than the distance from every service the source knows, where it says nothing of the territory. */
  readonly unobserved: number;
  readonly unlocated: number;
  /** Inhabitants of the white places that have a figure. */
  readonly whitePeople: number;
  /** White places whose inhabitants are unknown. */
  readonly whiteUncounted: number;
  /** Inhabitants of the places judged, white or served, that have a figure. */
  readonly judgedPeople: number;
}

/** White zones at a distance. */
export interface WhiteZones {
  /** Of each place; `null` where it is counted nowhere. */
  readonly statuses: readonly (ZoneStatus | null)[];
  /** By territory. */
  readonly counts: readonly ZoneCount[];
  /** Of them all. */
  readonly total: ZoneCount;
}

type Tally = { -readonly [Key in keyof ZoneCount]: number };

/**
 * Counts, by territory, the places farther than a distance from every service and their inhabitants. A place at exactly that
 * distance is served. One that a known service reaches is served even where the source does not speak of its territory.
 *
 * @param distanceKm - kilometres in a straight line.
 */
export function countWhiteZones(places: CountedPlaces, distanceKm: number): WhiteZones {
  const counts = Array.from({ length: places.territoryCount }, emptyTally);
  const total = emptyTally();
  const statuses = Array.from(places.kilometres, (kilometres, place) => {
    const territory = places.territories[place] ?? -1;
    const count = counts[territory];
    if (count === undefined) return null;
    const status = statusOf(kilometres, distanceKm, places.isObserved(territory));
    const facts = {
      status,
      people: places.people[place] ?? Number.NaN,
      isEstimated: places.isEstimated(place),
    };
    add(count, facts);
    add(total, facts);
    return status;
  });
  return { statuses, counts, total };
}

function statusOf(kilometres: number, distanceKm: number, isObserved: boolean): ZoneStatus {
  if (Number.isNaN(kilometres)) return 'unlocated';
  if (kilometres <= distanceKm) return 'served';
  return isObserved ? 'white' : 'unobserved';
}

interface PlaceFacts {
  readonly status: ZoneStatus;
  readonly people: number;
  readonly isEstimated: boolean;
}

function add(tally: Tally, { status, people, isEstimated }: PlaceFacts): void {
  tally.places += 1;
  if (status === 'unobserved' || status === 'unlocated') {
    tally[status] += 1;
    return;
  }
  const isCounted = !Number.isNaN(people);
  if (isCounted) tally.judgedPeople += people;
  if (status === 'served') return;
  tally.white += 1;
  if (isEstimated) tally.whiteEstimated += 1;
  if (isCounted) tally.whitePeople += people;
  else tally.whiteUncounted += 1;
}

function emptyTally(): Tally {
  return {
    places: 0,
    white: 0,
    whiteEstimated: 0,
    unobserved: 0,
    unlocated: 0,
    whitePeople: 0,
    whiteUncounted: 0,
    judgedPeople: 0,
  };
}
