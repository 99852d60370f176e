import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng, type Pixels } from '@/export/png/encode-png';
import { crc32, pngChunk } from '@/export/png/png-chunk';
import { createSeededRandom } from '@/lib';

const goOn = () => Promise.resolve(true);

/** A picture of flat areas and of noise, by rows of red, green, blue and opacity. */
function pictureOf(widthPx: number, heightPx: number) {
  const random = createSeededRandom(7);
  const bytes = Uint8ClampedArray.from({ length: widthPx * heightPx * 4 }, (_, at) => {
    if (at % 4 === 3) return 255;
    return at % 400 < 200 ? 180 : Math.floor(256 * random());
  });
  const rowsAt = (top: number, count: number) =>
    bytes.subarray(top * widthPx * 4, (top + count) * widthPx * 4);
  return { bytes, pixels: { widthPx, heightPx, dpi: 300, rowsAt } satisfies Pixels };
}

async function chunksOf(png: Blob | null) {
  const bytes = new Uint8Array((await png?.arrayBuffer()) ?? new ArrayBuffer(0));
  const view = new DataView(bytes.buffer);
  const chunks: { type: string; data: Uint8Array; sum: number; body: Uint8Array }[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = view.getUint32(at);
    chunks.push({
      type: String.fromCharCode(...bytes.subarray(at + 4, at + 8)),
      data: bytes.subarray(at + 8, at + 8 + length),
      body: bytes.subarray(at + 4, at + 8 + length),
      sum: view.getUint32(at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
}

/** Rows of red, green and blue, as a reader of PNG puts them back from what filter 2 wrote. */
function readRows(data: Uint8Array, widthPx: number): readonly number[][] {
  const raw = inflateSync(data);
  const rows: number[][] = [];
  for (let at = 0; at < raw.length; at += 1 + 3 * widthPx) {
    expect(raw[at]).toBe(2);
    const above = rows.at(-1);
    rows.push(
      [...raw.subarray(at + 1, at + 1 + 3 * widthPx)].map((byte, x) => (byte + (above?.[x] ?? 0)) & 255),
    );
  }
  return rows;
}

describe('the check sum of PNG', () => {
  it('has the values every table of CRC-32 gives', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('ends a chunk: the one that ends every file is known by heart', () => {
    expect([...pngChunk('IEND')]).toEqual([0, 0, 0, 0, 73, 69, 78, 68, 0xae, 0x42, 0x60, 0x82]);
  });
});

describe('a picture as PNG', () => {
  it('says its size, its colours, and its resolution in dots per metre: 300 dpi is 11811', async () => {
    const chunks = await chunksOf(await encodePng(pictureOf(5, 3).pixels, goOn));
    expect([...new Set(chunks.map(({ type }) => type))]).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    expect([...(chunks[0]?.data ?? [])]).toEqual([0, 0, 0, 5, 0, 0, 0, 3, 8, 2, 0, 0, 0]);
    expect([...(chunks[1]?.data ?? [])]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
    expect(chunks.map(({ body }) => crc32(body))).toEqual(chunks.map(({ sum }) => sum));
  });

  it('holds every pixel, over more rows than are written at once', async () => {
    const { bytes, pixels } = pictureOf(211, 77);
    const data = (await chunksOf(await encodePng(pixels, goOn))).filter(({ type }) => type === 'IDAT');
    const rows = readRows(Buffer.concat(data.map((chunk) => chunk.data)), 211);
    expect(rows.flat()).toEqual([...bytes].filter((_, at) => at % 4 !== 3));
  });

  it('lets the page answer between rows, and is nothing when given up then', async () => {
    let asked = 0;
    const stopAtSecond = () => Promise.resolve((asked += 1) < 2);
    expect(await encodePng(pictureOf(20, 500).pixels, stopAtSecond)).toBeNull();
    expect(asked).toBe(2);
  });
});
