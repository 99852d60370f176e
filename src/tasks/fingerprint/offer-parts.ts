import type { Establishment, OfferDataset } from '@/domain/offer';
import type { FigureRequest } from '@/indicators';

/** The offers of a request by rank: its own, `null` when it has none, then those of earlier dates. */
export function offersOf({ offer, earlierOffers }: FigureRequest): readonly (OfferDataset | null)[] {
  return [offer, ...earlierOffers];
}

/** A request whose offers have other establishments, given by rank. */
export function withEstablishments(
  request: FigureRequest,
  establishmentsAt: (rank: number) => readonly Establishment[],
): FigureRequest {
  const { offer, earlierOffers } = request;
  return {
    ...request,
    offer: offer && { ...offer, establishments: establishmentsAt(0) },
    earlierOffers: earlierOffers.map((earlier, place) => ({
      ...earlier,
      establishments: establishmentsAt(place + 1),
    })),
  };
}
