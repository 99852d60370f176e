import { type BookType, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { writeOds } from 'hucre/ods';
import { describe, expect, it } from 'vitest';
import { estimated, known } from '@/domain/measure';
import { importFiles, type ImportContext } from '@/ingest';
import type { CommuneCrosswalk } from '@/ingest/cog';
import type { FileChoice } from '@/ingest/mapping';
import { countsByReason, quietHooks, smallContext, sourceFile } from '../support/source-files';
import { needMapping } from '../support/table-mappings';

type Files = Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>;

interface Told {
  readonly choices?: Readonly<Record<string, FileChoice>>;
  readonly context?: ImportContext;
}

/** Communes of today in the small directory: 01053, 2A004, 29155, 31555, 97411, of 1 000 inhabitants each. */
async function importAll(files: Files, { choices = {}, context = smallContext() }: Told = {}) {
  const outcome = await importFiles(
    {
      files: Object.entries(files).map(([name, text]) => sourceFile(name, text)),
      choices: { files: choices, remembered: [] },
    },
    context,
    quietHooks(),
  );
  return {
    outcome,
    counts: (outcome.need?.records ?? []).map(({ departementCode, count }) => [departementCode, count]),
    reasonsOf: (name: string) => countsByReason(outcome, name),
    fileOf: (name: string) => outcome.files.find((file) => file.name === name),
    valueOf: (name: string, code: string) =>
      outcome.files
        .find((file) => file.name === name)
        ?.reasons.find((reason) => reason.code === code)
        ?.examples.map(({ value }) => value),
  };
}

const vintage = (year: number): FileChoice => ({
  mapping: { ...needMapping({ commune: 'territory', effectif: 'count' }), cogYear: year },
});

describe('a crosswalk given with a table', () => {
  it('carries merged and renumbered communes to those of today, and says how many rows and inhabitants', async () => {
    const { outcome, counts, reasonsOf, fileOf, valueOf } = await importAll({
      't.csv': 'commune;effectif\n31900;3\n31901;4\n31555;10\n01053;2\n',
      'passage.csv': 'Ancien code;Nouveau code\n31900;31555\n31901;31555\n2A998;2A004\n',
    });
    expect(outcome.status).toBe('success');
    expect(counts).toEqual([
      ['31', known(17)],
      ['01', known(2)],
    ]);
    expect(reasonsOf('t.csv')).toMatchObject({ 'commune-moved': 2, 'communes-moved-in-table': 1 });
    expect(fileOf('passage.csv')).toMatchObject({ kind: 'cog-crosswalk', read: 3, accepted: 3, warned: 0 });
    expect(valueOf('passage.csv', 'crosswalk-used')).toEqual(['t.csv: 2 (50.0 %)']);
  });

  it('does the same in whatever order the files come', async () => {
    const table = 'commune;effectif\n01901;8\n';
    const older = 'code 2015;code 2018\n01901;01902\n';
    const later = 'code 2018;code 2025\n01902;01053\n';
    for (const files of [
      { 't.csv': table, 'a.csv': older, 'b.csv': later },
      { 'b.csv': later, 'a.csv': older, 't.csv': table },
      { 'a.csv': later, 't.csv': table, 'b.csv': older },
    ]) {
      expect((await importAll(files)).counts).toEqual([['01', known(8)]]);
    }
  });

  it('divides counts by shares, percentages or weights, as estimates', async () => {
    const table = 'commune;effectif\n01900;100\n';
    for (const crosswalk of [
      'code_ini;code_fin;part\n01900;01053;0,25\n01900;31555;0,75\n',
      'code_ini;code_fin;ratio\n01900;01053;25 %\n01900;31555;75 %\n',
      'code_ini;code_fin;pourcentage\n01900;01053;25\n01900;31555;75\n',
      'code_ini;code_fin;poids\n01900;01053;40\n01900;31555;120\n',
    ]) {
      const { counts, reasonsOf } = await importAll({ 't.csv': table, 'p.csv': crosswalk });
      expect(counts).toEqual([
        ['01', estimated(25)],
        ['31', estimated(75)],
      ]);
      expect(reasonsOf('t.csv')).toMatchObject({ 'commune-split': 1 });
    }
  });

  it('does not divide counts without shares: they stay in their département when it is one', async () => {
    const { outcome, counts, reasonsOf } = await importAll({
      't.csv': 'commune;effectif\n01900;100\n01901;7\n',
      'p.csv': 'code_ini;code_fin\n01900;01053\n01900;31555\n01901;01053\n01901;01902\n',
    });
    expect(counts).toEqual([['01', known(7)]]);
    expect(outcome.files[0]).toMatchObject({ accepted: 1, warned: 1, rejected: 1 });
    expect(outcome.files[0]?.reasons.slice(0, 2)).toMatchObject([
      { code: 'commune-split-unshared', outcome: 'rejected', count: 1 },
      { code: 'commune-split-unshared', outcome: 'warned', count: 1 },
    ]);
    expect(reasonsOf('p.csv')).toEqual({
      'crosswalk-share-missing': 4,
      'crosswalk-new-code-unknown': 1,
      'crosswalk-not-used': 1,
    });
  });

  it('is asked of the codes of today only for a table of a former vintage', async () => {
    const files = {
      't.csv': 'commune;effectif\n31555;100\n01053;1\n',
      'p.csv': 'CODGEO_2015;CODGEO_2025;part\n31555;31555;0.9\n31555;01053;0.1\n01053;01053;1\n',
    };
    expect((await importAll(files)).counts).toEqual([
      ['31', known(100)],
      ['01', known(1)],
    ]);
    const dated = await importAll(files, { choices: { 't.csv': vintage(2015) } });
    expect(dated.counts).toEqual([
      ['31', estimated(90)],
      ['01', estimated(11)],
    ]);
    expect(dated.valueOf('p.csv', 'crosswalk-used')).toEqual(['t.csv: 1 (100.0 %)']);
    const later = await importAll(files, { choices: { 't.csv': vintage(2020) } });
    expect(later.counts).toEqual([
      ['31', known(100)],
      ['01', known(1)],
    ]);
    expect(later.reasonsOf('p.csv')).toEqual({ 'crosswalk-not-used': 1 });
  });

  it('goes before the crosswalk of the application, which carries what it says further', async () => {
    const shipped: CommuneCrosswalk = {
      id: 'shipped',
      fromYear: null,
      toYear: 2026,
      provenance: smallContext().communes.provenance,
      entries: ['31900', '31901'].map((formerCode) => ({
        formerCode,
        formerName: null,
        kind: 'former-code',
        targets: [{ code: '31555' as never, share: 1 }],
      })),
    };
    const { counts, fileOf } = await importAll(
      {
        't.csv': 'commune;effectif\n31900;3\n31902;4\n31901;5\n',
        'p.csv': 'ancien code;nouveau code\n31900;01053\n31902;31901\n',
      },
      { context: { ...smallContext(), loadFormerCommunes: () => Promise.resolve(shipped) } },
    );
    expect(counts).toEqual([
      ['01', known(3)],
      ['31', known(9)],
    ]);
    expect(fileOf('p.csv')).toMatchObject({ accepted: 2, warned: 0 });
  });
});

describe('the movements of communes of the INSEE', () => {
  const HEADERS = 'MOD,DATE_EFF,TYPECOM_AV,COM_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,LIBELLE_AP';
  const movements = (...lines: readonly string[]) => `${[HEADERS, ...lines].join('\n')}\n`;

  it('are followed in time, each code being that of the commune that had it last', async () => {
    const { counts, fileOf, reasonsOf } = await importAll({
      't.csv': 'commune;effectif\n01901;5\n01902;6\n',
      'mvt.csv': movements(
        '32,2019-01-01,COM,01902,B,COM,01053,C',
        '32,2019-01-01,COM,01902,B,COMD,01902,B',
        '32,2019-01-01,COM,01053,C,COM,01053,C',
        '10,2017-06-01,COM,01902,Bé,COM,01902,B',
        '31,1973-01-01,COM,01901,A,COM,31555,T',
        '21,1980-01-01,COM,31555,T,COM,31555,T',
        '21,1980-01-01,COM,31555,T,COM,01901,A',
        '31,2016-01-01,COM,01901,A,COM,01902,B',
      ),
    });
    expect(counts).toEqual([['01', known(11)]]);
    expect(fileOf('mvt.csv')).toMatchObject({ read: 8, accepted: 7, rejected: 0, skipped: 1 });
    expect(reasonsOf('mvt.csv')).toEqual({
      'crosswalk-row-not-commune': 1,
      'crosswalk-share-missing': 2,
      'crosswalk-used': 1,
    });
  });

  it('leave out those before the vintage of a table', async () => {
    const files = {
      't.csv': 'commune;effectif\n31555;10\n',
      'mvt.csv': movements('41,2010-01-01,COM,31555,T,COM,01053,B', '41,2018-01-01,COM,31555,T,COM,97411,S'),
    };
    const of = async (year: number) =>
      (await importAll(files, { choices: { 't.csv': vintage(year) } })).counts;
    expect(await of(2009)).toEqual([['01', known(10)]]);
    expect(await of(2010)).toEqual([['974', known(10)]]);
    expect(await of(2018)).toEqual([['31', known(10)]]);
    expect((await importAll(files)).counts).toEqual([['31', known(10)]]);
  });
});

describe('the account of a crosswalk', () => {
  it('tells each row it cannot use, and why', async () => {
    const { fileOf, reasonsOf, counts } = await importAll({
      't.csv': 'commune;effectif\n1901;5\n01910;1\n',
      'p.csv': [
        'code ancien;code nouveau;part',
        '1901;1053;1',
        '01901;01053;1',
        'Ain;01053;1',
        '01902;Bourg;1',
        '01903;01053;beaucoup',
        '01904;01053;0,5',
        '01904;31555;0,2',
        '01910;01911;1',
        '01911;01910;1',
        '01912;01910;1',
        '01913;01999;1',
        'Source : INSEE;;',
        '',
      ].join('\n'),
    });
    expect(counts).toEqual([['01', known(6)]]);
    expect(fileOf('p.csv')).toMatchObject({ read: 12, accepted: 2, warned: 2, rejected: 8, skipped: 2 });
    expect(reasonsOf('p.csv')).toEqual({
      'lost-zero-repaired': 2,
      'crosswalk-row-repeated': 1,
      'crosswalk-code-unreadable': 2,
      'crosswalk-share-unreadable': 1,
      'crosswalk-shares-not-whole': 2,
      'crosswalk-goes-round': 3,
      'crosswalk-new-code-unknown': 1,
      'note-row': 1,
      'crosswalk-used': 1,
    });
  });

  it('is a refusal that says what to do when there is nothing to convert', async () => {
    const { outcome, fileOf } = await importAll({ 'p.csv': 'code_ini;code_fin\n31900;31555\n' });
    expect(outcome.status).toBe('failure');
    expect(outcome.failures).toEqual([{ fileName: 'p.csv', code: 'crosswalk-alone', details: {} }]);
    expect(fileOf('p.csv')).toMatchObject({ kind: 'cog-crosswalk', read: 0 });
  });

  it('is a refusal for a file without its columns that the user says to be one', async () => {
    const { outcome } = await importAll(
      { 'p.csv': 'code;effectif\n01;3\n' },
      { choices: { 'p.csv': { kind: 'cog-crosswalk' } } },
    );
    expect(outcome.failures).toMatchObject([{ code: 'crosswalk-columns-unknown' }]);
  });

  it('follows chains within a table, and ends them where the table says a code stays', async () => {
    const { counts } = await importAll({
      't.csv': 'commune;effectif\n01901;1\n01902;2\n01903;4\n',
      'p.csv': 'code_ini;code_fin\n01901;01902\n01902;01903\n01903;01053\n',
    });
    expect(counts).toEqual([['01', known(7)]]);
    const stays = await importAll({
      't.csv': 'commune;effectif\n31901;1\n',
      'p.csv': 'code_ini;code_fin;part\n31901;31902;1\n31902;31902;0.5\n31902;01053;0.5\n',
    });
    expect(stays.counts).toEqual([['31', known(1)]]);
    expect(stays.reasonsOf('t.csv')).toMatchObject({ 'commune-not-in-directory': 1 });
  });
});

describe('what is a crosswalk', () => {
  const kindOf = async (headers: string, ...rows: readonly string[]) => {
    const text = `${[headers, ...rows].join('\n')}\n`;
    const { fileOf } = await importAll({ 'x.csv': text, 't.csv': 'commune;effectif\n31555;1\n' });
    return fileOf('x.csv')?.kind;
  };

  it.each([
    'Ancien code;Nouveau code',
    'code_ini;code_fin',
    'CODGEO_INI;CODGEO_2025',
    'COM_AV;COM_AP',
    'Code INSEE avant;Code INSEE après',
    'Code commune 2015;Code commune 2025',
    'old_code;new_code',
    'former code;new code',
  ])('is told by the headers %s', async (headers) => {
    expect(await kindOf(headers, '31900;31555')).toBe('cog-crosswalk');
  });

  it('is not a table of counts, nor one whose columns hold no codes', async () => {
    expect(await kindOf('code ancien;code nouveau;effectif', '31900;31555;3')).not.toBe('cog-crosswalk');
    expect(await kindOf('commune avant;commune après', 'Lomme;Lille')).not.toBe('cog-crosswalk');
    expect(await kindOf('lieu;2015;2016', 'Bourg;12345;12346')).not.toBe('cog-crosswalk');
    expect(await kindOf('lieu;avant;après', 'Bourg;12345;12346')).not.toBe('cog-crosswalk');
    expect(await kindOf('code 2015;effectif', '31900;3')).not.toBe('cog-crosswalk');
  });

  it('is found under titles, with two rows of headers', async () => {
    const { fileOf, counts } = await importAll({
      'x.csv':
        'Table de passage;;;\n\nNiveau;Code géographique initial;Code géographique 2025;Libellé\nNIVGEO;CODGEO_INI;CODGEO_2025;LIBGEO_2025\nCOM;31900;31555;Toulouse\nARM;13201;13201;Marseille 1er\n',
      't.csv': 'commune;effectif\n31900;1\n',
    });
    expect(fileOf('x.csv')).toMatchObject({ kind: 'cog-crosswalk', accepted: 2 });
    expect(counts).toEqual([['31', known(1)]]);
  });
});

describe('a crosswalk in a workbook', () => {
  const rows = [
    ['Table de passage annuelle'],
    [],
    ['NIVGEO', 'CODGEO_INI', 'CODGEO_2025', 'LIBGEO_2025', 'ratio'],
    ['COM', 1900, '01053', 'Bourg-en-Bresse', 0.25],
    ['COM', 1900, '31555', 'Toulouse', 0.75],
    ['COM', '2a998', '2A004', 'Ajaccio', 1],
    ['Source : INSEE'],
  ];

  const sheets = { COM: rows, ARM: rows.slice(2) };
  const bySheetJs = (bookType: BookType) => () => {
    const book = utils.book_new();
    for (const [name, cells] of Object.entries(sheets)) {
      utils.book_append_sheet(book, utils.aoa_to_sheet(cells), name);
    }
    return Promise.resolve(new Uint8Array(write(book, { bookType, type: 'array' }) as ArrayBuffer));
  };
  const byHucre = async () =>
    new Uint8Array(
      await writeOds({ sheets: Object.entries(sheets).map(([name, cells]) => ({ name, rows: cells })) }),
    );

  it.each([
    ['XLSX', bySheetJs('xlsx')],
    ['XLS', bySheetJs('biff8')],
    ['ODS', byHucre],
  ])('is read from %s as from text', async (_, writeBook) => {
    const bytes = await writeBook();
    const { counts, fileOf, reasonsOf, valueOf } = await importAll({
      'passage.xlsx': bytes,
      't.csv': 'commune;effectif\n01900;8\n2A998;3\n',
    });
    expect(counts).toEqual([
      ['01', estimated(2)],
      ['31', estimated(6)],
      ['2A', known(3)],
    ]);
    expect(fileOf('passage.xlsx')).toMatchObject({ read: 5, accepted: 3, warned: 2, skipped: 2 });
    expect(reasonsOf('passage.xlsx')).toMatchObject({
      'lost-zero-repaired': 2,
      'title-row': 1,
      'note-row': 1,
      'crosswalk-used': 1,
    });
    expect(valueOf('passage.xlsx', 'first-sheet-read')).toEqual(['COM']);
  });
});

describe('any crosswalk', () => {
  const code = fc.constantFrom(
    '01053',
    '31555',
    '31900',
    '31901',
    '1902',
    '2a998',
    '',
    'x',
    '__proto__',
    '97411',
  );
  const share = fc.constantFrom('', '1', '0,5', '0.5', '50 %', '-1', 'x', '2');
  const date = fc.constantFrom('2016-01-01', '2019-01-01', '1972', 'x');
  const rows = fc.array(fc.tuple(code, code, share, date), { minLength: 3, maxLength: 25 });
  const SETTLED = '31900;31555;1;2016-01-01';

  it('has every row accounted for, keeps the people of its table, and moves none without a reason', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.boolean(),
        fc.option(fc.constantFrom(2015, 2018)),
        async (lines, isDated, year) => {
          const headers = isDated ? 'COM_AV;COM_AP;part;DATE_EFF' : 'COM_AV;COM_AP;part;note';
          const body = [...lines.map(() => SETTLED), ...lines.map((cells) => cells.join(';'))];
          const { outcome, fileOf } = await importAll(
            {
              'p.csv': `${[headers, ...body].join('\n')}\n`,
              't.csv': 'commune;effectif\n31900;3\n31901;40\n01053;500\n31555;6000\n',
            },
            { choices: year === null ? {} : { 't.csv': vintage(year) } },
          );
          const file = fileOf('p.csv');
          expect(file?.kind).toBe('cog-crosswalk');
          expect(file?.read).toBe(body.length);
          expect(file?.read).toBe(Number(file?.accepted) + Number(file?.rejected) + Number(file?.skipped));
          const people = (outcome.need?.records ?? []).map(({ count }) =>
            'value' in count ? count.value : NaN,
          );
          const refused = outcome.ledger
            .filter(({ fileName, outcome: fate }) => fileName === 't.csv' && fate === 'rejected')
            .map(({ row }) => [3, 40, 500, 6000][Number(row) - 2] ?? NaN);
          const sum = [...people, ...refused].reduce((total, count) => total + count, 0);
          expect(sum).toBeCloseTo(6543, 6);
        },
      ),
      { numRuns: 150 },
    );
  });
});
