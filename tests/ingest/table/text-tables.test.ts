import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byStanding, fileOf, rowsOf, survey, surveyFirst } from './survey';

const tablesOf = async (file: ReturnType<typeof fileOf>) => (await survey(file)).tables;
const csv = (...lines: readonly string[]) => fileOf(lines.join('\n'));

describe('the headers of a text table', () => {
  it('are found below titles, and notes below the rows', async () => {
    const file = csv(
      'Personnes sans solution au 31 décembre 2024;;',
      '',
      'Code dép.;Libellé;Effectif (1)',
      '01;Ain;12',
      '2A;Corse-du-Sud;s',
      '976*;Mayotte;5',
      'Total;;17',
      '',
      'Source : MDPH, enquête 2024;;',
      '(1) hors listes de réorientation;;',
    );
    const table = await surveyFirst(file);
    expect(table.layout.headers).toEqual(['Code dép.', 'Libellé', 'Effectif (1)']);
    expect(table.layout.place).toMatchObject({
      firstHeaderRow: 3,
      lastHeaderRow: 3,
      lastRow: 7,
      firstColumn: 1,
    });
    expect(byStanding(await rowsOf(file, table))).toEqual({
      title: [1],
      blank: [2, 8],
      header: [3],
      body: [4, 5, 6, 7],
      note: [9, 10],
    });
  });

  it('of two rows are joined, a group being repeated over the columns it heads', async () => {
    const table = await surveyFirst(
      csv(
        'Département;;Enfants;;Adultes;',
        'Code;Nom;2023;2024;2023;2024',
        '01;Ain;3;4;5;6',
        '29;Finistère;7;8;9;10',
      ),
    );
    expect(table.layout.headers).toEqual([
      'Département › Code',
      'Département › Nom',
      'Enfants › 2023',
      'Enfants › 2024',
      'Adultes › 2023',
      'Adultes › 2024',
    ]);
    expect(table.layout.place).toMatchObject({ firstHeaderRow: 1, lastHeaderRow: 2 });
    expect(table.suggestion.columns.slice(2)).toEqual([
      { header: 'Enfants › 2023', role: 'count', fixed: { public: 'child', referenceDate: '2023' } },
      { header: 'Enfants › 2024', role: 'count', fixed: { public: 'child', referenceDate: '2024' } },
      { header: 'Adultes › 2023', role: 'count', fixed: { public: 'adult', referenceDate: '2023' } },
      { header: 'Adultes › 2024', role: 'count', fixed: { public: 'adult', referenceDate: '2024' } },
    ]);
  });

  it('that head one column alone do not spill over the next', async () => {
    const table = await surveyFirst(
      csv('Code;Nom;Effectif;', ';;2023;2024', '01;Ain;3;4', '29;Finistère;7;8'),
    );
    expect(table.layout.headers).toEqual(['Code', 'Nom', 'Effectif › 2023', 'Effectif › 2024']);
  });

  it('are named after their column when empty, numbered when alike, on one line when broken', async () => {
    const table = await surveyFirst(
      csv('dep;"Nombre\nd’enfants";;Nombre;Nombre;Nombre (2)', '01;1;x;2;3;4', '29;5;y;6;7;8'),
    );
    expect(table.layout.headers).toEqual([
      'dep',
      'Nombre d’enfants',
      'C',
      'Nombre',
      'Nombre (3)',
      'Nombre (2)',
    ]);
    expect(table.preview.map(({ row }) => row)).toEqual([3, 4]);
  });

  it('may be years, and the rows below hold figures that look like years', async () => {
    const table = await surveyFirst(csv('dep,2023,2024', '01,1950,33', '29,41,2010', '2A,12,7'));
    expect(table.layout.headers).toEqual(['dep', '2023', '2024']);
    expect(table.layout.place).toMatchObject({ firstHeaderRow: 1, lastHeaderRow: 1 });
  });

  it('are the first row of a table of texts', async () => {
    const table = await surveyFirst(csv('nom,ville', 'IME Les Lilas,Bourg-en-Bresse', 'ESAT du Port,Brest'));
    expect(table.layout.headers).toEqual(['nom', 'ville']);
    expect(table.preview).toHaveLength(2);
  });

  it('make a table even when no row follows', async () => {
    const table = await surveyFirst(csv('source;dep;effectif'));
    expect(table.layout.headers).toEqual(['source', 'dep', 'effectif']);
    expect(table.preview).toEqual([]);
  });

  it('may be absent: columns are named by their letter', async () => {
    const table = await surveyFirst(csv('01;Ain;12', '29;Finistère;14', '2A;Corse-du-Sud;3'));
    expect(table.layout.headers).toEqual(['A', 'B', 'C']);
    expect(table.layout.place).toMatchObject({ firstHeaderRow: 1, lastHeaderRow: 0 });
    expect(byStanding(await rowsOf(csv('01;Ain;12', '29;Finistère;14'), table))).toEqual({ body: [1, 2] });
  });

  it('end with a row whose names are known, though odd cells follow', async () => {
    const table = await surveyFirst(
      csv('dep;source;public;effectif;date', ';SI;;;31/02/2025', '01;SI;;<5;06/2024', '29;SI;;7;06/2024'),
    );
    expect(table.layout.headers).toEqual(['dep', 'source', 'public', 'effectif', 'date']);
    expect(table.preview.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it('may be years apart below a group, and a name repeated down its column is said once', async () => {
    const table = await surveyFirst(
      csv('Code;Nom;Effectif;', 'Code;;2015;2020', '01;Ain;3;4', '29;Finistère;7;8'),
    );
    expect(table.layout.headers).toEqual(['Code', 'Nom', 'Effectif › 2015', 'Effectif › 2020']);
    const apart = await surveyFirst(
      csv('Code;Nom;Effectif;', ';;2015;2020', '01;Ain;3;4', '29;Finistère;7;8'),
    );
    expect(apart.layout.headers.slice(2)).toEqual(['Effectif › 2015', 'Effectif › 2020']);
  });

  it('may be whole questions, and have a title of several cells above them', async () => {
    const question =
      'Combien de personnes attendent une place : indiquez le nombre de notifications en cours '.repeat(2);
    const table = await surveyFirst(
      csv(
        'Service : MDPH;;;Date : 2024;',
        `dep;${question};Source : qui ?;Rang;Avis`,
        '01;3;SI;1;x',
        '29;4;SI;2;y',
      ),
    );
    expect(table.layout.place).toMatchObject({ firstHeaderRow: 2, lastHeaderRow: 2 });
    expect(table.layout.headers[1]).toBe(question.trim());
  });

  it('do not take in a row without territory whose figure is unknown, told by its text among texts', async () => {
    const lines = [
      'Département;Observation;Effectif',
      ';non réparti;inconnu',
      'Ain;ouvert;3',
      'Finistère;fermé;4',
    ];
    const table = await surveyFirst(fileOf([...lines, 'Mayotte;ouvert;5'].join('\n')));
    expect(table.layout.headers).toEqual(['Département', 'Observation', 'Effectif']);
  });

  it('go into detail below full headers, on the columns to the right', async () => {
    const table = await surveyFirst(
      csv('N° Dep;Libellé du lieu;2009;2010', ';;Total RSA;Total RSA', '01;Ain;3;4', '29;Finistère;5;6'),
    );
    expect(table.layout.headers.slice(2)).toEqual(['2009 › Total RSA', '2010 › Total RSA']);
  });

  it('repeated within the table are told as headers again', async () => {
    const file = csv('dep;effectif', '01;3', '', 'dep;effectif', '29;4');
    const tables = await tablesOf(file);
    expect(tables).toHaveLength(1);
    expect(byStanding(await rowsOf(file, tables[0]))).toEqual({ header: [1, 4], body: [2, 5], blank: [3] });
  });
});

describe('several tables of one sheet', () => {
  it('stand one above the other', async () => {
    const file = csv(
      'Enfants;;',
      'dep;nom;effectif',
      '01;Ain;3',
      '29;Finistère;4',
      '',
      'Capacités;;',
      'dep;catégorie;places',
      '01;IME;40',
      '29;ESAT;60',
    );
    const tables = await tablesOf(file);
    expect(tables.map(({ layout }) => layout.headers)).toEqual([
      ['dep', 'nom', 'effectif'],
      ['dep', 'catégorie', 'places'],
    ]);
    const [first, second] = tables;
    expect(byStanding(await rowsOf(file, first))).toEqual({
      title: [1],
      header: [2],
      body: [3, 4],
      blank: [5],
      note: [6],
      'other-table': [7, 8, 9],
    });
    expect(byStanding(await rowsOf(file, second))).toEqual({
      'other-table': [1, 2, 3, 4],
      blank: [5],
      title: [6],
      header: [7],
      body: [8, 9],
    });
  });

  it('stand side by side', async () => {
    const file = csv('dep;enfants;;dep;adultes', '01;3;;01;7', '29;4;;2A;8', ';;;29;9');
    const tables = await tablesOf(file);
    expect(tables.map(({ layout }) => [layout.place.firstColumn, layout.headers])).toEqual([
      [1, ['dep', 'enfants']],
      [4, ['dep', 'adultes']],
    ]);
    const right = await rowsOf(file, tables[1]);
    expect(right.map(({ cells }) => cells)).toEqual([
      ['dep', 'adultes'],
      ['01', '7'],
      ['2A', '8'],
      ['29', '9'],
    ]);
    expect(byStanding(await rowsOf(file, tables[0]))).toMatchObject({
      header: [1],
      body: [2, 3],
      'other-table': [4],
    });
  });

  it('are one table when an empty column only parts its figures, or a blank row its rows', async () => {
    const { tables } = await survey(
      csv('dep;nom;;2023;2024;;2023;2024', '01;Ain;;3;4;;5;6', '', '29;Finistère;;7;8;;9;1'),
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]?.layout.headers).toHaveLength(8);
    expect(tables[0]?.preview.map(({ row }) => row)).toEqual([2, 4]);
  });
});

describe('lone texts at the end', () => {
  const lines = ['dep;effectif', ...Array.from({ length: 500 }, () => '01;3')];

  it('are notes, far below the rows looked at as well', async () => {
    const file = csv(...lines, '', 'Champ : France entière;', 'Résultats provisoires;');
    const standings = byStanding(await rowsOf(file, await surveyFirst(file)));
    expect(standings['note']).toEqual([503, 504]);
    expect(standings['body']).toHaveLength(500);
  });

  it('are rows when something follows them, or when they name a territory', async () => {
    const file = csv(...lines, 'Outre-mer;', '976;3', 'Mayotte;', 'Champ : France');
    const rows = await rowsOf(file, await surveyFirst(file), (cell) => cell === 'Mayotte');
    expect(byStanding(rows.slice(501))).toEqual({ body: [502, 503, 504], note: [505] });
  });
});

describe('what a text table is written in', () => {
  it('is told by a first line that names the separator', async () => {
    const file = csv('sep=^', 'dep^effectif', '01^3');
    const table = await surveyFirst(file);
    expect(table.layout.headers).toEqual(['dep', 'effectif']);
    expect(byStanding(await rowsOf(file, table))).toEqual({ title: [1], header: [2], body: [3] });
  });

  it('is read from the clipboard with the tabs, quotes and lines inside its cells', async () => {
    const file = fileOf(
      'dep\teffectif\tnote\r\n01\t3\t"deux\r\nlignes et ""guillemets"""\r\n29\t4\t\r\n',
      'presse-papiers.tsv',
    );
    const table = await surveyFirst(file);
    expect(table.layout.headers).toEqual(['dep', 'effectif', 'note']);
    expect((await rowsOf(file, table)).map(({ row, cells }) => [row, cells[2]])).toEqual([
      [1, 'note'],
      [2, 'deux\r\nlignes et "guillemets"'],
      [4, ''],
    ]);
  });

  it.each([
    [
      'Windows-1252',
      Uint8Array.from('Département;Effectif\n01;3\n', (character) => character.charCodeAt(0) as never),
    ],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeffDépartement;Effectif\n01;3\n')],
    [
      'UTF-16',
      new Uint8Array(
        new Uint16Array([...'\ufeffDépartement;Effectif\n01;3\n'].map((c) => c.charCodeAt(0))).buffer,
      ),
    ],
    [
      'UTF-16, the other way round',
      new Uint8Array(
        [...'\ufeffDépartement;Effectif\n01;3\n'].flatMap((c) => [
          c.charCodeAt(0) >> 8,
          c.charCodeAt(0) & 0xff,
        ]),
      ),
    ],
  ])('may be %s', async (_, bytes) => {
    const file = fileOf(new Uint8Array(bytes));
    const table = await surveyFirst(file);
    expect(table.layout.headers).toEqual(['Département', 'Effectif']);
    expect((await rowsOf(file, table))[1]).toMatchObject({ row: 2, cells: ['01', '3'] });
  });

  it('does not change what is read: any separator, any quoting, any cells', { timeout: 30_000 }, async () => {
    const word = fc.stringMatching(/^[a-zéè’ "\n]{1,12}$/).map((text) => `t${text}t`);
    const figure = fc.nat(99_999).map((count) => `${String(count)}`);
    const grid = fc.record({
      separator: fc.constantFrom(';', ',', '\t', '|'),
      quotes: fc.boolean(),
      newline: fc.constantFrom('\n', '\r\n'),
      titles: fc.nat(2),
      body: fc.array(fc.tuple(fc.constantFrom('01', '2A', '29', '976'), word, figure, figure), {
        minLength: 2,
        maxLength: 30,
      }),
    });
    await fc.assert(
      fc.asyncProperty(grid, async ({ separator, quotes, newline, titles, body }) => {
        const headers = ['dep', 'libellé du lieu', 'Enfants', 'Adultes'];
        const opening = Array.from({ length: titles }, () => ['Besoins repérés', '', '', '']);
        const table = [...opening, headers, ...body.map((cells) => [...cells])];
        const file = fileOf(Papa.unparse(table, { delimiter: separator, newline, quotes }));
        const found = await surveyFirst(file);
        expect(found.layout.headers).toEqual(headers);
        expect(found.layout.place.firstHeaderRow).toBe(titles + 1);
        const rows = await rowsOf(file, found);
        const read = rows.filter(({ standing }) => standing === 'body');
        expect(read.map(({ cells }) => cells)).toEqual(body);
        let line = titles + 2;
        for (const [rank, cells] of body.entries()) {
          expect(read[rank]?.row).toBe(line);
          line += cells.join('').split('\n').length;
        }
      }),
      { numRuns: 150, seed: 20260301 },
    );
  });
});
