import { notices } from '../fr/notices';
import { typesetCatalogue } from '../fr/typeset';

/** French words of notices. */
export const frenchWords = typesetCatalogue(notices);

/** Words of notices, in one language. */
export type NoticeWords = typeof frenchWords;
