import { provenance } from '../fr/provenance';
import { typesetCatalogue } from '../fr/typeset';

/** French words of where figures come from. */
export const frenchWords = typesetCatalogue(provenance);

/** Words of where figures come from, in one language. */
export type ProvenanceWords = typeof frenchWords;
