import type { Dice } from '../dice';
import { anyOutcome, type FuzzCase, fuzzFile } from '../fuzz-case';
import { NASTY_TEXTS } from '../nasty';
import {
  announcedElement,
  equipmentElement,
  finessXml,
  structureElement,
} from '../../support/finess-xml-fixture';
import { zipArchive } from '../../support/zip-archive';
import type { Scale } from './large-tables';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** An xlsx of one sheet, from its rows and its shared texts as they are to be written. */
function xlsx(rows: string, shared = '', sheetNames: readonly string[] = ['A']): Uint8Array {
  const sheets = sheetNames.map(
    (name, rank) => `<sheet name="${name}" sheetId="${String(rank + 1)}" r:id="rId1"/>`,
  );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (content: string) =>
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  return zipArchive([
    { name: '[Content_Types].xml', content: `${XML}<Types xmlns="${PACKAGE}/content-types"/>` },
    { name: '_rels/.rels', content: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
      ),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    },
    { name: 'xl/sharedStrings.xml', content: `${XML}<sst xmlns="${MAIN}">${shared}</sst>` },
  ]);
}

function textCell(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

const HEADERS = `<row r="1">${textCell('A1', 'dep')}${textCell('B1', 'effectif')}</row>`;

/** Text fit for XML: signs by number, what XML forbids left out. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
    .replace(/[\p{Cc}\p{Cs}]/gu, '');
}

/** Cells where no cell is, shared texts that are not there, numbers no cell holds. */
export function strangeCells(dice: Dice): FuzzCase {
  const references = [
    'A2',
    'XFD1048576',
    'A1048577',
    'AAAAAAAA1',
    'B0',
    'B-1',
    '',
    'B99999999999',
    '2B',
    'A2:B3',
    '__proto__',
  ];
  const cells = [
    ['n', '1e308'],
    ['s', '4294967295'],
    ['s', '-1'],
    ['s', '__proto__'],
    ['b', '7'],
    ['e', '#REF!'],
    ['str', escaped(dice.pick(NASTY_TEXTS))],
    ['n', 'NaN'],
    ['d', '9999-99-99'],
  ] as const;
  const rows = dice.times(dice.between(1, 50), () => {
    const written = dice.times(dice.below(4), () => {
      const [type, value] = dice.pick(cells);
      const formula = dice.chance(0.3) ? `<f>${escaped(dice.pick(NASTY_TEXTS))}</f>` : '';
      return `<c r="${dice.pick(references)}" t="${type}" s="${dice.pick(['0', '99999', '-1'])}">${formula}<v>${value}</v></c>`;
    });
    return `<row r="${dice.pick(['2', '3', '1048576', '0', '-1', '99999999999', 'x', ''])}" spans="1:99999">${written.join('')}</row>`;
  });
  return anyOutcome('cells where no cell is', fuzzFile('cellules.xlsx', xlsx(HEADERS + rows.join(''))));
}

/** Rows, sheets or texts without end. */
export function endlessWorkbook(dice: Dice, { heavy }: Scale): FuzzCase {
  const count = heavy ? 400_000 : dice.between(1000, 8000);
  const names = Array.from({ length: count / 100 }, (_, rank) => `F${String(rank)}`);
  const row = '<row><c t="str"><v>01</v></c><c><v>3</v></c></row>';
  const bytes = dice.pick([
    () => xlsx(HEADERS + row.repeat(count)),
    () => xlsx(HEADERS, '<si><t>x</t></si>'.repeat(count)),
    () => xlsx(HEADERS, '', names),
    () => xlsx(`<row r="1">${'<c t="str"><v>x</v></c>'.repeat(count)}</row>`),
    () => xlsx(`${HEADERS}<row r="1048576">${textCell('A1048576', '01')}</row>`),
    () => xlsx(HEADERS + '<row>'.repeat(count)),
    () => xlsx(`${HEADERS}${'<c><is><r>'.repeat(count)}`),
  ]);
  return anyOutcome('a workbook without end', fuzzFile('classeur.xlsx', bytes()));
}

/** Names in names in names: what is written in a kilobyte would fill the memory. */
const ENTITIES = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, rank) => {
  const [name, inner] = ['bcdefghij'[rank] ?? '', 'abcdefghi'[rank] ?? ''];
  return `<!ENTITY ${name} "${`&${inner};`.repeat(10)}">`;
}).join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;

const ODS_NAMES = ['office', 'table', 'text']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join(' ');

function ods(table: string, doctype = ''): Uint8Array {
  const content = `${XML}${doctype}<office:document-content ${ODS_NAMES}><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`;
  return zipArchive([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
    { name: 'content.xml', content },
  ]);
}

const odsCell = (text: string, attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const odsTable = (rows: string) => `<table:table table:name="A">${rows}</table:table>`;
const odsRow = (cells: string, attributes = '') =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const ODS_HEADERS = odsRow(odsCell('dep') + odsCell('effectif'));

/** OpenDocument repetitions, nesting and entities that would fill the memory if they were believed. */
export function endlessOds(dice: Dice, { heavy }: Scale): FuzzCase {
  const count = heavy ? 150_000 : dice.between(100, 5000);
  const repeated = dice.pick(['1048576', '99999999999', '-1', '1e9', 'x', '16384']);
  const group = '<table:table-row-group>';
  const table = dice.pick([
    ODS_HEADERS + odsRow(odsCell('01') + odsCell('3'), `table:number-rows-repeated="${repeated}"`),
    ODS_HEADERS + odsRow(odsCell('01') + odsCell('3', `table:number-columns-repeated="${repeated}"`)),
    ODS_HEADERS +
      odsRow('', `table:number-rows-repeated="${repeated}"`) +
      odsRow(odsCell('01') + odsCell('3')),
    ODS_HEADERS +
      group.repeat(count) +
      odsRow(odsCell('01') + odsCell('3')) +
      '</table:table-row-group>'.repeat(count),
    ODS_HEADERS +
      odsRow(
        `<table:table-cell>${'<text:span>'.repeat(count)}${'</text:span>'.repeat(count)}</table:table-cell>`,
      ),
    ODS_HEADERS + odsRow(odsCell('<text:s text:c="999999999"/>'.repeat(count / 10))),
    ODS_HEADERS + odsRow(odsCell('&j;') + odsCell('&file;')),
    ODS_HEADERS + odsRow(odsCell('01') + odsCell('3')).repeat(count),
    `${odsTable('').repeat(count)}${ODS_HEADERS}`,
    `${'<table:table table:name="B">'.repeat(count)}${'</table:table>'.repeat(count)}`,
  ]);
  return anyOutcome(
    'an OpenDocument workbook without end',
    fuzzFile('classeur.ods', ods(odsTable(table), dice.chance(0.3) ? ENTITIES : '')),
  );
}

/** FINESS feeds of names in names, of elements, texts or attributes without end. */
export function hostileFeed(dice: Dice, { heavy }: Scale): FuzzCase {
  const count = heavy ? 3_000_000 : dice.between(100, 50_000);
  const [finess, record] = ['010000024', structureElement({ finess: '010000024' })];
  const body = dice.pick([
    () => record.repeat(count / 100),
    () => record.replace('AIN', '&j;&file;'),
    () => '<structureet>'.repeat(count),
    () => `<structureet>${'<x/>'.repeat(count)}</structureet>`,
    () => record.replace('AIN', 'A'.repeat(count)),
    () => `<!--${'-'.repeat(count)}`,
    () => `<structureet ${'a="x" '.repeat(count)}/>`,
    () => `<structureet a="${'x'.repeat(count)}"/>`,
    () => `${record}<![CDATA[${'<a>'.repeat(count)}]]>`,
    () => record.replaceAll('structureet', 'x:structureet'),
    () => `&#x${'0'.repeat(count)}41;`,
  ]);
  const text = finessXml(body());
  const marked = dice.chance(0.3) ? text.replace('?>', `?>${ENTITIES}`) : text;
  const equipements = finessXml(announcedElement(finess), equipmentElement({ finess, installed: '3' }));
  return anyOutcome(
    'hostile FINESS feed',
    fuzzFile('cs1400102.xml', marked),
    fuzzFile('cs1400105.xml', equipements),
  );
}

/** KML of names in names, placemarks in placemarks, and scripts. */
export function hostileKml(dice: Dice, { heavy }: Scale): FuzzCase {
  const count = heavy ? 60_000 : dice.between(100, 3000);
  const point = '<coordinates>5,46 5,47 6,47 5,46</coordinates>';
  const polygon = `<Polygon><outerBoundaryIs><LinearRing>${point}</LinearRing></outerBoundaryIs></Polygon>`;
  const body = dice.pick([
    `<Placemark><name>&j;&file;</name>${polygon}</Placemark>`,
    `${'<Placemark>'.repeat(count)}${polygon}${'</Placemark>'.repeat(count)}`,
    `${'<Folder>'.repeat(count)}<Placemark>${polygon}</Placemark>${'</Folder>'.repeat(count)}`,
    `<Placemark>${'<MultiGeometry>'.repeat(count)}${polygon}${'</MultiGeometry>'.repeat(count)}</Placemark>`,
    `<Placemark><ExtendedData>${'<Data name="__proto__"><value>1</value></Data>'.repeat(count)}</ExtendedData>${polygon}</Placemark>`,
    `<Placemark><description><![CDATA[<script>alert(1)</script>]]></description>${polygon}</Placemark>`.repeat(
      count,
    ),
    `<Placemark ${Array.from({ length: count }, (_, rank) => `a${String(rank)}="x"`).join(' ')}>${polygon}</Placemark>`,
    `<Placemark>${polygon.replace('5,46', '1e999,NaN,x '.repeat(count))}</Placemark>`,
    `<Style id="x"><IconStyle><Icon><href>http://x.invalid/</href></Icon></IconStyle></Style><NetworkLink><Link><href>http://x.invalid</href></Link></NetworkLink>`.repeat(
      count / 10,
    ),
  ]);
  const text = `${XML}${dice.chance(0.5) ? ENTITIES : ''}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${body}</Document></kml>`;
  return anyOutcome('hostile KML', fuzzFile('hostile.kml', text));
}
