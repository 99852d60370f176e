import { panel } from '../fr/panel';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the settings of the left panel. */
export const frenchWords = typesetCatalogue(panel);

/** Words of the settings of the left panel, in one language. */
export type PanelWords = typeof frenchWords;
