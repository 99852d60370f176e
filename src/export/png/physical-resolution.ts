const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const METRES_PER_INCH = 0.0254;
const UNIT_METRE = 1;
/** Length, type and check sum around the data of a chunk. */
const CHUNK_OVERHEAD = 12;
const CRC_POLYNOMIAL = 0xedb88320;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ CRC_POLYNOMIAL : remainder >>> 1;
  }
  return remainder;
});

/** CRC-32 as PNG wants it (ISO 3309, reflected, inverted). */
export function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder = (CRC_TABLE[(remainder ^ byte) & 0xff] ?? 0) ^ (remainder >>> 8);
  }
  return (remainder ^ 0xffffffff) >>> 0;
}

/**
 * Writes in a PNG how large it is to be printed: a `pHYs` chunk before the first `IDAT`, in place of any other.
 *
 * Source: PNG specification (W3C, third edition), 11.3.4.3.
 *
 * @param png - a whole PNG file.
 * @param dpi - dots per inch.
 * @throws Error when the bytes are not a PNG, which is a bug of the caller.
 */
export function withPhysicalResolution(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  if (!SIGNATURE.every((byte, at) => png[at] === byte)) throw new Error('Not a PNG file');
  const chunks = chunksOf(png).filter(({ type }) => type !== 'pHYs');
  const firstData = chunks.findIndex(({ type }) => type === 'IDAT');
  const parts = chunks.map(({ bytes }) => bytes);
  parts.splice(firstData < 0 ? 1 : firstData, 0, resolutionChunk(dpi));
  return concatenate([Uint8Array.from(SIGNATURE), ...parts]);
}

function chunksOf(png: Uint8Array): readonly { readonly type: string; readonly bytes: Uint8Array }[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = [];
  for (let at = SIGNATURE.length; at + CHUNK_OVERHEAD <= png.length;) {
    const end = at + CHUNK_OVERHEAD + view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ type, bytes: png.subarray(at, end) });
    at = end;
  }
  return chunks;
}

function resolutionChunk(dpi: number): Uint8Array {
  const dotsPerMetre = Math.round(dpi / METRES_PER_INCH);
  const chunk = new Uint8Array(9 + CHUNK_OVERHEAD);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, dotsPerMetre);
  view.setUint32(12, dotsPerMetre);
  view.setUint8(16, UNIT_METRE);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
