export {
  categoryOf,
  DISABILITY_CATEGORIES,
  placeCategoriesFor,
  type Category,
  type CategoryCode,
  type CategoryCounting,
  type CategoryFamily,
  type CategoryPublic,
} from './category';
export {
  placesOf,
  type Capacity,
  type CapacityStatus,
  type Establishment,
  type EstablishmentLocation,
  type LocationQuality,
} from './establishment';
export {
  isFinessNumber,
  isProvisionalFinessNumber,
  provisionalFinessNumber,
  type FinessNumber,
} from './finess-number';
export type { OfferDataset } from './offer-dataset';
export {
  filterOffer,
  isFiltering,
  NO_OFFER_FILTER,
  OFFER_STAGES,
  offerStageOf,
  type OfferFilter,
  type OfferStage,
} from './offer-filter';
export { servedPublicName } from './served-public';
