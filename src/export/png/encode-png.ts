import { pngChunk, PNG_SIGNATURE } from './png-chunk';

/** A picture given a few rows at a time, so that the whole of it is never held twice. */
export interface Pixels {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Dots per inch when printed. */
  readonly dpi: number;
  /** Red, green, blue and opacity of some rows; the picture is opaque. */
  readonly rowsAt: (top: number, count: number) => Uint8ClampedArray;
}

const METRES_PER_INCH = 0.0254;
const UNIT_METRE = 1;
const BITS_PER_SAMPLE = 8;
const TRUE_COLOR = 2;
const CHANNELS = 3;
const FILTER_UP = 2;
/** Rows compressed before the page is given back: some ten milliseconds at the width of an A4 page. */
const ROWS_AT_ONCE = 32;

/**
 * Writes a picture as PNG, with how large it is to be printed. Made because what browsers offer holds the page for most of a
 * second at the size of a print.
 *
 * Each row is written as its difference with the one above (filter 2), which suits flat colours.
 *
 * Source: PNG specification (W3C, third edition), 9.2, 10.1, 11.2 and 11.3.4.3.
 *
 * @param pause - gives the thread back between two slices; answers whether to go on.
 * @returns `null` when it was given up.
 */
export async function encodePng(pixels: Pixels, pause: () => Promise<boolean>): Promise<Blob | null> {
  const deflate = new CompressionStream('deflate');
  const chunks = collectData(deflate.readable);
  const writer = deflate.writable.getWriter();
  const filter = createRowFilter(pixels.widthPx);
  for (let top = 0; top < pixels.heightPx; top += ROWS_AT_ONCE) {
    const rows = pixels.rowsAt(top, Math.min(ROWS_AT_ONCE, pixels.heightPx - top));
    await writer.write(filter(rows));
    if (await pause()) continue;
    await Promise.allSettled([writer.abort(), chunks]);
    return null;
  }
  await writer.close();
  const parts = [PNG_SIGNATURE, header(pixels), resolution(pixels), ...(await chunks), pngChunk('IEND')];
  return new Blob(parts, { type: 'image/png' });
}

async function collectData(stream: ReadableStream<Uint8Array>): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    chunks.push(pngChunk('IDAT', piece.value));
  }
  return chunks;
}

/** Writes rows as differences with the row above, which it remembers from one call to the next. */
function createRowFilter(widthPx: number): (rows: Uint8ClampedArray) => Uint8Array<ArrayBuffer> {
  const length = widthPx * CHANNELS;
  let above = new Uint8Array(length);
  let row = new Uint8Array(length);
  return (rows) => {
    const count = rows.length / (widthPx * 4);
    const filtered = new Uint8Array(count * (length + 1));
    for (let rank = 0; rank < count; rank += 1) {
      dropOpacity(rows, rank * widthPx * 4, row);
      const start = rank * (length + 1);
      filtered[start] = FILTER_UP;
      for (let at = 0; at < length; at += 1) filtered[start + 1 + at] = (row[at] ?? 0) - (above[at] ?? 0);
      [above, row] = [row, above];
    }
    return filtered;
  };
}

function dropOpacity(rows: Uint8ClampedArray, start: number, row: Uint8Array): void {
  for (let from = start, to = 0; to < row.length; from += 4, to += CHANNELS) {
    row[to] = rows[from] ?? 0;
    row[to + 1] = rows[from + 1] ?? 0;
    row[to + 2] = rows[from + 2] ?? 0;
  }
}

function header({ widthPx, heightPx }: Pixels): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, widthPx);
  view.setUint32(4, heightPx);
  data.set([BITS_PER_SAMPLE, TRUE_COLOR], 8);
  return pngChunk('IHDR', data);
}

function resolution({ dpi }: Pixels): Uint8Array<ArrayBuffer> {
  const dotsPerMetre = Math.round(dpi / METRES_PER_INCH);
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, dotsPerMetre);
  view.setUint32(4, dotsPerMetre);
  view.setUint8(8, UNIT_METRE);
  return pngChunk('pHYs', data);
}
