/** A page and the picture made of it. */
export interface PageFormat {
  readonly id: 'a4-landscape' | 'a3-landscape' | 'screen-landscape';
  readonly widthMm: number;
  readonly heightMm: number;
  readonly raster: { readonly widthPx: number; readonly heightPx: number; readonly dpi: number };
}

/** Millimetres of a CSS pixel (1/96 inch). */
export const MM_PER_CSS_PIXEL = 25.4 / 96;

/** A4 landscape, 300 dots per inch when drawn as a picture. */
export const A4_LANDSCAPE: PageFormat = {
  id: 'a4-landscape',
  widthMm: 297,
  heightMm: 210,
  raster: { widthPx: 3508, heightPx: 2480, dpi: 300 },
};

/** A3 landscape, 300 dots per inch: texts are as large as on A4, the map is twice as large. */
export const A3_LANDSCAPE: PageFormat = {
  id: 'a3-landscape',
  widthMm: 420,
  heightMm: 297,
  raster: { widthPx: 4961, heightPx: 3508, dpi: 300 },
};

/** A page of the proportions of a laptop screen, 1366 × 768 CSS pixels, drawn at twice that. */
export const SCREEN_LANDSCAPE: PageFormat = {
  id: 'screen-landscape',
  widthMm: 1366 * MM_PER_CSS_PIXEL,
  heightMm: 768 * MM_PER_CSS_PIXEL,
  raster: { widthPx: 2732, heightPx: 1536, dpi: 192 },
};
