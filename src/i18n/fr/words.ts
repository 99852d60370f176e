import { createWording } from '../wording';

/** French counts and plurals. */
export const { counted, integer, plural } = createWording('fr');
