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
