import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import initSqlJs from 'sql.js';
import { zipArchive } from './zip-archive';

/** Where a square of a tenth of a degree stands in each département of the small country. */
const CORNERS = [
  ['01', 5, 46],
  ['2A', 8.8, 41.8],
  ['31', 1, 43],
  ['59', 3, 50],
  ['974', 55.4, -21.2],
] as const;

/** The départements of the small country as squares; rings turn clockwise, as Shapefiles want them. */
export const SMALL_CONTOURS: FeatureCollection<Polygon, { readonly code: string }> = {
  type: 'FeatureCollection',
  features: CORNERS.map(([code, west, south]) => {
    const [east, north] = [west + 0.1, south + 0.1];
    const ring: Position[] = [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ];
    return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [ring] } };
  }),
};

type SmallFeature = (typeof SMALL_CONTOURS)['features'][number];

const ringOf = ({ geometry }: SmallFeature): Position[] => geometry.coordinates[0] ?? [];

/** The small country as a `.shp`. */
export function smallShp(): Uint8Array {
  const records = SMALL_CONTOURS.features.map((feature, rank) => {
    const ring = ringOf(feature);
    const record = Buffer.alloc(8 + 48 + 16 * ring.length);
    record.writeInt32BE(rank + 1, 0);
    record.writeInt32BE((48 + 16 * ring.length) / 2, 4);
    record.writeInt32LE(5, 8);
    record.writeInt32LE(1, 44);
    record.writeInt32LE(ring.length, 48);
    ring.flat().forEach((value, place) => record.writeDoubleLE(value, 56 + 8 * place));
    return record;
  });
  const header = Buffer.alloc(100);
  header.writeInt32BE(9994, 0);
  header.writeInt32BE(50 + records.reduce((sum, { length }) => sum + length, 0) / 2, 24);
  header.writeInt32LE(1000, 28);
  header.writeInt32LE(5, 32);
  return Buffer.concat([header, ...records]);
}

/** A dBASE table of one text column. */
export function dbfTable(column: string, values: readonly string[], type: 'C' | 'N' = 'C'): Uint8Array {
  const width = 10;
  const header = Buffer.alloc(65);
  header.writeUInt8(3, 0);
  header.writeUInt32LE(values.length, 4);
  header.writeUInt16LE(65, 8);
  header.writeUInt16LE(1 + width, 10);
  header.write(column, 32, 'latin1');
  header.write(type, 43, 'latin1');
  header.writeUInt8(width, 48);
  header.writeUInt8(0x0d, 64);
  const rows = values.map((value) => Buffer.from(` ${value.padEnd(width)}`, 'latin1'));
  return Buffer.concat([header, ...rows, Buffer.from([0x1a])]);
}

/** The table that goes with {@link smallShp}. */
export function smallDbf(): Uint8Array {
  return dbfTable(
    'code',
    SMALL_CONTOURS.features.map(({ properties }) => properties.code),
  );
}

/** The small country as a zipped Shapefile. */
export function smallShapefile(): Uint8Array<ArrayBuffer> {
  return zipArchive([
    { name: 'dep.shp', content: smallShp() },
    { name: 'dep.dbf', content: smallDbf() },
  ]);
}

/** The small country as FlatGeobuf. */
export function smallFlatGeobuf(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(serialize(SMALL_CONTOURS as unknown as FeatureCollection));
}

/** The small country as KML. */
export function smallKml(): string {
  const placemarks = SMALL_CONTOURS.features.map((feature) => {
    const ring = ringOf(feature)
      .map((position) => position.join(','))
      .join(' ');
    return `<Placemark><ExtendedData><Data name="code"><value>${feature.properties.code}</value></Data></ExtendedData>
      <Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`;
  });
  return `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks.join('')}</Document></kml>`;
}

/** The well-known binary of a polygon, little-endian. */
export function wkbPolygon({ geometry }: Pick<Feature<Polygon>, 'geometry'>): Buffer {
  const rings = geometry.coordinates.map((ring) => {
    const bytes = Buffer.alloc(4 + 16 * ring.length);
    bytes.writeUInt32LE(ring.length, 0);
    ring.flat().forEach((value, place) => bytes.writeDoubleLE(value, 4 + 8 * place));
    return bytes;
  });
  const opening = Buffer.from([1, 3, 0, 0, 0, rings.length, 0, 0, 0]);
  return Buffer.concat([opening, ...rings]);
}

const GEOPACKAGE_HEADER = Buffer.from([0x47, 0x50, 0, 1, 0xe6, 0x10, 0, 0]);
const GEOPACKAGE_CATALOGUE = `
  CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
  CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);
  CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
  INSERT INTO gpkg_spatial_ref_sys VALUES (4326, 'EPSG', 4326, 'GEOGCS["WGS 84"]');
  INSERT INTO gpkg_contents VALUES ('dep "1"', 'features');
  INSERT INTO gpkg_geometry_columns VALUES ('dep "1"', 'geom', 4326);`;

/** A GeoPackage of the small country, whose layer is made by a statement and then altered. */
export async function smallGeoPackage(
  layer = 'CREATE TABLE "dep ""1""" (fid INTEGER PRIMARY KEY, geom BLOB, code TEXT)',
): Promise<Uint8Array<ArrayBuffer>> {
  const { Database } = await initSqlJs({});
  const database = new Database(new Uint8Array());
  database.run(GEOPACKAGE_CATALOGUE);
  database.run(layer);
  if (layer.startsWith('CREATE TABLE')) {
    for (const feature of SMALL_CONTOURS.features) {
      const blob = Buffer.concat([GEOPACKAGE_HEADER, wkbPolygon(feature)]).toString('hex');
      database.run(`INSERT INTO "dep ""1""" (geom, code) VALUES (x'${blob}', '${feature.properties.code}')`);
    }
  }
  const bytes = new Uint8Array((database as unknown as { export(): Uint8Array }).export());
  database.close();
  return bytes;
}
