import { panel } from '../en/panel';
import type { Locale } from '../locale';
import { frenchWords, type PanelWords } from './words';

const WORDS: Readonly<Record<Locale, PanelWords>> = { fr: frenchWords, en: panel };

/** Words of the settings of the left panel: they come with them, in both languages. */
export function panelWords(locale: Locale): PanelWords {
  return WORDS[locale];
}
