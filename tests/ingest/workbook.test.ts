import fc from 'fast-check';
import { writeOds } from 'hucre/ods';
import { type Cell, type CellValue, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readOdsSheets } from '@/ingest/read/workbook/ods';
import { known, MISSING, SUPPRESSED } from '@/domain/measure';
import { countsByReason, importSmall, sourceFile } from '../support/source-files';
import { type ZipMember, zipArchive } from '../support/zip-archive';

type Rows = readonly (readonly CellValue[])[];
interface SheetToWrite {
  readonly name: string;
  readonly rows: Rows;
  readonly cells?: ReadonlyMap<string, Partial<Cell>>;
  readonly hidden?: boolean;
}

const HEADERS = ['Code dép.', 'Source', 'Public', 'Effectif', 'Date'];
const WRITERS = { xlsx: writeXlsx, ods: writeOds };
const FORMATS = ['xlsx', 'ods'] as const;

async function workbook(format: keyof typeof WRITERS, ...sheets: readonly SheetToWrite[]) {
  const written = sheets.map(({ name, rows, cells, hidden }) => ({
    name,
    rows: rows.map((row) => [...row]),
    ...(cells === undefined ? {} : { cells: new Map(cells) }),
    ...(hidden === undefined ? {} : { hidden }),
  }));
  return new Uint8Array(await WRITERS[format]({ sheets: written }));
}

async function importRows(format: keyof typeof WRITERS, rows: Rows, cells?: SheetToWrite['cells']) {
  const sheet = { name: 'Besoins', rows, ...(cells === undefined ? {} : { cells }) };
  return importBytes(await workbook(format, sheet));
}

async function importBytes(bytes: Uint8Array<ArrayBuffer>, name = 'besoins.xlsx') {
  const outcome = await importSmall(sourceFile(name, bytes));
  return { outcome, records: outcome.need?.records ?? [], reasons: countsByReason(outcome, name) };
}

/** An OpenDocument workbook of one sheet, from the content of its table. */
function odsOf(table: string): Uint8Array<ArrayBuffer> {
  const names = ['office', 'table', 'text']
    .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
    .join(' ');
  const content = `<?xml version="1.0"?><office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="A">${table}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipArchive([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
    { name: 'content.xml', content },
  ]);
}

const odsText = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const odsRow = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;

describe.each(FORMATS)('import of a need table from %s', (format) => {
  it('reads codes written as numbers, real days, thousands and marks, numbered as the sheet', async () => {
    const { records, outcome } = await importRows(format, [
      HEADERS,
      [1, 'SI', 'enfants', 1234, new Date(Date.UTC(2025, 5, 30))],
      ['2A', 'SI', 'adultes', '<5', 2025],
      [974, 'SI', 'tous', 'nd', '06/2025'],
      [99, 'SI', 'tous', 4, null],
    ]);
    expect(records).toEqual([
      {
        departementCode: '01',
        source: 'SI',
        public: 'child',
        count: known(1234),
        referenceDate: '2025-06-30',
      },
      { departementCode: '2A', source: 'SI', public: 'adult', count: SUPPRESSED, referenceDate: '2025' },
      { departementCode: '974', source: 'SI', public: 'all', count: MISSING, referenceDate: '2025-06' },
    ]);
    expect(outcome.files[0]).toMatchObject({ kind: 'need-table', read: 4, accepted: 3, rejected: 1 });
    expect(outcome.ledger).toMatchObject([
      { row: 2, column: 'Code dép.', value: '1', code: 'lost-zero-repaired' },
      { row: 3, code: 'count-suppressed-by-producer' },
      { row: 4, code: 'count-missing' },
      { row: 5, column: 'Code dép.', value: '99', code: 'unknown-departement' },
    ]);
  });

  it('takes what a formula last gave, and a failed one for a missing count', async () => {
    const { records, reasons } = await importRows(
      format,
      [
        ['dep', 'effectif'],
        ['01', null],
        ['38', '#N/A'],
      ],
      new Map([['1,1', { value: 7, type: 'formula', formula: '3+4', formulaResult: 7 }]]),
    );
    expect(records.map(({ count }) => count)).toEqual([known(7), MISSING]);
    expect(reasons).toMatchObject({ 'count-in-error': 1 });
  });

  it('refuses decimals, booleans and negative numbers as counts, not the noise of a computation', async () => {
    const { outcome, reasons } = await importRows(format, [
      ['dep', 'effectif'],
      ['38', 2.5],
      ['69', true],
      ['2A', -3],
      ['2B', 11.999999999999998],
    ]);
    expect(outcome.files[0]).toMatchObject({ read: 4, accepted: 1, rejected: 3 });
    expect(reasons).toMatchObject({
      'count-not-a-number': 1,
      'count-not-an-integer': 1,
      'negative-count': 1,
    });
    expect(outcome.need?.records).toMatchObject([{ departementCode: '2B', count: known(12) }]);
  });

  it('skips titles above the headers and notes below the table, and counts them', async () => {
    const { outcome, records, reasons } = await importRows(format, [
      ['Besoins repérés en 2025'],
      [],
      [null, 'Direction'],
      ['dep', 'effectif'],
      ['01', 3],
      ['38', null],
      [],
      ['Champ : personnes sans solution'],
      ['Source : enquête'],
    ]);
    expect(records).toHaveLength(2);
    expect(reasons).toMatchObject({ 'title-row': 2, 'note-row': 2, 'count-missing': 1 });
    expect(outcome.files[0]).toMatchObject({ read: 6, accepted: 2, rejected: 0, skipped: 4 });
    expect(outcome.ledger.map(({ row }) => row)).toEqual(expect.arrayContaining([1, 3, 6, 8, 9]));
  });

  it('reads the first sheet that holds a need table and names it when others do', async () => {
    const table = (count: number): Rows => [
      ['dep', 'effectif'],
      ['01', count],
    ];
    const { outcome, records } = await importBytes(
      await workbook(
        format,
        { name: 'Sommaire', rows: [['Lisez-moi'], ['Code', 'Libellé']] },
        { name: 'Enfants', rows: table(3) },
        { name: 'Adultes', rows: table(5) },
      ),
    );
    expect(records.map(({ count }) => count)).toEqual([known(3)]);
    expect(outcome.files[0]?.reasons).toContainEqual({
      code: 'first-sheet-read',
      outcome: 'warned',
      count: 1,
      examples: [{ row: null, column: null, value: 'Enfants' }],
    });
  });

  it('reads headers on two rows; asks what columns hold when nothing is known of them', async () => {
    const split = await importRows(format, [
      ['Code dép.', 'Source', null],
      [null, null, 'Effectif'],
      ['01', 'SI', 3],
    ]);
    expect(split.records).toMatchObject([{ departementCode: '01', source: 'SI', count: known(3) }]);
    const other = await importRows(format, [
      ['Nom', 'Ville'],
      ['A', 'B'],
    ]);
    expect(other.outcome.failures).toMatchObject([{ code: 'mapping-needed', details: { count: 1 } }]);
    expect(other.outcome.surveys).toMatchObject([
      { fileName: 'besoins.xlsx', origin: 'needed', mapping: null },
    ]);
  });

  it('gives the records and the account that the same table gives as CSV', async () => {
    const cell = fc.constantFrom(
      '',
      '01',
      '38',
      '2A',
      '20',
      '1',
      '99',
      'Total',
      'note',
      'SI',
      '3',
      '12',
      '<5',
      's',
      'nd',
      '…',
      '2.5',
      '-4',
      '#N/A',
      'enfants',
      '2025-06-30',
      '30/06/2025',
    );
    const rows = fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, async (body) => {
        const table = [HEADERS, ...body];
        const csv = table.map((row) => row.join(';')).join('\n');
        const [asText, asWorkbook] = await Promise.all([
          importSmall(sourceFile('besoins', csv)),
          importSmall(sourceFile('besoins', await workbook(format, { name: 'A', rows: table }))),
        ]);
        expect({ ...asWorkbook, surveys: [], sources: [] }).toEqual({ ...asText, surveys: [], sources: [] });
      }),
      { numRuns: 40, seed: 20260101 },
    );
  });

  it('never crashes the import: cut or altered anywhere, it gives an account or a reason', async () => {
    const whole = await workbook(format, { name: 'A', rows: [HEADERS, ['01', 'SI', 'enfants', 3, 2025]] });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (place, byte) => {
        const altered = whole.slice();
        altered[place] = byte;
        for (const bytes of [altered, whole.slice(0, place)]) {
          const { outcome } = await importBytes(bytes);
          expect(outcome.failures.length + (outcome.need?.records.length ?? 0)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100, seed: 20260102 },
    );
  });
});

describe('workbooks', () => {
  it.each([
    ['xlsx', 'xl/worksheets/sheet1.xml', 100],
    ['ods', 'content.xml', 12],
  ])(
    'that would unpack to more than the limit of %s are refused before they are',
    async (format, part, limit) => {
      const opening: ZipMember =
        format === 'ods'
          ? { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 }
          : { name: 'xl/workbook.xml', content: '<workbook/>' };
      const declaredBytes = limit * 1_000_000 + 1;
      const { outcome } = await importBytes(
        zipArchive([opening, { name: part, content: '<part/>', declaredBytes }]),
      );
      expect(outcome.failures).toMatchObject([
        { code: 'unpacked-too-large', details: { limitMegabytes: limit } },
      ]);
    },
  );

  it('keep what a hidden sheet holds out of the import', async () => {
    const table: Rows = [
      ['dep', 'effectif'],
      ['01', 3],
    ];
    const bytes = await workbook(
      'xlsx',
      { name: 'Ancien', rows: table, hidden: true },
      {
        name: 'Nouveau',
        rows: [
          ['dep', 'effectif'],
          ['01', 4],
        ],
      },
    );
    const { records, reasons } = await importBytes(bytes);
    expect(records.map(({ count }) => count)).toEqual([known(4)]);
    expect(reasons).not.toHaveProperty('first-sheet-read');
  });
});

describe('XLSX workbooks', () => {
  it('show a share as such: it is not a count', async () => {
    const { outcome } = await importRows(
      'xlsx',
      [
        ['dep', 'effectif'],
        ['01', 1],
        ['38', 2],
      ],
      new Map([
        ['1,1', { value: 1, style: { numFmt: '0%' } }],
        ['2,1', { value: 2, style: { numFmt: '0" % connus"' } }],
      ]),
    );
    expect(outcome.ledger[0]).toMatchObject({ row: 2, value: '100 %', code: 'count-not-a-number' });
    expect(outcome.need?.records).toMatchObject([{ departementCode: '38', count: known(2) }]);
  });
});

describe('XLSX sheets written by hand', () => {
  const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

  const xlsxOf = (sheetData: string) =>
    zipArchive([
      {
        name: '[Content_Types].xml',
        content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
      },
      {
        name: '_rels/.rels',
        content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      },
      {
        name: 'xl/workbook.xml',
        content: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
      {
        name: 'xl/worksheets/sheet1.xml',
        content: `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
      },
    ]);
  const inline = (cell: string, text: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;

  it('keep the row numbers of sheets that leave empty rows and columns unwritten', async () => {
    const { records, outcome } = await importBytes(
      xlsxOf(
        `<row r="4">${inline('C4', 'dep')}${inline('E4', 'effectif')}</row>` +
          `<row r="9">${inline('C9', '01')}<c r="E9"><v>3</v></c></row>` +
          `<row r="12">${inline('C12', 'zz')}<c r="E12"><v>4</v></c></row>`,
      ),
    );
    expect(records).toMatchObject([{ departementCode: '01', count: known(3) }]);
    expect(outcome.ledger[0]).toMatchObject({ row: 12, column: 'dep', value: 'zz' });
  });

  it('are read though their last cell is at the far corner, and their errors and formulas as values', async () => {
    const { records, reasons } = await importBytes(
      xlsxOf(
        `<row r="1">${inline('A1', 'dep')}${inline('B1', 'effectif')}</row>` +
          `<row r="2">${inline('A2', '01')}<c r="B2" t="e"><f>NA()</f><v>#N/A</v></c></row>` +
          `<row r="3">${inline('A3', '38')}<c r="B3"><f>HYPERLINK("http://x.example")</f><v>5</v></c></row>` +
          `<row r="1048576">${inline('XFD1048576', 'fin')}</row>`,
      ),
    );
    expect(records.map(({ count }) => count)).toEqual([MISSING, known(5)]);
    expect(reasons).toMatchObject({ 'count-in-error': 1 });
  });
});

describe('OpenDocument workbooks', () => {
  it('keep their row numbers through repeated headers, groups and repeated rows', async () => {
    const { records, outcome } = await importBytes(
      odsOf(
        `<table:table-header-rows>${odsRow(odsText('dep'), odsText('effectif'))}</table:table-header-rows>` +
          `<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>` +
          `<table:table-row-group>${odsRow(odsText('01'), '<table:table-cell office:value-type="float" office:value="3"><text:p>3,0</text:p></table:table-cell>')}</table:table-row-group>` +
          odsRow(odsText('38'), '<table:table-cell office:value-type="percentage" office:value="0.5"/>'),
      ),
    );
    expect(records).toMatchObject([{ departementCode: '01', count: known(3) }]);
    expect(outcome.ledger[0]).toMatchObject({ row: 6, value: '50 %', code: 'count-not-a-number' });
  });

  it('do not show the comment of a cell, and keep its spaces and its two lines', async () => {
    const { records } = await importBytes(
      odsOf(
        odsRow(odsText('dep'), odsText('effectif'), odsText('source')) +
          odsRow(
            odsText('01'),
            odsText('1<text:s/>200'),
            '<table:table-cell office:value-type="string"><office:annotation><text:p>relire</text:p></office:annotation><text:p>Liste</text:p><text:p>d’attente</text:p></table:table-cell>',
          ),
      ),
    );
    expect(records).toMatchObject([{ count: known(1200), source: 'Liste\nd’attente' }]);
  });

  it('cannot fill the memory with repetitions', async () => {
    const repeated = odsOf(
      `<table:table-row table:number-rows-repeated="999999999"><table:table-cell table:number-columns-repeated="999999999" office:value-type="string"><text:p>01</text:p></table:table-cell></table:table-row>`,
    );
    const sheets = await readOdsSheets(sourceFile('b.ods', repeated), { sheet: null, rows: 20, columns: 3 });
    expect(sheets).toEqual({
      ok: true,
      value: {
        sheets: [{ name: 'A', rows: Array.from({ length: 20 }, () => ['01', '01', '01']), merges: [] }],
        hiddenSheets: [],
      },
    });
  });
});
