import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFiles, type ImportContext } from '@/ingest';
import { mappingProblems, NO_CHOICES } from '@/ingest/mapping';
import { decodeFormerCommunesPack } from '@/ingest/packs';
import { realContext } from '../support/real-context';
import { hasReference, readReference } from '../support/reference-folder';
import { countsByReason, quietHooks, sourceFile } from '../support/source-files';

const context = realContext();

async function importPopulation(
  text: string,
  name = 'base-cc-evol-struct-pop-2021.csv',
  given?: ImportContext,
) {
  const outcome = await importFiles(
    { files: [sourceFile(name, text)], choices: NO_CHOICES },
    given ?? context,
    quietHooks(),
  );
  return { outcome, population: outcome.communePopulation, reasons: countsByReason(outcome, name) };
}

const CENSUS =
  'CODGEO;REG;DEP;LIBGEO;P21_POP;P21_POP0014;P21_POP1529;P21_POP3044;P21_POP4559;P21_POP0019;P21_POP2064;P21_POP65P;P21_H0019;P15_POP;P15_POP0019';

describe('import of inhabitants of communes by age', () => {
  it('reads the census of INSEE as it is, at its latest year, decimals kept', async () => {
    const { outcome, population } = await importPopulation(
      `${CENSUS}\n59350;32;59;Lille;236234.0;38000.5;70000;50000;40000;55000.25;151000.75;30233;27000;232741;54000\n59512;32;59;Roubaix;98286;25000;20000;20000;18000;33000;55000;10286;17000;96077;32000\n`,
    );
    expect(outcome.files[0]).toMatchObject({ kind: 'population-table', read: 2, accepted: 2 });
    expect(population).toMatchObject({
      year: 2021,
      codes: ['59350', '59512'],
      provenance: { date: '2021', status: 'user', source: 'base-cc-evol-struct-pop-2021' },
    });
    expect(population?.byAge).toEqual({
      '0-19': [55000.25, 33000],
      '20-64': [151000.75, 55000],
      '20-plus': [181233.75, 65286],
      '0-59': [198000.5, 83000],
      total: [236234, 98286],
    });
  });

  it.each([
    [
      'commune;Population 0-19 ans 2022;Population 20 ans et plus 2022',
      { '0-19': [10], '20-plus': [30], total: [40] },
    ],
    [
      'code insee;Population de moins de 20 ans;Pop. 20 à 59 ans',
      { '0-19': [10], '20-59': [30], '0-59': [40] },
    ],
  ])('reads a table of « %s »', async (headers, byAge) => {
    const { population } = await importPopulation(`${headers}\n59350;10;30\n`, 'population 2022.csv');
    expect(population?.year).toBe(2022);
    expect(population?.byAge).toEqual(byAge);
  });

  it.each([
    ['code_commune;nom;0-19 ans;20-59 ans;60 ans et plus', [10, 30, 5]],
    ['code_commune;nom;0-19 ans;20 à 59 ans;60 ans et +', [10, 30, 5]],
    ['INSEE_COM;commune;pop_0_19;pop_20_59;pop_60_plus', [10, 30, 5]],
    ['codgeo;libgeo;pop0019;pop2059;pop60p', [10, 30, 5]],
    ['codgeo;libgeo;Moins de 20 ans;20-59 ans;60 ans ou plus', [10, 30, 5]],
  ])('reads the ages of « %s »', async (headers, [young = 0, adult = 0, old = 0]) => {
    const { outcome, population } = await importPopulation(
      `${headers}\n59350;Lille;10;30;5\n59512;Roubaix;11;31;6\n`,
      'ages 2022.csv',
    );
    expect(outcome.files[0]).toMatchObject({ kind: 'population-table', accepted: 2 });
    expect(population?.byAge).toEqual({
      '0-19': [young, 11],
      '20-59': [adult, 31],
      '0-59': [young + adult, 42],
      '20-plus': [adult + old, 37],
      total: [young + adult + old, 48],
    });
  });

  it.each([
    ['commune;0-19 ans;20-59 ans;60 ans et plus', 'listes d’attente 2024.csv'],
    ['commune;sans solution 0-19 ans;sans solution 20-59 ans;sans solution 60 ans et +', 'tableau 2024.csv'],
    ['commune;0-19 ans;20-59 ans', 'tableau 2024.csv'],
  ])('takes « %s » of « %s » for no inhabitants', async (headers, name) => {
    const row = `59350${';7'.repeat(headers.split(';').length - 1)}`;
    const { population } = await importPopulation(`${headers}\n${row}\n`, name);
    expect(population ?? null).toBeNull();
  });

  it('leaves arrondissements to their commune, and repairs codes', async () => {
    const { population, reasons } = await importPopulation(
      'CODGEO;P21_POP;P21_POP0019\n75056;2100000;400000\n75101;16000;2000\n1004;14000;3000\n',
    );
    expect(population?.codes).toEqual(['01004', '75056']);
    expect(population?.byAge['0-19']).toEqual([3000, 400000]);
    expect(reasons).toMatchObject({ 'arrondissement-not-counted': 1, 'lost-zero-repaired': 1 });
  });

  it('adds up communes that were merged since', async () => {
    const pack: unknown = JSON.parse(
      readFileSync(new URL('../../public/packs/former-communes.json', import.meta.url), 'utf8'),
    );
    const former = { ...context, loadFormerCommunes: () => Promise.resolve(decodeFormerCommunesPack(pack)) };
    const { population, reasons } = await importPopulation(
      'CODGEO;P14_POP;P14_POP0019\n01033;12000;3000\n01205;1000;250\n',
      'pop.csv',
      former,
    );
    expect(population?.codes).toEqual(['01033']);
    expect(population?.byAge).toEqual({ '0-19': [3250], total: [13000] });
    expect(reasons['commune-moved']).toBe(1);
  });

  it('refuses a row said twice, one that is no commune, one that is no number; keeps a hidden cell missing', async () => {
    const { population, reasons, outcome } = await importPopulation(
      'CODGEO;P21_POP;P21_POP0019\n59350;100;20\n59350;100;20\n59;100;20\n59512;beaucoup;20\n59183;80;s\n59650;-3;1\n',
    );
    expect(population?.codes).toEqual(['59183', '59350']);
    expect(population?.byAge).toEqual({ '0-19': [null, 20], total: [80, 100] });
    expect(reasons).toMatchObject({
      'duplicate-row': 1,
      'row-not-of-a-commune': 1,
      'count-not-a-number': 1,
      'negative-count': 1,
      'count-suppressed-by-producer': 1,
    });
    expect(outcome.files[0]).toMatchObject({ read: 6, accepted: 2, rejected: 4 });
  });

  it('holds the sums of whole départements against the estimates shipped, and names those that lack communes', async () => {
    const { departement } = context.hierarchy;
    const estimates = new Float64Array(departement.territories.length).fill(Number.NaN);
    estimates[departement.positionOf('75') ?? -1] = 2_000_000;
    estimates[departement.positionOf('59') ?? -1] = 2_600_000;
    const provenance = { id: 'e', source: 'e', date: '2025', licence: null, status: 'official' } as const;
    const populations = [{ index: departement, year: 2025, byAge: { total: estimates }, provenance }];
    const text = 'CODGEO;P21_POP;P21_POP0019\n75056;2120000;400000\n59350;236000;50000\n';
    const { outcome } = await importPopulation(text, 'pop.csv', { ...context, populations });
    const told = new Map(outcome.ledger.map(({ code, value }) => [code, value]));
    expect(told.get('population-beside-departements')).toBe('total : 2120000 / 2000000 (2025), +6.0 %');
    expect(told.get('population-far-from-departement')).toBe('75, total : 2120000 / 2000000 (2025), +6.0 %');
    expect(told.get('population-communes-missing')).toMatch(/^59 \(6\d\d\)$/);
  });

  it('takes the first of two files, which would contradict each other', async () => {
    const outcome = await importFiles(
      {
        files: [
          sourceFile('a.csv', 'CODGEO;P21_POP;P21_POP0019\n59350;100;20\n'),
          sourceFile('b.csv', 'CODGEO;P20_POP;P20_POP0019\n59350;90;10\n'),
        ],
        choices: NO_CHOICES,
      },
      context,
      quietHooks(),
    );
    expect(outcome.communePopulation?.year).toBe(2021);
    expect(outcome.failures.map(({ fileName, code }) => [fileName, code])).toEqual([
      ['b.csv', 'second-file-of-a-kind'],
    ]);
  });

  it('leaves a table of counts with its population what it was', async () => {
    const { outcome } = await importPopulation(
      'département;effectif;population 0-19 ans\n59;120;640000\n62;80;350000\n',
      'besoins.csv',
    );
    expect(outcome.files[0]?.kind).toBe('need-table');
  });

  it('asks which ages and which year where headers do not say it', async () => {
    const { outcome } = await importPopulation('commune;Population 0-19 ans\n59350;10\n', 'pop.csv');
    expect(outcome.failures.map(({ code }) => code)).toEqual(['mapping-needed']);
    const suggestion = outcome.surveys[0]?.tables[0]?.suggestion;
    expect(suggestion?.target).toBe('population');
    expect(suggestion && mappingProblems(suggestion).map(({ code }) => code)).toEqual([
      'population-without-year',
    ]);
  });
});

const ESTIMATES = [
  'population/insee_estim_pop_dep_2020-2025.csv',
  'population/insee_estim_pop_dep_2025_age5.csv',
];

describe.skipIf(!ESTIMATES.every(hasReference))('the headers of the files of INSEE', () => {
  it.each(ESTIMATES)('are read in a table of communes: %s', async (path) => {
    const [headers = '', line = ''] = new TextDecoder().decode(readReference(path)).split(/\r?\n/);
    const named = headers
      .replace('code_departement,departement', 'code_commune,commune')
      .replace('annee,', '');
    const cells = line.replace('2020,', '').replace('01,"Ain"', '59350,Lille');
    const { population } = await importPopulation(`${named}\n${cells}\n`, 'estimations 2025.csv');
    const { '0-19': young, '20-59': adults, total } = population?.byAge ?? {};
    // Ain, 2020: as written. 2025: 37 403 + 45 926 + 47 516 + 42 189 and the eight next columns.
    const expected = path.includes('2020') ? [170_220, 329_199, 657_856] : [173_034, 340_161, 688_626];
    expect([young?.[0], adults?.[0], total?.[0]]).toEqual(expected);
  });
});
