/** A picture as the map library takes it: four bytes a pixel (red, green, blue, opacity), rows from the top. */
export interface RasterImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Pixels of an image for one CSS pixel, so that it stays sharp on dense screens. */
export const IMAGE_PIXEL_RATIO = 2;

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** @throws Error when the text is not written `#rrggbb`: colours of a theme are ours, so this is a bug. */
export function rgbOfHex(hex: string): Rgb {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex);
  if (match === null) throw new Error(`Not a #rrggbb colour: ${hex}`);
  const [red, green, blue] = match.slice(1).map((pair) => Number.parseInt(pair, 16));
  return [red ?? NaN, green ?? NaN, blue ?? NaN];
}

/**
 * Paints a square image pixel by pixel.
 *
 * @param colorAt - colour and opacity (0 to 1) at the centre of a pixel, in pixels from the top left corner.
 */
export function paintSquare(
  size: number,
  colorAt: (x: number, y: number) => { readonly color: Rgb; readonly opacity: number },
): RasterImage {
  const data = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const { color, opacity } = colorAt(column + 0.5, row + 0.5);
      data.set([...color, Math.round(255 * opacity)], 4 * (row * size + column));
    }
  }
  return { width: size, height: size, data };
}

/** Opacity of a pixel whose centre is `distance` pixels outside an edge (negative inside): one pixel of smoothing. */
export function edgeOpacity(distance: number): number {
  return Math.max(0, Math.min(1, 0.5 - distance));
}

/** One colour laid over another, `opacity` being that of the first, from 0 to 1. */
export function mixRgb(over: Rgb, under: Rgb, opacity: number): Rgb {
  const channel = (rank: 0 | 1 | 2) => Math.round(over[rank] * opacity + under[rank] * (1 - opacity));
  return [channel(0), channel(1), channel(2)];
}
