import { gzipSync } from 'node:zlib';
import type { Dice } from '../dice';
import { anyOutcome, type FuzzCase, type FuzzFile, fuzzFile } from '../fuzz-case';
import { type ZipMember, zipArchive } from '../../support/zip-archive';
import type { Scale } from './large-tables';

const MEGABYTE = 1_000_000;
const FILLINGS = ['\u0000', ' ', '\n', '01;3\n', '{"a":', '[', '0,', '<a>', '"'];

/** The member that makes an archive pass for what a reader opens. */
const ENTRANCES = ['xl/workbook.xml', 'content.xml', 'dep.shp', 'dep.dbf', 'doc.kml', 'x.csv'] as const;
const ODS = {
  name: 'mimetype',
  content: 'application/vnd.oasis.opendocument.spreadsheet',
  method: 0,
} as const;

function filled(filling: string, length: number): Buffer {
  return Buffer.alloc(length, filling);
}

/** A small gzip that unpacks into very much. */
export function gzipBomb(dice: Dice, { heavy }: Scale): FuzzCase {
  const unpackedBytes = heavy ? 600 * MEGABYTE : dice.between(1, 12) * MEGABYTE;
  const start = dice.pick([
    '',
    'dep;effectif\n',
    '{"pmej":[',
    '{"type":"FeatureCollection","features":[',
    '<kml>',
  ]);
  const content = filled(dice.pick(FILLINGS), unpackedBytes);
  content.write(start, 'latin1');
  const packed = gzipSync(content, { level: heavy ? 1 : 6 });
  return { ...anyOutcome('gzip bomb', fuzzFile('bombe.gz', packed)), unpackedBytes };
}

/** A gzip in a gzip in a gzip. */
export function nestedGzip(dice: Dice): FuzzCase {
  let content: Uint8Array = Buffer.from('dep;effectif\n01;3\n');
  for (let left = dice.between(2, 30); left > 0; left -= 1) content = gzipSync(content);
  return anyOutcome('gzip in gzip', fuzzFile('poupee.gz', content));
}

/** Several gzip members one after the other, which tools join. */
export function joinedGzip(dice: Dice): FuzzCase {
  const members = dice.times(dice.between(2, 5), (rank) =>
    gzipSync(rank === 0 ? 'dep;effectif\n01;3\n' : `3${String(rank)};4\n`),
  );
  if (dice.chance(0.3)) members.push(Buffer.from(dice.bytes(30)));
  return anyOutcome('gzips one after the other', fuzzFile('suite.gz', Buffer.concat(members)));
}

/** A small archive that unpacks into very much, and may lie about it. */
export function zipBomb(dice: Dice, { heavy }: Scale): FuzzCase {
  const length = heavy ? 250 * MEGABYTE : dice.between(1, 14) * MEGABYTE;
  const content = filled(dice.pick(FILLINGS), length);
  const lie: Partial<ZipMember> = dice.chance(0.5) ? { declaredBytes: dice.pick([0, 10, 0xffffffff]) } : {};
  const members = dice.times(dice.between(1, 3), (rank): ZipMember => ({
    name: rank === 0 ? dice.pick(ENTRANCES) : dice.pick([...ENTRANCES, 'dep.prj', 'xl/sharedStrings.xml']),
    content,
    ...lie,
  }));
  return archive('zip bomb', dice.chance(0.3) ? [ODS, ...members] : members);
}

/** An archive of many small files. */
export function manyEntries(dice: Dice, { heavy }: Scale): FuzzCase {
  const name = dice.pick(['x/', '../../', 'xl/worksheets/sheet', '']);
  const ending = dice.pick(['', '.shp', '.xml', '.dbf', '.csv']);
  const entries = Array.from({ length: heavy ? 60_000 : dice.between(10, 1500) }, (_, rank) => ({
    name: `${name}${String(rank)}${ending}`,
    content: 'x',
    method: 0 as const,
  }));
  return archive('an archive of many files', [{ name: dice.pick(ENTRANCES), content: '<a/>' }, ...entries]);
}

/** Archives in archives. */
export function nestedZip(dice: Dice): FuzzCase {
  let content: Uint8Array = Buffer.from('dep;effectif\n01;3\n');
  for (let left = dice.between(1, 12); left > 0; left -= 1) {
    content = zipArchive([{ name: dice.pick([...ENTRANCES, 'a.zip']), content }]);
  }
  return anyOutcome('archives in archives', fuzzFile('poupee.zip', content));
}

/** Names that lead out of the archive, or into a prototype. */
export function wanderingNames(dice: Dice): FuzzCase {
  const names = [
    '../../../../etc/passwd.shp',
    '/etc/x.shp',
    'C:\\x.shp',
    '__proto__.shp',
    '.shp',
    '\u202Ephs.shp',
    `${'a/'.repeat(2000)}a.shp`,
  ];
  const name = dice.pick(names);
  const table = name.replace('.shp', dice.pick(['.dbf', '.DBF', '.cpg']));
  return archive('names that lead out', [
    { name, content: dice.bytes(dice.below(200)) },
    { name: table, content: dice.bytes(dice.below(200)) },
    { name: table, content: '' },
  ]);
}

/** A file that opens as one format does and goes on with anything. */
export function falseOpening(dice: Dice): FuzzCase {
  const openings = [
    'PK\x03\x04',
    'SQLite format 3\0',
    'fgb\x03fgb\x01',
    '\x00\x00\x27\x0a',
    '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
    '\x1f\x8b\x08\x00',
    '<kml>',
    '{',
    '[',
    'PAR1',
    '%PDF',
    '\xFF\xFE',
    '\xFE\xFF',
    '\xEF\xBB\xBF',
    '<?xml version="1.0"?>',
    'finess;etalab;',
  ];
  const bytes = Buffer.concat([Buffer.from(dice.pick(openings), 'latin1'), dice.bytes(dice.below(3000))]);
  const name = `x.${dice.pick(['csv', 'json', 'zip', 'xlsx', 'gpkg', 'parquet', 'xml', 'xls', 'kmz'])}`;
  return anyOutcome('a false opening', fuzzFile(name, bytes));
}

/** Many files at once, good and bad, with names of any kind. */
export function wholeFolder(dice: Dice): FuzzCase {
  const contents = [
    '',
    'dep;effectif\n01;3\n',
    '{"pmej":[]}',
    '{"type":"FeatureCollection","features":[]}',
    'PK',
    'texte',
  ];
  const names = [
    'a.csv',
    'a.csv',
    '../../b.csv',
    '__proto__',
    'constructor',
    '\u202Evsc.exe',
    '',
    '<b>.json',
    '=1+1.csv',
  ];
  const files = dice.times(dice.between(0, 30), (): FuzzFile =>
    fuzzFile(dice.pick(names), dice.pick(contents)),
  );
  return anyOutcome('a whole folder', ...files);
}

function archive(title: string, members: readonly ZipMember[]): FuzzCase {
  return anyOutcome(title, fuzzFile('archive.zip', zipArchive(members)));
}
