import type { MapLibreMap } from 'maplibre-gl';
import { LOCALE_STATE } from '../layer-ids';

/** What is asked of a map to write its numbers in a language. */
type StyledMap = Pick<MapLibreMap, 'on' | 'setGlobalStateProperty'>;

/** Chooses the language numbers on a map are written in. */
export interface NumberLanguage {
  readonly writeIn: (locale: string) => void;
}

/** Keeps the numbers a style writes in a language, also once another is loaded: one that is not refuses to be told. */
export function createNumberLanguage(map: StyledMap): NumberLanguage {
  let language: string | null = null;
  let isLoaded = false;
  const tell = () => {
    if (isLoaded && language !== null) map.setGlobalStateProperty(LOCALE_STATE, language);
  };
  map.on('styledataloading', () => (isLoaded = false));
  map.on('style.load', () => {
    isLoaded = true;
    tell();
  });
  return {
    writeIn(locale) {
      language = locale;
      tell();
    },
  };
}
