import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { topology } from 'topojson-server';
import { equipmentLine, finessCsv, geolocationLine, structureLine } from '../support/finess-csv-fixture';
import { SMALL_PAIR } from '../support/finess-plus-fixture';
import {
  announcedElement,
  equipmentElement,
  finessXml,
  structureElement,
} from '../support/finess-xml-fixture';
import {
  SMALL_CONTOURS,
  smallDbf,
  smallFlatGeobuf,
  smallGeoPackage,
  smallKml,
  smallShapefile,
  smallShp,
} from '../support/geometry-files';
import { hasReference, readReference, referencePath } from '../support/reference-folder';
import { zipArchive } from '../support/zip-archive';
import { type Directories, fuzzFile, type FuzzFile } from './fuzz-case';

/** A sound import to damage. */
export interface Seed {
  readonly title: string;
  readonly files: readonly FuzzFile[];
  readonly directories: Directories;
}

const NEED_ROWS = [
  ['Code dép.', 'Source', 'Public', 'Effectif', 'Date'],
  ['01', 'SI orientations', 'enfants', '12', '2025-06-30'],
  ['2A', 'Liste d’attente, « IME »', 'adultes', '<5', '30/06/2025'],
  ['31', 'MDPH', 'tous', '1 204', '2025'],
  ['59', 'Élèves', 'enfants', 'nd', '06/2025'],
  ['974', 'MDPH', 'tous', '87', '2025'],
] as const;

const PARQUET = new URL('../fixtures/geoparquet/small-country.parquet', import.meta.url);
const PLAIN_PARQUET = new URL('../fixtures/geoparquet/small-country-plain.parquet', import.meta.url);

const FINESS_NUMBERS = ['010000024', '010000032', '310000012', '970000016'];

function needText(delimiter: string, newline: string): string {
  const cell = (text: string) => (text.includes(delimiter) ? `"${text}"` : text);
  return NEED_ROWS.map((row) => row.map(cell).join(delimiter) + newline).join('');
}

function small(title: string, ...files: readonly FuzzFile[]): Seed {
  return { title, files, directories: 'small' };
}

function tableSeeds(): readonly Seed[] {
  const utf16 = Buffer.from(`\uFEFF${needText('\t', '\r\n')}`, 'utf16le');
  return [
    small('need table', fuzzFile('besoins.csv', needText(';', '\n'))),
    small('need table in commas', fuzzFile('besoins.csv', needText(',', '\r\n'))),
    small('need table of old Macs', fuzzFile('besoins.csv', needText(';', '\r'))),
    small('need table in UTF-16', fuzzFile('besoins.txt', utf16)),
    small(
      'need table in Windows-1252',
      fuzzFile('besoins.csv', Buffer.from(needText(';', '\r\n').replace('’', "'"), 'latin1')),
    ),
    small(
      'two need tables',
      fuzzFile('a.csv', needText(';', '\n')),
      fuzzFile('b.csv', needText('|', '\n').replaceAll('2025', '2024')),
    ),
  ];
}

async function workbookSeeds(): Promise<readonly Seed[]> {
  const sheets = [
    { name: 'Lisez-moi', rows: [['Besoins repérés']] },
    { name: 'Besoins', rows: NEED_ROWS.map((row) => [...row]) },
  ];
  return [
    small('need table in xlsx', fuzzFile('besoins.xlsx', await writeXlsx({ sheets }))),
    small('need table in xls', fuzzFile('besoins.xls', oldWorkbook('biff8'))),
    small('need table in xlsb', fuzzFile('besoins.xlsb', oldWorkbook('xlsb'))),
    small('need table in ods', fuzzFile('besoins.ods', await writeOds({ sheets }))),
  ];
}

function oldWorkbook(bookType: 'biff8' | 'xlsb'): Uint8Array {
  const sheet = utils.aoa_to_sheet(NEED_ROWS.map((row) => [...row]));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Besoins');
  return new Uint8Array(write(book, { bookType, type: 'array' }) as ArrayBuffer);
}

function feedSeed(): Seed {
  const [finess = ''] = FINESS_NUMBERS;
  return small(
    'FINESS feeds in XML',
    fuzzFile(
      'cs1400102.xml',
      finessXml(structureElement({ finess }), structureElement({ finess: '010000032' })),
    ),
    fuzzFile(
      'cs1400105.xml',
      finessXml(announcedElement(finess), equipmentElement({ finess, installed: '12' })),
    ),
  );
}

function registerSeeds(): readonly Seed[] {
  const points = FINESS_NUMBERS.map((finess) =>
    geolocationLine(finess, ['871632.8', '6569212.9'], 'LAMBERT_93'),
  );
  const structures = finessCsv(...FINESS_NUMBERS.map((finess) => structureLine({ finess })), ...points);
  const equipements = finessCsv(
    ...FINESS_NUMBERS.map((finess) => equipmentLine({ finess, installed: '12', authorised: '14' })),
  );
  const { structures: plusStructures, activites } = SMALL_PAIR;
  return [
    feedSeed(),
    small('etalab pair', fuzzFile('cs502.csv', structures), fuzzFile('cs505.csv', equipements)),
    small('FINESS+ pair', fuzzFile('structures.json', plusStructures), fuzzFile('activites.json', activites)),
    small(
      'FINESS+ pair in gzip',
      fuzzFile('structures.gz', gzipSync(plusStructures)),
      fuzzFile('activites.gz', gzipSync(activites)),
    ),
  ];
}

async function contourSeeds(): Promise<readonly Seed[]> {
  const geojson = JSON.stringify(SMALL_CONTOURS);
  return [
    small('GeoJSON', fuzzFile('dep.geojson', geojson)),
    small('TopoJSON', fuzzFile('dep.topojson', JSON.stringify(topology({ dep: SMALL_CONTOURS }, 1e5)))),
    small('Shapefile', fuzzFile('dep.zip', smallShapefile())),
    small('GeoPackage', fuzzFile('dep.gpkg', await smallGeoPackage())),
    small('FlatGeobuf', fuzzFile('dep.fgb', smallFlatGeobuf())),
    small('KML', fuzzFile('dep.kml', smallKml())),
    small('KMZ', fuzzFile('dep.kmz', zipArchive([{ name: 'doc.kml', content: smallKml() }]))),
    small('zipped GeoJSON', fuzzFile('dep.zip', zipArchive([{ name: 'dep.geojson', content: geojson }]))),
    small('parts of a Shapefile', fuzzFile('dep.shp', smallShp()), fuzzFile('dep.dbf', smallDbf())),
    small('GeoParquet', fuzzFile('dep.parquet', readFileSync(PARQUET))),
    small('plain GeoParquet', fuzzFile('dep.parquet', readFileSync(PLAIN_PARQUET))),
  ];
}

const REFERENCE_FILES = [
  'formats/departements_shp.zip',
  'formats/departements_lambert93_shp.zip',
  'formats/departements.gpkg',
  'formats/departements.kml',
  'formats/departements.fgb',
  'geography/etalab_departements-1000m.geojson',
  'population/insee_estim_pop_dep_2025_age5.csv',
  'social-aid/drees_AAH_par_departement_2010_2019.csv',
  'dispositifs/erhr_partial.csv',
  'dispositifs/public_figures_plan_and_unmet_need.csv',
  'workbooks/t-finess_demo.xlsx',
  'workbooks/estim-pop-dep-sexe-gca-1975-2024.xls',
] as const;

const derived = (number: string, encoding: string) =>
  `finess-csv/DERIVED_cs${number}-format_from_finessplus_${encoding}.csv`;
const LINES_KEPT = 150;
const ENTITIES_KEPT = 25;

function france(title: string, ...files: readonly FuzzFile[]): Seed {
  return { title, files, directories: 'france' };
}

function firstLines(path: string): Uint8Array {
  const text = readFileSync(referencePath(path), 'latin1');
  return Buffer.from(text.split('\n').slice(0, LINES_KEPT).join('\n'), 'latin1');
}

function firstEntities(path: string): string {
  const file = JSON.parse(gunzipSync(readReference(path)).toString('utf8')) as { pmej: unknown[] };
  return JSON.stringify({ ...file, pmej: file.pmej.slice(0, ENTITIES_KEPT) });
}

function referenceSeeds(): readonly Seed[] {
  if (!hasReference('README.md')) return [];
  const plus = (kind: string) => `finess-plus/finess-${kind}-mensuel-202607-echantillon_json.gz`;
  return [
    ...REFERENCE_FILES.filter(hasReference).map((path) =>
      france(path, fuzzFile(path.slice(path.lastIndexOf('/') + 1), readReference(path))),
    ),
    france(
      'first lines of the real etalab pair',
      fuzzFile('cs507.csv', firstLines(derived('1100507', 'cp1252'))),
      fuzzFile('cs505.csv', firstLines(derived('1100505', 'utf8'))),
    ),
    france(
      'first entities of the real FINESS+ pair',
      fuzzFile('structures.json', firstEntities(plus('structures'))),
      fuzzFile('activites.json', firstEntities(plus('activites'))),
    ),
  ];
}

/** Everything there is to damage; real files come last, when they are there. */
export async function loadSeeds(): Promise<readonly Seed[]> {
  return [
    ...tableSeeds(),
    ...(await workbookSeeds()),
    ...registerSeeds(),
    ...(await contourSeeds()),
    ...referenceSeeds(),
  ];
}
