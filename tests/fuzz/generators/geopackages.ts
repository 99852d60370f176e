import initSqlJs, { type Database } from 'sql.js';
import type { Dice } from '../dice';
import { anyOutcome, type FuzzCase, fuzzFile } from '../fuzz-case';
import { smallGeoPackage } from '../../support/geometry-files';
import type { Scale } from './large-tables';

const LAYER = `'dep "1"'`;
const TABLE = `"dep ""1"""`;

function series(count: number): string {
  return `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${String(count)})`;
}

/** What a hostile author adds to a sound GeoPackage. */
function hostileStatements(dice: Dice, count: number): string {
  return dice.pick([
    `${series(count)} INSERT INTO gpkg_geometry_columns SELECT ${LAYER}, 'geom', 4326 FROM n`,
    `${series(count)} INSERT INTO gpkg_contents SELECT ${LAYER}, 'features' FROM n`,
    `${series(count)} INSERT INTO gpkg_contents SELECT 'x' || i, 'features' FROM n;
     ${series(count)} INSERT INTO gpkg_geometry_columns SELECT 'y' || i, 'geom', 4326 FROM n`,
    `${series(count)} INSERT INTO gpkg_spatial_ref_sys SELECT 4326, 'EPSG', 4326, 'x' FROM n`,
    `ALTER TABLE ${TABLE} ADD COLUMN bomb TEXT GENERATED ALWAYS AS (hex(zeroblob(${String(count * 20_000)})))`,
    `ALTER TABLE ${TABLE} ADD COLUMN "__proto__" BLOB DEFAULT x'00'`,
    `UPDATE ${TABLE} SET geom = x'47500001E6100000010300000001000000FFFFFFFF'`,
    `UPDATE ${TABLE} SET geom = x'47500001E61000000106000000FFFFFFFF' || hex(zeroblob(100))`,
    `UPDATE ${TABLE} SET geom = zeroblob(${String(count * 100)})`,
    `UPDATE gpkg_geometry_columns SET table_name = 'sqlite_master', column_name = 'sql'`,
    `CREATE TRIGGER t AFTER INSERT ON ${TABLE} BEGIN DELETE FROM ${TABLE}; END`,
    `UPDATE gpkg_spatial_ref_sys SET definition = 'PROJCS["' || hex(zeroblob(10000)) || '"', organization = 'x'`,
    `DROP TABLE gpkg_contents; CREATE VIEW gpkg_contents AS ${series(1_000_000_000)} SELECT i AS table_name, 'features' AS data_type FROM n`,
    `${series(count * 10)} INSERT INTO ${TABLE} (geom, code) SELECT NULL, i FROM n`,
  ]);
}

async function altered(statements: string): Promise<Uint8Array> {
  const { Database: Sqlite } = await initSqlJs({});
  const database: Database = new Sqlite(await smallGeoPackage());
  database.run(statements);
  const bytes = (database as unknown as { export(): Uint8Array }).export();
  database.close();
  return bytes;
}

/** A GeoPackage whose catalogue, columns or geometries were made to never end. */
export async function hostileGeoPackage(dice: Dice, { heavy }: Scale): Promise<FuzzCase> {
  const bytes = await altered(hostileStatements(dice, heavy ? 20_000 : dice.between(10, 500)));
  return anyOutcome('hostile GeoPackage', fuzzFile('hostile.gpkg', bytes));
}
