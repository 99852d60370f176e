import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readBinaryWorkbook } from '@/ingest/read/workbook/binary-workbook';
import { sourceFile } from '../../support/source-files';

const EVERYTHING = { sheet: null, rows: 65_536, columns: 256 };
const SECTOR_BYTES = 512;
const ENTRY_BYTES = 128;
const ROWS = [
  ['dep', 'effectif'],
  ['01', 3],
  ['2A', 5.5],
];

/** Enough rows for the stream of the workbook not to be kept among small ones. */
const MANY_ROWS = [...ROWS, ...Array.from({ length: 400 }, (_, rank) => [`x${String(rank)}`, rank])];

type Row = readonly (string | number)[];

function oldWorkbook(rows: readonly Row[] = MANY_ROWS, sheets = ['Besoins']): Uint8Array {
  const book = utils.book_new();
  for (const name of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

async function reading(bytes: Uint8Array) {
  return readBinaryWorkbook(sourceFile('ancien.xls', new Uint8Array(bytes)), EVERYTHING);
}

async function rowsOf(bytes: Uint8Array) {
  const workbook = await reading(bytes);
  return workbook.ok ? workbook.value.sheets.map(({ rows }) => rows) : workbook.error;
}

const damaged = (structure: string) => ({
  ok: false,
  error: { code: 'damaged-file', details: { structure } },
});

function sectorAt(rank: number): number {
  return (rank + 1) * SECTOR_BYTES;
}

/** Where the numbers of an old workbook stand: sectors of its allocation table, entries of its directory. */
function places(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer);
  const allocation = sectorAt(view.getUint32(76, true));
  const directory = sectorAt(view.getUint32(48, true));
  const entries = Array.from(
    { length: SECTOR_BYTES / ENTRY_BYTES },
    (_, rank) => directory + rank * ENTRY_BYTES,
  );
  const nameOf = (at: number) =>
    new TextDecoder('utf-16le').decode(
      bytes.subarray(at, at + Math.max(view.getUint16(at + 64, true) - 2, 0)),
    );
  const workbook = entries.find((at) => nameOf(at) === 'Workbook') ?? NaN;
  return { view, allocation, directory, workbook };
}

/** The first record of a type in the stream, which these workbooks keep in one piece. */
function recordAt(bytes: Uint8Array, type: number): number {
  const { view, workbook } = places(bytes);
  let at = sectorAt(view.getUint32(workbook + 116, true));
  while (view.getUint16(at, true) !== type) at += 4 + view.getUint16(at + 2, true);
  return at;
}

/** The workbook with a record of a type in the place of another of at least its size. */
function withRecord(bytes: Uint8Array, place: number, [type, ...content]: readonly [number, ...number[]]) {
  const { view } = places(bytes);
  const at = recordAt(bytes, place);
  const length = view.getUint16(at + 2, true);
  view.setUint16(at, type, true);
  bytes.set(
    Array.from({ length }, (_, rank) => content[rank] ?? 0),
    at + 4,
  );
  return bytes;
}

const WRITE_ACCESS = 0x5c;

describe('a workbook of Excel 97-2003', () => {
  it('is read, its stream large or among the small ones', async () => {
    const texts = ROWS.map((row) => row.map(String));
    expect(await rowsOf(oldWorkbook(ROWS))).toEqual([texts]);
    const [rows = []] = (await rowsOf(oldWorkbook())) as string[][][];
    expect(rows).toHaveLength(403);
    expect(rows[402]).toEqual(['x399', '399']);
  });

  it('is refused when its sectors follow each other in a circle', async () => {
    const bytes = oldWorkbook();
    const { view, allocation, workbook } = places(bytes);
    const start = view.getUint32(workbook + 116, true);
    view.setUint32(allocation + 4 * (start + 2), start, true);
    expect(await reading(bytes)).toEqual(damaged('chain'));
  });

  it('is refused when its allocation table goes on in a circle', async () => {
    const bytes = oldWorkbook();
    const { view } = places(bytes);
    view.setUint32(68, 0, true);
    view.setUint32(sectorAt(0) + SECTOR_BYTES - 4, 0, true);
    expect(await reading(bytes)).toEqual(damaged('chain'));
  });

  it('is refused when an entry of its directory is its own relative', async () => {
    const bytes = oldWorkbook();
    const { view, directory } = places(bytes);
    const child = view.getUint32(directory + 76, true);
    view.setUint32(directory + child * ENTRY_BYTES + 68, child, true);
    expect(await reading(bytes)).toEqual(damaged('directory'));
  });

  it('is refused when it says it is larger than what it holds', async () => {
    const bytes = oldWorkbook();
    const { view, workbook } = places(bytes);
    view.setUint32(workbook + 120, 0x7f_ff_ff_ff, true);
    expect(await reading(bytes)).toEqual(damaged('stream'));
  });

  it('is refused when a list of merged areas announces more than it holds', async () => {
    const bytes = oldWorkbook();
    bytes.set([0xff, 0xff], recordAt(bytes, 0xe5) + 4);
    expect(await reading(bytes)).toEqual(damaged('record'));
  });

  it('is refused when a sheet does not end', async () => {
    const bytes = oldWorkbook();
    new DataView(bytes.buffer).setUint16(recordAt(bytes, 0x0a), 0xef, true);
    expect(await reading(bytes)).toEqual(damaged('stream'));
  });

  it('is refused when a format is longer than any can be', async () => {
    const bytes = oldWorkbook();
    const { view } = places(bytes);
    const at = recordAt(bytes, 0x04_1e);
    view.setUint16(at + 2, 1025, true);
    expect(await reading(bytes)).toEqual(damaged('record'));
  });

  it('is read without following a link that covers four billion cells', async () => {
    const everyCell = [0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff];
    const bytes = withRecord(oldWorkbook(), WRITE_ACCESS, [0x01_b8, ...everyCell]);
    expect(await rowsOf(bytes)).toHaveLength(1);
  });

  it('is refused for its password', async () => {
    const bytes = withRecord(oldWorkbook(), WRITE_ACCESS, [0x2f, 1]);
    expect(await reading(bytes)).toMatchObject({ ok: false, error: { code: 'workbook-locked' } });
  });

  it('gives once a sheet whose name another has', async () => {
    const bytes = oldWorkbook(MANY_ROWS, ['AAAA', 'AAAB']);
    const at = recordAt(bytes, 0x85);
    const { view } = places(bytes);
    const second = at + 4 + view.getUint16(at + 2, true);
    bytes.copyWithin(second + 10, at + 10, at + 4 + view.getUint16(at + 2, true));
    const workbook = await reading(bytes);
    expect(workbook).toMatchObject({ ok: true, value: { sheets: [{ name: 'AAAA' }] } });
    expect(workbook.ok && workbook.value.sheets).toHaveLength(1);
  });
});
