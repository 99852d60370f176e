import { createWording } from '../wording';

/** English counts and plurals. */
export const { counted, integer, plural } = createWording('en');
