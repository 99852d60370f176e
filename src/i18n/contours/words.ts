import { contours } from '../fr/contours';
import { typesetCatalogue } from '../fr/typeset';

/** French words of contours that are wanting. */
export const frenchWords = typesetCatalogue(contours);

/** Words of contours that are wanting, in one language. */
export type ContourWords = typeof frenchWords;
