import regular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?inline';
import strong from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?inline';
import type { EmbeddedFont } from '@/export';

/** The fonts of a page as data, for a picture: it has no access to those of the window. */
export const PAGE_FONTS: readonly EmbeddedFont[] = [
  { weight: 400, dataUri: regular },
  { weight: 600, dataUri: strong },
];
