import { failure, type Result, success } from '@/lib';
import { encodePng } from './encode-png';

/** Size of a picture and of its print. */
export interface RasterSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number;
}

/** Why a picture was not made: the browser does not draw the SVG, has no canvas of that size, or it was given up. */
export type PngError = 'svg-not-drawable' | 'canvas-too-large' | 'given-up';

/**
 * Draws SVG documents over one another on white paper as a PNG at its print resolution, and lets the page answer between two of them. The
 * one file of the exports that needs a browser.
 *
 * @param sheets - each holds the fonts it needs: a picture has no access to those of the page.
 */
export async function renderPng(
  sheets: readonly string[],
  size: RasterSize,
  signal: AbortSignal = new AbortController().signal,
): Promise<Result<Blob, PngError>> {
  const canvas = document.createElement('canvas');
  canvas.width = size.widthPx;
  canvas.height = size.heightPx;
  /* Without this flag the picture goes through the graphics card and back: seconds instead of tenths of one. */
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return failure('canvas-too-large');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, size.widthPx, size.heightPx);
  /* A canvas the browser could not make room for is there, and nothing stays on it. */
  if (context.getImageData(0, 0, 1, 1).data[3] !== 255) return failure('canvas-too-large');
  const pause = async () => {
    await nextTask();
    return !signal.aborted;
  };
  for (const sheet of sheets) {
    const image = await loadImage(sheet, size);
    if (image === null) return failure('svg-not-drawable');
    context.drawImage(image, 0, 0, size.widthPx, size.heightPx);
    if (!(await pause())) return failure('given-up');
  }
  return encode(context, size, pause);
}

async function loadImage(sheet: string, { widthPx, heightPx }: RasterSize): Promise<HTMLImageElement | null> {
  const address = URL.createObjectURL(new Blob([sheet], { type: 'image/svg+xml' }));
  const image = new Image(widthPx, heightPx);
  image.src = address;
  const isDrawable = await image.decode().then(
    () => true,
    () => false,
  );
  URL.revokeObjectURL(address);
  return isDrawable ? image : null;
}

async function encode(
  context: CanvasRenderingContext2D,
  size: RasterSize,
  pause: () => Promise<boolean>,
): Promise<Result<Blob, PngError>> {
  const rowsAt = (top: number, count: number) => context.getImageData(0, top, size.widthPx, count).data;
  const png = await encodePng({ ...size, rowsAt }, pause);
  return png === null ? failure('given-up') : success(png);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
