import { ownIndicators } from '../fr/own-indicators';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the dialog of indicators. */
export const frenchWords = typesetCatalogue(ownIndicators);

/** Words of the dialog of indicators, in one language. */
export type OwnIndicatorWords = typeof frenchWords;
