/** A font file put inside the picture, for where the font is not installed. */
export interface EmbeddedFont {
  readonly weight: 400 | 600;
  /** The file as a `data:font/woff2;base64,…` address. */
  readonly dataUri: string;
}

const FONT_FAMILY = 'IBM Plex Sans';

/** The font of every page, and what stands in for it. */
export const FONT_STACK = `'${FONT_FAMILY}', 'Source Sans 3', 'Segoe UI', Arial, sans-serif`;

/** The style sheet that brings embedded fonts; empty without any. */
export function fontFaces(fonts: readonly EmbeddedFont[]): string {
  return fonts
    .map(
      ({ weight, dataUri }) =>
        `@font-face{font-family:'${FONT_FAMILY}';font-weight:${weight};src:url(${dataUri}) format('woff2')}`,
    )
    .join('');
}
