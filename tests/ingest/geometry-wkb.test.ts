import { describe, expect, it } from 'vitest';
import { readGeoPackageArea } from '@/ingest/read/geometry/geopackage-geometry';
import { readWkbArea } from '@/ingest/read/geometry/wkb';

const LITTLE_ENDIAN = 1;
const RING = [
  [0, 0],
  [0, 2],
  [3, 2],
  [0, 0],
];

interface Layout {
  readonly bigEndian?: boolean;
  /** Values after longitude and latitude in each position. */
  readonly more?: readonly number[];
  readonly type?: number;
}

function integer(value: number, { bigEndian = false }: Layout): Buffer {
  const bytes = Buffer.alloc(4);
  if (bigEndian) bytes.writeUInt32BE(value);
  else bytes.writeUInt32LE(value);
  return bytes;
}

function opening(type: number, layout: Layout): Buffer {
  const order = Buffer.from([layout.bigEndian === true ? 0 : LITTLE_ENDIAN]);
  return Buffer.concat([order, integer(type, layout)]);
}

function polygon(layout: Layout = {}): Buffer {
  const values = RING.flatMap((position) => [...position, ...(layout.more ?? [])]);
  const numbers = values.map((value) => {
    const bytes = Buffer.alloc(8);
    if (layout.bigEndian === true) bytes.writeDoubleBE(value);
    else bytes.writeDoubleLE(value);
    return bytes;
  });
  return Buffer.concat([
    opening(layout.type ?? 3, layout),
    integer(1, layout),
    integer(4, layout),
    ...numbers,
  ]);
}

function geoPackage(flags: number, envelopeBytes: number): Buffer {
  return Buffer.concat([
    Buffer.from([0x47, 0x50, 0, flags, 0, 0, 0, 0]),
    Buffer.alloc(envelopeBytes),
    polygon(),
  ]);
}

describe('well-known binary', () => {
  it.each<[string, Layout]>([
    ['little-endian', {}],
    ['big-endian', { bigEndian: true }],
    ['with heights', { type: 1003, more: [7] }],
    ['with measures', { type: 2003, more: [7] }],
    ['with both', { type: 3003, more: [7, 8] }],
    ['with heights, as PostGIS writes it', { type: 0x8000_0003, more: [7] }],
    ['with both, as PostGIS writes it', { type: 0xc000_0003, more: [7, 8] }],
  ])('gives a polygon %s, in two dimensions', (_, layout) => {
    expect(readWkbArea(polygon(layout))).toEqual({ type: 'Polygon', coordinates: [RING] });
  });

  it('gives a list of polygons, each with its own byte order', () => {
    const bytes = Buffer.concat([opening(6, {}), integer(2, {}), polygon(), polygon({ bigEndian: true })]);
    expect(readWkbArea(bytes)).toEqual({ type: 'MultiPolygon', coordinates: [[RING], [RING]] });
  });

  it('says that a line is not an area', () => {
    expect(readWkbArea(Buffer.concat([opening(2, {}), integer(0, {})]))).toEqual({ type: 'Other' });
  });

  it('refuses bytes cut anywhere', () => {
    const whole = polygon();
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => readWkbArea(whole.subarray(0, length))).toThrow(RangeError);
    }
  });

  it('refuses a count that lies, an unknown type, a list of lines', () => {
    const lying = Buffer.concat([opening(3, {}), integer(0xffff_ffff, {})]);
    expect(() => readWkbArea(lying)).toThrow(RangeError);
    expect(() => readWkbArea(polygon({ type: 9003 }))).toThrow(RangeError);
    const lines = Buffer.concat([opening(6, {}), integer(1, {}), opening(2, {}), integer(0, {})]);
    expect(() => readWkbArea(lines)).toThrow(RangeError);
  });
});

describe('the header of a GeoPackage geometry', () => {
  it.each([
    [0b0001, 0],
    [0b0011, 32],
    [0b0101, 48],
    [0b0111, 48],
    [0b1001, 64],
  ])('with flags %i is followed by an envelope of %i bytes', (flags, envelopeBytes) => {
    expect(readGeoPackageArea(geoPackage(flags, envelopeBytes))).toMatchObject({ coordinates: [RING] });
  });

  it('may say that there is nothing, or something of an extension', () => {
    expect(readGeoPackageArea(geoPackage(0b01_0001, 0))).toBeNull();
    expect(readGeoPackageArea(geoPackage(0b10_0001, 0))).toBeNull();
  });

  it('must be one', () => {
    expect(() => readGeoPackageArea(polygon())).toThrow(RangeError);
    expect(() => readGeoPackageArea(geoPackage(0b1011, 0))).toThrow(RangeError);
  });
});
