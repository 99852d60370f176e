import type { OfferDataset } from '@/domain/offer';
import { EARLIER_OFFERS_KEPT, type ProjectDocument } from '@/project';

/** The offer of the user that an import would replace by one of another date. */
export interface FormerOffer {
  readonly offer: OfferDataset;
  /** Why it cannot be kept as a point of comparison; `null` when it can. */
  readonly hindrance: 'undated' | 'full' | null;
}

/** Whether an import asks what becomes of the offer at hand; `null` where nothing would be lost, or nothing is at hand. */
export function formerOfferOf(
  { offer, earlierOffers }: Pick<ProjectDocument, 'offer' | 'earlierOffers'>,
  brought: OfferDataset | null,
): FormerOffer | null {
  if (offer.kind === 'embedded' || brought === null) return null;
  const { date } = offer.dataset.provenance;
  const isHeldElsewhere = earlierOffers.some(({ provenance }) => provenance.date === date);
  if (isHeldElsewhere || date === brought.provenance.date) return null;
  const others = otherDates(earlierOffers, brought);
  const full = others.length >= EARLIER_OFFERS_KEPT ? 'full' : null;
  return { offer: offer.dataset, hindrance: date === null ? 'undated' : full };
}

/**
 * The offers of a dossier once another has come and the one at hand is kept: the later is in force, the other a point of
 * comparison.
 */
export function withFormerKept(
  { earlierOffers }: Pick<ProjectDocument, 'earlierOffers'>,
  { offer: former }: FormerOffer,
  brought: OfferDataset,
): Pick<ProjectDocument, 'offer' | 'earlierOffers'> {
  const isLater = dateOf(brought) === '' || dateOf(brought) > dateOf(former);
  const [inForce, kept] = isLater ? [brought, former] : [former, brought];
  return {
    offer: { kind: 'user', dataset: inForce },
    earlierOffers: latestFirst([...otherDates(earlierOffers, brought), kept]),
  };
}

/** Offers in the order a dossier keeps them. */
export function latestFirst(offers: readonly OfferDataset[]): readonly OfferDataset[] {
  return offers.toSorted((left, right) => dateOf(right).localeCompare(dateOf(left)));
}

function otherDates(offers: readonly OfferDataset[], brought: OfferDataset): readonly OfferDataset[] {
  return offers.filter(({ provenance }) => provenance.date !== brought.provenance.date);
}

function dateOf({ provenance }: OfferDataset): string {
  return provenance.date ?? '';
}
