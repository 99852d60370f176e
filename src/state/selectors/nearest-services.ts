import { findNearest, type NearestServices } from '@/analysis/white-zones';
import type { Establishment, OfferDataset } from '@/domain/offer';
import type { Steps } from '@/lib';
import {
  type CommunePlaces,
  type LocatedServices,
  placeCommunes,
  placeServices,
  type PlaceSources,
} from './white-zone-places';

/** Services of a dossier, and the communes to be measured from. The same object until one of them changes. */
export interface WhiteZoneSearch {
  readonly sources: PlaceSources;
  readonly offer: OfferDataset;
  readonly services: readonly Establishment[];
}

/** The service nearest to each commune, whatever the distance asked. */
export interface NearestFound {
  readonly search: WhiteZoneSearch;
  readonly places: CommunePlaces;
  readonly services: LocatedServices;
  readonly nearest: NearestServices;
}

/** Finds the service nearest to each commune; as long as the search stays the same, it need not be done again. */
export function* findNearestServices(search: WhiteZoneSearch): Steps<NearestFound> {
  const places = yield* placeCommunes(search.sources);
  yield;
  const services = placeServices(search.services, places, search.sources);
  yield;
  return { search, places, services, nearest: yield* findNearest(places.points, services.points) };
}
