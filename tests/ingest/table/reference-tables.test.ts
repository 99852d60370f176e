import { describe, expect, it } from 'vitest';
import { hasReference, readReference } from '../../support/reference-folder';
import { byStanding, fileOf, rowsOf, survey } from './survey';

const read = (path: string) => fileOf(readReference(path), path);

async function sheetTables(path: string, sheet: string) {
  const { tables } = await survey(read(path));
  return tables.filter(
    ({ layout: { place } }) => place.medium.kind === 'workbook' && place.medium.sheet === sheet,
  );
}

describe.skipIf(!hasReference('workbooks'))('tables of real workbooks', () => {
  const insee = 'workbooks/estim-pop-dep-sexe-gca-1975-2024.xls';
  const drees = 'workbooks/Minima_sociaux_-_donnees_departementales_par_dispositif.xlsx';

  it(
    'INSEE: two rows of merged headers, codes half texts half figures, fifty sheets',
    { timeout: 30_000 },
    async () => {
      const { tables } = await survey(read(insee));
      expect(tables).toHaveLength(50);
      const [table] = tables;
      expect(table?.layout.place).toMatchObject({
        firstHeaderRow: 4,
        lastHeaderRow: 5,
        lastRow: 109,
        firstColumn: 1,
      });
      expect(table?.layout.headers).toHaveLength(20);
      expect(table?.layout.headers.slice(0, 3)).toEqual([
        'Départements',
        'Départements (2)',
        'Ensemble › 0 à 19 ans',
      ]);
      expect(table?.layout.headers.at(-1)).toBe('Femmes › Total');
      expect(table?.columns[0]).toMatchObject({ content: 'territory-codes', suggestedRole: 'territory' });
      const rows = await rowsOf(read(insee), table);
      expect(byStanding(rows)).toMatchObject({ title: [1, 2], header: [4, 5], note: [111] });
      expect(rows.filter(({ standing }) => standing === 'body')).toHaveLength(104);
      expect(rows[5]).toMatchObject({
        row: 6,
        cells: expect.arrayContaining(['01', 'Ain', '171336', '679498']),
      });
      expect(rows[102]).toMatchObject({
        row: 103,
        cells: expect.arrayContaining(['971', 'Guadeloupe ', '86261']),
      });
    },
  );

  it('DREES: years as headers, from the second column, notes and sources below', async () => {
    const [table] = await sheetTables(drees, 'Tableau 1');
    expect(table?.layout.place).toMatchObject({
      firstHeaderRow: 3,
      lastHeaderRow: 3,
      lastRow: 107,
      firstColumn: 2,
    });
    expect(table?.layout.headers.slice(0, 3)).toEqual(['N° Dep', 'Libelle Dep', '1995']);
    expect(table?.suggestion.columns.slice(0, 4)).toEqual([
      { header: 'N° Dep', role: 'territory' },
      { header: 'Libelle Dep', role: 'ignore' },
      { header: '1995', role: 'count', fixed: { referenceDate: '1995' } },
      { header: '1996', role: 'count', fixed: { referenceDate: '1996' } },
    ]);
    expect(byStanding(await rowsOf(read(drees), table))['note']).toEqual([109, 110, 111, 112, 113]);
  });

  it('DREES: groups above years, merged or not, and a ratio beside them', async () => {
    const [table] = await sheetTables(drees, 'Tableau 14');
    expect(table?.layout.place).toMatchObject({ firstHeaderRow: 5, lastHeaderRow: 6 });
    expect(table?.layout.headers.slice(0, 5)).toEqual([
      'N° Dep',
      'Libelle Dep',
      'RSA socle › 2009',
      'RSA socle › 2010 (1)',
      'RSA socle › 2011',
    ]);
    expect(table?.suggestion.columns[3]?.fixed).toEqual({ referenceDate: '2010' });
    expect(table?.columns.at(-1)).toMatchObject({ content: 'ratio', suggestedRole: 'rate' });
  });

  it('DREES: a second table under the first', async () => {
    const [first, second] = await sheetTables(drees, 'Tableau 7');
    expect(first?.layout.place).toMatchObject({ firstHeaderRow: 4, lastRow: 109 });
    expect(second?.layout.place).toMatchObject({
      firstHeaderRow: 113,
      lastHeaderRow: 113,
      firstColumn: 3,
      afterRow: 109,
    });
    expect(second?.preview.map(({ cells }) => cells[0])).toEqual([
      'Caisse métropolitaine',
      'Caisse DOM',
      'Caisse France',
    ]);
  });

  it('templates with headers alone: on two lines in a cell, or seventy-four of them', async () => {
    const capacities = await survey(read('workbooks/capacites_esms_hors_ehpad_demo.xlsx'));
    expect(capacities.tables[0]?.layout.headers.slice(0, 3)).toEqual([
      'ET-Catégorie Code',
      'ET-Catégorie Libellé',
      'ET-N°FINESS',
    ]);
    const structures = await survey(read('workbooks/t-finess_demo.xlsx'));
    expect(structures.tables[0]?.layout.headers).toHaveLength(74);
    expect(structures.tables[0]?.preview).toEqual([]);
  });
});

describe.skipIf(!hasReference('population'))('tables of real texts', () => {
  it.each([
    ['population/insee_estim_pop_dep_2020-2025.csv', 606],
    ['population/insee_estim_pop_dep_2025_age5.csv', 101],
    ['social-aid/drees_AAH_par_departement_2010_2019.csv', 1009],
    ['social-aid/drees_aide_sociale_PH_par_departement_2015_2022.csv', 990],
    ['dispositifs/cnrhr.csv', 4],
    ['dispositifs/erhr_partial.csv', 13],
    ['dispositifs/pco_verified_partial.csv', 14],
    ['dispositifs/public_figures_plan_and_unmet_need.csv', 16],
  ])('%s is one table of its own first line, of %i rows', async (path, count) => {
    const { tables } = await survey(read(path));
    expect(tables.map(({ layout: { place } }) => [place.firstHeaderRow, place.lastHeaderRow])).toEqual([
      [1, 1],
    ]);
    const body = (await rowsOf(read(path), tables[0])).filter(({ standing }) => standing === 'body');
    expect(body).toHaveLength(count);
  });

  it('DREES aid: the territory, the year and the counts of each benefit', async () => {
    const { tables } = await survey(read('social-aid/drees_aide_sociale_PH_par_departement_2015_2022.csv'));
    const roles = tables[0]?.columns.map(({ header, suggestedRole }) => [header, suggestedRole]) ?? [];
    expect(roles.slice(0, 6)).toEqual([
      ['Code.region', 'ignore'],
      ['Code.departement', 'territory'],
      ['Territoire', 'ignore'],
      ['TypeTerritoire', 'ignore'],
      ['Annee', 'date'],
      ['TotBenefPH', 'count'],
    ]);
  });
});
