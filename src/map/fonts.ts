import regularUrl from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import strongUrl from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import { FONTS } from './font-names';

/** The bundled files labels are drawn from, so that no glyph server is asked. URLs are absolute for the map library. */
export function fontFaces(baseUrl: string): Record<string, { url: string }[]> {
  return {
    [FONTS.regular]: [{ url: new URL(regularUrl, baseUrl).href }],
    [FONTS.strong]: [{ url: new URL(strongUrl, baseUrl).href }],
  };
}
