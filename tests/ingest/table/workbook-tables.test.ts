import { CFB, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import fc from 'fast-check';
import { writeOds } from 'hucre/ods';
import { type Cell, type CellValue, type MergeRange, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { surveyTables } from '@/ingest/table';
import { byStanding, directories, fileOf, rowsOf, survey, surveyFirst } from './survey';

type Value = string | number | boolean | null;
type Rows = readonly (readonly Value[])[];
interface WrittenSheet {
  readonly rows: Rows;
  /** Merged areas as spreadsheets write them: `C1:D1`. */
  readonly merges?: readonly string[];
  /** Number formats by cell: `A2`. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
}
type Writer = (sheets: Readonly<Record<string, WrittenSheet>>) => Promise<Uint8Array<ArrayBuffer>>;

const decode = (range: string): MergeRange => {
  const { s, e } = utils.decode_range(range);
  return { startRow: s.r, startCol: s.c, endRow: e.r, endCol: e.c };
};

/** XLSX and ODS, by another library than the one that reads old workbooks. */
function openWriter(write: typeof writeXlsx): Writer {
  return async (sheets) =>
    new Uint8Array(
      await write({
        sheets: Object.entries(sheets).map(([name, { rows, merges, formats, hidden }]) => ({
          name,
          rows: rows.map((row) => [...row] as CellValue[]),
          ...(merges === undefined ? {} : { merges: merges.map(decode) }),
          ...(hidden === undefined ? {} : { hidden }),
          cells: new Map(
            Object.entries(formats ?? {}).map(([address, numFmt]): [string, Partial<Cell>] => {
              const { r, c } = utils.decode_cell(address);
              return [`${String(r)},${String(c)}`, { value: rows[r]?.[c] ?? null, style: { numFmt } }];
            }),
          ),
        })),
      }),
    );
}

const writeXls: Writer = (sheets) => {
  const book: WorkBook = utils.book_new();
  for (const [name, { rows, merges, formats }] of Object.entries(sheets)) {
    const sheet: WorkSheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = (merges ?? []).map((range) => utils.decode_range(range));
    for (const [address, format] of Object.entries(formats ?? {})) {
      const cell = sheet[address] as { z?: string } | undefined;
      if (cell !== undefined) cell.z = format;
    }
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = {
    Sheets: Object.values(sheets).map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 })),
  };
  return Promise.resolve(new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer));
};

const WRITERS: readonly (readonly [string, Writer])[] = [
  ['xlsx', openWriter(writeXlsx)],
  ['ods', openWriter(writeOds)],
  ['xls', writeXls],
];

describe.each(WRITERS)('tables of a workbook in %s', (format, write) => {
  it('have their merged headers repeated over what they span, down and across', async () => {
    const rows = [
      ['Estimation de population', null, null, null, null],
      [null, null, null, null, null],
      ['Départements', null, 'Ensemble', null, 'Hommes'],
      [null, null, '0 à 19 ans', 'Total', 'Total'],
      ['01', 'Ain', 171336, 679498, 333000],
      ['2A', 'Corse-du-Sud', 30000, 163000, 79000],
      [971, 'Guadeloupe', 86261, 380000, 171000],
      [null, null, null, null, null],
      ['Source : Insee', null, null, null, null],
    ];
    const file = fileOf(await write({ '2024': { rows, merges: ['A1:E1', 'A3:B4', 'C3:D3'] } }));
    const table = await surveyFirst(file);
    expect(table.layout).toEqual({
      place: {
        medium: { kind: 'workbook', format, sheet: '2024' },
        firstHeaderRow: 3,
        lastHeaderRow: 4,
        lastRow: 7,
        firstColumn: 1,
      },
      headers: [
        'Départements',
        'Départements (2)',
        'Ensemble › 0 à 19 ans',
        'Ensemble › Total',
        'Hommes › Total',
      ],
    });
    expect(table.columns[0]).toMatchObject({ content: 'territory-codes', contentShare: 1 });
    const read = await rowsOf(file, table);
    expect(byStanding(read)).toMatchObject({ title: [1], header: [3, 4], body: [5, 6, 7], note: [9] });
    expect(read.filter(({ standing }) => standing === 'body').map(({ cells }) => cells)).toEqual([
      ['01', 'Ain', '171336', '679498', '333000'],
      ['2A', 'Corse-du-Sud', '30000', '163000', '79000'],
      ['971', 'Guadeloupe', '86261', '380000', '171000'],
    ]);
  });

  it('keep empty columns and rows before them, and every sheet that is shown', async () => {
    const sheets = {
      Sommaire: { rows: [['Lisez-moi']] },
      Enfants: { rows: [[null], [null, 'dep', 'effectif'], [null, '01', 3], [null, '29', 4]] },
      Adultes: {
        rows: [
          ['dep', 'effectif'],
          ['01', 5],
        ],
      },
    };
    const { tables } = await survey(fileOf(await write(sheets)));
    expect(
      tables.map(({ layout: { place, headers } }) => [
        place.medium,
        place.firstHeaderRow,
        place.firstColumn,
        headers,
      ]),
    ).toEqual([
      [{ kind: 'workbook', format, sheet: 'Enfants' }, 2, 2, ['dep', 'effectif']],
      [{ kind: 'workbook', format, sheet: 'Adultes' }, 1, 1, ['dep', 'effectif']],
    ]);
  });

  it('never crash on a file cut or altered anywhere', { timeout: 30_000 }, async () => {
    const whole = await write({
      A: {
        rows: [
          ['dep', 'effectif'],
          ['01', 5],
          ['29', 6],
        ],
      },
    });
    const hooks = { onProgress: () => undefined, signal: new AbortController().signal };
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (place, byte) => {
        const altered = whole.slice();
        altered[place] = byte;
        for (const bytes of [altered, whole.slice(0, place)]) {
          const options = { phase: 'recognising', hooks } as const;
          const found = await surveyTables(fileOf(bytes), directories(), options);
          expect(found.ok || typeof found.error.code === 'string').toBe(true);
        }
      }),
      { numRuns: 60, seed: 20260303 },
    );
  });
});

describe.each(WRITERS.filter(([format]) => format !== 'ods'))('cells of a workbook in %s', (_, write) => {
  it('say what their format shows: codes with their zeros, days, shares', async () => {
    const rows = [
      ['dep', 'commune', 'vu le', 'taux', 'effectif'],
      [1, 1053, 45657, 0.125, 3],
      [29, 29155, 45658, 1, 1234.5],
    ];
    const formats = {
      A2: '00',
      A3: '00',
      B2: '00000',
      B3: '00000',
      C2: 'dd/mm/yyyy',
      C3: 'dd/mm/yyyy',
      D2: '0.0%',
      D3: '0%',
    };
    const file = fileOf(await write({ A: { rows, formats } }));
    const read = await rowsOf(file, await surveyFirst(file));
    expect(read.slice(1).map(({ cells }) => cells)).toEqual([
      ['01', '01053', '2024-12-31', '12.5 %', '3'],
      ['29', '29155', '2025-01-01', '100 %', '1234.5'],
    ]);
  });

  it('are left aside on hidden sheets, whose names are told', async () => {
    const table = {
      rows: [
        ['dep', 'effectif'],
        ['01', 5],
      ],
    };
    const found = await survey(fileOf(await write({ Caché: { ...table, hidden: true }, Vu: table })));
    expect(found.hiddenSheets).toEqual(['Caché']);
    expect(found.tables.map(({ suggestion }) => suggestion.sheet)).toEqual(['Vu']);
  });
});

describe('old workbooks', () => {
  const hooks = { onProgress: () => undefined, signal: new AbortController().signal };

  it('count their days from 1904 when they say so, and show failed formulas and logical values', async () => {
    const sheet = utils.aoa_to_sheet([
      ['dep', 'vu le', 'effectif', 'vu'],
      ['01', 1, 0, true],
      ['29', 2, 4, false],
    ]);
    sheet['B2'] = { t: 'n', v: 44195, z: 'yyyy-mm-dd' };
    sheet['B3'] = { t: 'n', v: 0, z: 'yyyy-mm-dd' };
    sheet['C2'] = { t: 'e', v: 42 };
    const book = utils.book_new(sheet, 'A');
    book.Workbook = { WBProps: { date1904: true } };
    const file = fileOf(new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer));
    const read = await rowsOf(file, await surveyFirst(file));
    expect(read.slice(1).map(({ cells }) => cells)).toEqual([
      ['01', '2024-12-31', '#N/A', 'VRAI'],
      ['29', '1904-01-01', '4', 'FAUX'],
    ]);
  });

  it('locked by a password are refused with what to do', async () => {
    const locked = CFB.utils.cfb_new();
    CFB.utils.cfb_add(locked, '/EncryptedPackage', new Uint8Array(64));
    CFB.utils.cfb_add(locked, '/EncryptionInfo', new Uint8Array(64));
    const bytes = new Uint8Array(CFB.write(locked, { type: 'array' }) as number[]);
    const found = await surveyTables(fileOf(bytes), directories(), { phase: 'recognising', hooks });
    expect(found).toMatchObject({ ok: false, error: { code: 'workbook-locked' } });
  });
});

it('refuses a binary workbook, whose reader a damaged file would hang', async () => {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['dep', 'effectif'],
      ['01', 3],
    ]),
    'Besoins',
  );
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer);
  const hooks = { onProgress: () => undefined, signal: new AbortController().signal };
  const found = await surveyTables(fileOf(bytes), directories(), { phase: 'recognising', hooks });
  expect(found).toMatchObject({ ok: false, error: { code: 'workbook-binary' } });
});
