import { failure, type Result, success } from '@/lib';
import { withPhysicalResolution } from './physical-resolution';

/** Size of a picture and of its print. */
export interface RasterSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number;
}

/** Why a picture could not be made: the browser does not draw the SVG, or has no canvas of that size. */
export type PngError = 'svg-not-drawable' | 'canvas-too-large';

/**
 * Draws an SVG document as a PNG at its print resolution. The one file of the exports that needs a browser.
 *
 * @param svg - a document that holds its own fonts: a picture has no access to those of the page.
 */
export async function renderPng(svg: string, size: RasterSize): Promise<Result<Blob, PngError>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(address, size);
    return image === null ? failure('svg-not-drawable') : await paint(image, size);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function loadImage(
  address: string,
  { widthPx, heightPx }: RasterSize,
): Promise<HTMLImageElement | null> {
  const image = new Image(widthPx, heightPx);
  image.src = address;
  return image.decode().then(
    () => image,
    () => null,
  );
}

async function paint(
  image: HTMLImageElement,
  { widthPx, heightPx, dpi }: RasterSize,
): Promise<Result<Blob, PngError>> {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  /* Without this flag the picture goes through the graphics card and back: seconds instead of tenths of one. */
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(image, 0, 0, widthPx, heightPx);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (context === null || blob === null) return failure('canvas-too-large');
  const bytes = withPhysicalResolution(new Uint8Array(await blob.arrayBuffer()), dpi);
  return success(new Blob([bytes], { type: 'image/png' }));
}
