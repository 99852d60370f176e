import type { MeasuredValue } from '@/domain/measure';
import type { Capacity, CapacityStatus, Establishment } from '@/domain/offer';

/** An activity as FINESS describes it: what is done, how it is run, for whom. */
export type Activity = Pick<Capacity, 'activityCode' | 'modeCode' | 'publicCode'>;

/** Kinds of {@link OfferDifference}, those that call for a look first. */
export const OFFER_DIFFERENCE_KINDS = [
  'disappeared',
  'appeared',
  'places',
  'places-missing',
  'places-known',
  'activity-disappeared',
  'activity-appeared',
  'activity-places',
  'recategorised',
  'moved',
  'renamed',
  'no-longer-covered',
  'newly-covered',
] as const;

/** A kind of {@link OfferDifference}. */
export type OfferDifferenceKind = (typeof OFFER_DIFFERENCE_KINDS)[number];

/**
 * One side alone has the establishment. It appeared or disappeared when the other side speaks of its département;
 * otherwise the other side does not cover it, and says nothing of its fate.
 */
export interface PresenceDifference {
  readonly kind: 'appeared' | 'disappeared' | 'newly-covered' | 'no-longer-covered';
  readonly establishment: Establishment;
}

/** The establishment has another name, category (code) or département (code). */
export interface IdentityDifference {
  readonly kind: 'renamed' | 'recategorised' | 'moved';
  /** As it is now. */
  readonly establishment: Establishment;
  readonly before: string;
  readonly after: string;
}

/** The places of the establishment, or of one of its activities, differ by more than the threshold. */
export interface PlacesDifference {
  readonly kind: Exclude<OfferDifferenceKind, PresenceDifference['kind'] | IdentityDifference['kind']>;
  /** As it is now. */
  readonly establishment: Establishment;
  readonly status: CapacityStatus;
  /** `null` for the whole establishment. */
  readonly activity: Activity | null;
  readonly before: MeasuredValue;
  readonly after: MeasuredValue;
  /** After less before; `null` when one side alone has a number. */
  readonly difference: number | null;
}

/** One difference between two offers, about one establishment. */
export type OfferDifference = PresenceDifference | IdentityDifference | PlacesDifference;
