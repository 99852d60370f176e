import { describe, expect, it } from 'vitest';
import { fileOf, surveyFirst } from './survey';

/** What is said of the column under a header, beside a column of départements. */
async function columnOf(header: string, cells: readonly string[]) {
  const codes = ['01', '29', '2A', '976'];
  const rows = cells.map((cell, rank) => `${codes[rank % codes.length] ?? ''};${cell}`);
  const { columns, suggestion } = await surveyFirst(fileOf([`dep;${header}`, ...rows].join('\n')));
  const column = columns[1];
  return {
    content: column?.content,
    role: column?.suggestedRole,
    reason: column?.reason,
    fixed: suggestion.columns[1]?.fixed,
  };
}

describe('a column', () => {
  it('of whole figures and marks is a stock, counted by a known header or by its cells', async () => {
    const cells = ['12', '1 204', 's', '<5', 'nd'];
    expect(await columnOf('Effectif', cells)).toMatchObject({
      content: 'stock',
      role: 'count',
      reason: 'header-and-cells',
    });
    expect(await columnOf('AAH', cells)).toMatchObject({
      content: 'stock',
      role: 'count',
      reason: 'cells-alike',
    });
  });

  it.each([
    ['Taux pour 1 000', ['12', '14', '9'], 1000],
    ['Part des enfants (%)', ['12', '14', '9'], 100],
    ['Pour 10 000 habitants', ['12,5', '14', '9'], 10_000],
    ['Recours', ['12,5 %', '14 %', '9,1 %'], undefined],
    ['Recours ‰', ['1', '2', '3'], 1000],
    ['Indice', ['98', '101', '120'], undefined],
    ['Moyenne', ['1.5', '2.25', '3'], undefined],
  ])('« %s » is a ratio, never a count', async (header, cells, ratePer) => {
    const column = await columnOf(header, cells);
    expect(column).toMatchObject({ content: 'ratio', role: 'rate' });
    expect(column.fixed?.ratePer).toBe(ratePer);
  });

  it('of ratios is not a count whatever its header says', async () => {
    expect(await columnOf('Effectif', ['1,5', '2,25', '3,1'])).toMatchObject({
      content: 'ratio',
      role: 'rate',
    });
  });

  it('of mixed cells is left to the user, unless its header is known', async () => {
    const cells = ['12', 'beaucoup', 'peu', '14', 'assez'];
    expect(await columnOf('Observations', cells)).toMatchObject({ role: 'ignore', reason: 'none' });
    expect(await columnOf('Source', cells)).toMatchObject({ role: 'need-source', reason: 'header-known' });
    expect(await columnOf('Effectif', ['a', 'b', 'c'])).toMatchObject({ content: 'texts', role: 'ignore' });
  });

  it('of years or days is a date, of words of public a public', async () => {
    expect(await columnOf('Exercice', ['2022', '2023', '2024'])).toMatchObject({
      content: 'dates',
      role: 'date',
    });
    expect(await columnOf('Vu le', ['31/12/24', '1er mai 2024'])).toMatchObject({
      content: 'dates',
      role: 'date',
    });
    expect(await columnOf('Pour qui', ['Enfants', 'Adultes'])).toMatchObject({
      content: 'publics',
      role: 'public',
    });
  });

  it('« Population » is a denominator above figures and a public above words', async () => {
    expect(await columnOf('Population', ['657856', '9000'])).toMatchObject({
      content: 'stock',
      role: 'denominator',
    });
    expect(await columnOf('Population', ['Enfants', 'Adultes'])).toMatchObject({
      content: 'publics',
      role: 'public',
    });
  });

  it('of small figures is no column of départements, that of codes without known header is', async () => {
    expect(await columnOf('Places', ['1', '2', '13'])).toMatchObject({ content: 'stock', role: 'capacity' });
    const { columns } = await surveyFirst(fileOf('où;combien\n01;3\n29;4\n2A;13'));
    expect(columns).toMatchObject([
      { content: 'territory-codes', suggestedRole: 'territory', reason: 'cells-alike' },
      { content: 'stock', suggestedRole: 'count' },
    ]);
  });

  it('of names gives way to that of codes, and is the territory where there is none', async () => {
    const named = await surveyFirst(fileOf('Lieu,Effectif\nAin,3\nFinistère,4\nMayotte (1),5\nTotal,12'));
    expect(named.columns[0]).toMatchObject({
      content: 'territory-names',
      contentShare: 1,
      suggestedRole: 'territory',
    });
    const coded = await surveyFirst(fileOf('Nom département,dep,Effectif\nAin,01,3\nFinistère,29,4'));
    expect(coded.columns.map(({ suggestedRole }) => suggestedRole)).toEqual(['ignore', 'territory', 'count']);
  });

  it('of FINESS numbers makes a table of establishments', async () => {
    const { columns, suggestion } = await surveyFirst(
      fileOf(
        'N° FINESS ET;Raison sociale;Longitude;Latitude;Places\n010000123;IME A;5,2310;46,2001;40\n2A0000456;ESAT B;8,7401;41,9002;60',
      ),
    );
    expect(columns.map(({ suggestedRole }) => suggestedRole)).toEqual([
      'finess',
      'name',
      'longitude',
      'latitude',
      'capacity',
    ]);
    expect(suggestion.target).toBe('establishments');
  });

  it('of places gives way to a surer one: an establishment has one capacity', async () => {
    const { columns } = await surveyFirst(
      fileOf(
        'N° FINESS ET;Raison sociale;Nombre de places pour adultes;Places\n010000123;IME A;3;40\n2A0000456;ESAT B;5;60',
      ),
    );
    expect(columns.map(({ suggestedRole }) => suggestedRole)).toEqual([
      'finess',
      'name',
      'ignore',
      'capacity',
    ]);
  });

  it('that is empty says nothing', async () => {
    expect(await columnOf('Observations', ['', '', ''])).toMatchObject({ content: 'empty', role: 'ignore' });
  });
});
