import type { OfferDataset } from '@/domain/offer';
import { EARLIER_OFFERS_KEPT, type ProjectDocument } from '@/project';
import type { AppStore } from '../create-app-store';
import { latestFirst } from '../former-offer';
import { commitDocument } from './commit';

/**
 * Keeps the user's offer as a point of comparison, so that it stays in the dossier when an import replaces it. An offer
 * without a date, or of a date that is kept, changes nothing; nor does one too many.
 */
export function keepEarlierOffer(app: AppStore): void {
  commitDocument(app, 'keep-earlier-offer', withOfferKept);
}

function withOfferKept(document: ProjectDocument): ProjectDocument {
  const { offer, earlierOffers } = document;
  const dateOf = ({ provenance }: OfferDataset) => provenance.date;
  if (offer.kind === 'embedded' || dateOf(offer.dataset) === null) return document;
  const others = earlierOffers.filter((kept) => dateOf(kept) !== dateOf(offer.dataset));
  if (others.length < earlierOffers.length || others.length >= EARLIER_OFFERS_KEPT) return document;
  return { ...document, earlierOffers: latestFirst([...others, offer.dataset]) };
}

/** Takes an offer of another date out of the dossier. */
export function removeEarlierOffer(app: AppStore, date: string): void {
  commitDocument(app, 'remove-earlier-offer', (document) => {
    const earlierOffers = document.earlierOffers.filter(({ provenance }) => provenance.date !== date);
    return earlierOffers.length === document.earlierOffers.length ? document : { ...document, earlierOffers };
  });
}
