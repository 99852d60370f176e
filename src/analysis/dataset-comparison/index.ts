export type { ChangeThreshold } from './change-threshold';
export { compareActivity, compareCoverage, type EntryComparison, type EntryFate } from './compare-entries';
export {
  compareContours,
  type ContourComparison,
  type ContourLevelComparison,
  type NamedTerritory,
} from './compare-contours';
export { compareNeeds, type NeedComparisonRule } from './compare-needs';
export { compareOffers, type EstablishmentFate, type OfferComparison } from './compare-offers';
export type { NeedSeriesId, ProtectNeed } from './need-cells';
export {
  NEED_DIFFERENCE_KINDS,
  type NeedCell,
  type NeedComparison,
  type NeedDifference,
  type NeedDifferenceKind,
  type NeedFate,
} from './need-difference';
export {
  OFFER_DIFFERENCE_KINDS,
  type Activity,
  type IdentityDifference,
  type OfferDifference,
  type OfferDifferenceKind,
  type PlacesDifference,
  type PresenceDifference,
} from './offer-difference';
export type { DatePair, NeedDate } from './pair-dates';
