import { gestures } from '../fr/gestures';
import { glossary } from '../fr/glossary';
import { help } from '../fr/help';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the help that nothing else says. */
export const frenchWords = typesetCatalogue({ gestures, glossary, help });

/** Words of the help that nothing else says, in one language. */
export type HelpWords = typeof frenchWords;
