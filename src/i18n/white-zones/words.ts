import { typesetCatalogue } from '../fr/typeset';
import { whiteZones } from '../fr/white-zones';

/** French words of the communes far from services. */
export const frenchWords = typesetCatalogue(whiteZones);

/** Words of the communes far from services, in one language. */
export type WhiteZoneWords = typeof frenchWords;
