import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32, withPhysicalResolution } from '@/export/png/physical-resolution';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function chunk(type: string, data: readonly number[]): readonly number[] {
  const body = [...new TextEncoder().encode(type), ...data];
  const sum = crc32(Uint8Array.from(body));
  return [...uint32(data.length), ...body, ...uint32(sum)];
}

function uint32(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

/** A grey picture of one pixel. */
function onePixel(...extra: readonly (readonly number[])[]): Uint8Array {
  const header = chunk('IHDR', [...uint32(1), ...uint32(1), 8, 0, 0, 0, 0]);
  const data = chunk('IDAT', [...deflateSync(Uint8Array.from([0, 127]))]);
  return Uint8Array.from([...SIGNATURE, ...header, ...extra.flat(), ...data, ...chunk('IEND', [])]);
}

function typesOf(png: Uint8Array): readonly string[] {
  const view = new DataView(png.buffer, png.byteOffset);
  const types = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    types.push(String.fromCharCode(...png.subarray(at + 4, at + 8)));
  }
  return types;
}

describe('the check sum of PNG', () => {
  it('has the values every table of CRC-32 gives', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});

describe('the print resolution of a PNG', () => {
  it('is written in dots per metre before the picture: 300 dpi is 11811', () => {
    const png = withPhysicalResolution(onePixel(), 300);
    expect(typesOf(png)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
    const expected = chunk('pHYs', [...uint32(11811), ...uint32(11811), 1]);
    expect([...png.subarray(33, 33 + 21)]).toEqual(expected);
  });

  it('takes the place of the one that was there', () => {
    const before = onePixel(chunk('pHYs', [...uint32(1), ...uint32(1), 1]), chunk('tEXt', [65, 0, 66]));
    const png = withPhysicalResolution(before, 192);
    expect(typesOf(png)).toEqual(['IHDR', 'tEXt', 'pHYs', 'IDAT', 'IEND']);
    expect(withPhysicalResolution(png, 192)).toEqual(png);
  });

  it('leaves the picture as it was', () => {
    const before = onePixel();
    const after = withPhysicalResolution(before, 300);
    expect([...after.subarray(0, 33)]).toEqual([...before.subarray(0, 33)]);
    expect([...after.subarray(33 + 21)]).toEqual([...before.subarray(33)]);
  });

  it('works on a view into a larger buffer', () => {
    const png = onePixel();
    const larger = new Uint8Array(png.length + 10);
    larger.set(png, 7);
    expect(withPhysicalResolution(larger.subarray(7, 7 + png.length), 300)).toEqual(
      withPhysicalResolution(png, 300),
    );
  });

  it('refuses what is not a PNG', () => {
    expect(() => withPhysicalResolution(new Uint8Array([0xff, 0xd8, 0xff]), 300)).toThrow('PNG');
  });
});
