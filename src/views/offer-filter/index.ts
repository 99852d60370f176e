export { EstablishmentList } from './EstablishmentList';
export { EstablishmentTable } from './EstablishmentTable';
export { OfferFilterPanel } from './OfferFilterPanel';
export { useOfferFilter } from './use-offer-filter';
