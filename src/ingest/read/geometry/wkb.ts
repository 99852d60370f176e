import type { MultiPolygon, Polygon, Position } from 'geojson';
import { OTHER_GEOMETRY, type OtherGeometry } from './geometry-layer';

const POLYGON = 3;
const MULTI_POLYGON = 6;
const POSITION_BYTES = 8;
const ISO_DIMENSION_STEP = 1000;
/** What PostGIS and older libraries add to a type instead: heights, measures, the number of a system. */
const EXTENDED = { heights: 0x8000_0000, measures: 0x4000_0000, system: 0x2000_0000 } as const;
const EXTENDED_BITS = 0xe000_0000;
const SYSTEM_BYTES = 4;
/** Ordinates of a position by the thousands of its ISO type: XY, XYZ, XYM, XYZM. */
const ORDINATES = [2, 3, 3, 4] as const;

type PolygonCoordinates = Polygon['coordinates'];

/** A place in the bytes, and how numbers are written from there on. */
class WkbCursor {
  private position = 0;
  private littleEndian = true;
  private readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Reads the byte order and the type that open a geometry. */
  opening(): { readonly type: number; readonly ordinates: number } {
    this.littleEndian = this.view.getUint8(this.position) === 1;
    this.position += 1;
    const written = this.count();
    const code = (written & ~EXTENDED_BITS) >>> 0;
    const iso = ORDINATES[Math.floor(code / ISO_DIMENSION_STEP)];
    if (iso === undefined) throw new RangeError(`WKB type ${code} is not known`);
    if ((written & EXTENDED.system) !== 0) this.position += SYSTEM_BYTES;
    const added = [EXTENDED.heights, EXTENDED.measures].filter((bit) => (written & bit) !== 0).length;
    return { type: code % ISO_DIMENSION_STEP, ordinates: iso + added };
  }

  count(): number {
    const value = this.view.getUint32(this.position, this.littleEndian);
    this.position += 4;
    return value;
  }

  positionOf(ordinates: number): Position {
    const x = this.view.getFloat64(this.position, this.littleEndian);
    const y = this.view.getFloat64(this.position + POSITION_BYTES, this.littleEndian);
    this.position += ordinates * POSITION_BYTES;
    return [x, y];
  }
}

/**
 * Reads the well-known binary of an area (OGC 06-103r4 §8.2, ISO types and those of PostGIS): heights and measures are
 * left out.
 *
 * @returns the geometry, or {@link OTHER_GEOMETRY} when it is neither a polygon nor a list of polygons.
 * @throws RangeError when the bytes end too early or name an unknown type.
 */
export function readWkbArea(bytes: Uint8Array): Polygon | MultiPolygon | OtherGeometry {
  const cursor = new WkbCursor(bytes);
  const { type, ordinates } = cursor.opening();
  if (type === POLYGON) return { type: 'Polygon', coordinates: readPolygon(cursor, ordinates) };
  if (type !== MULTI_POLYGON) return OTHER_GEOMETRY;
  return { type: 'MultiPolygon', coordinates: times(cursor.count(), () => readMember(cursor)) };
}

function readMember(cursor: WkbCursor): PolygonCoordinates {
  const { type, ordinates } = cursor.opening();
  if (type !== POLYGON) throw new RangeError(`A list of polygons holds WKB type ${type}`);
  return readPolygon(cursor, ordinates);
}

function readPolygon(cursor: WkbCursor, ordinates: number): PolygonCoordinates {
  return times(cursor.count(), () => times(cursor.count(), () => cursor.positionOf(ordinates)));
}

/** Grows with what is read: a count that lies meets the end of the bytes, it does not reserve memory. */
function times<Item>(count: number, read: () => Item): Item[] {
  const items: Item[] = [];
  for (let rank = 0; rank < count; rank += 1) items.push(read());
  return items;
}
