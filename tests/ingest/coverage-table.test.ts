import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoverageTeam } from '@/domain/coverage';
import { importReal } from '../support/real-context';
import { hasReference, readReference } from '../support/reference-folder';
import { countsByReason, importSmall, sourceFile } from '../support/source-files';

async function importTeams(text: string, name = 'équipes.csv') {
  const outcome = await importReal(sourceFile(name, text));
  return { outcome, teams: outcome.coverage?.teams ?? [], reasons: countsByReason(outcome, name) };
}

const departementsOf = (teams: readonly CoverageTeam[]) => teams.map(({ departements }) => departements);

describe('import of a table of teams', () => {
  it('reads the name, the carrier, the source and how sure the départements are', async () => {
    const { teams, outcome } = await importTeams(
      'nom;porteur;départements couverts;url;statut\nERHR Nord-Ouest;GAPAS;02, 59 et 62;https://nordouest.erhr.fr/;vérifié\n',
    );
    expect(outcome.status).toBe('success');
    expect(outcome.files[0]?.kind).toBe('coverage-table');
    expect(teams).toEqual([
      {
        id: 'erhr-nord-ouest',
        kind: 'erhr',
        name: 'ERHR Nord-Ouest',
        carrier: 'GAPAS',
        departements: ['02', '59', '62'],
        verification: 'verified',
        note: 'vérifié',
        sourceUrl: 'https://nordouest.erhr.fr/',
      },
    ]);
  });

  it.each([
    ['62;59;2', ['02', '59', '62']],
    ['02 59 62', ['02', '59', '62']],
    ['02-59-62', ['02', '59', '62']],
    ['2A et 2B', ['2A', '2B']],
    ['Nord, Pas-de-Calais', ['59', '62']],
    ['Tarn et Garonne', ['82']],
    ['Ariège et Tarn-et-Garonne', ['09', '82']],
    ['Hérault (34), Gard (30)', ['30', '34']],
    ['Bretagne', ['22', '29', '35', '56']],
    ['PACA et Corse', ['04', '05', '06', '13', '2A', '2B', '83', '84']],
    ['La Réunion, Mayotte', ['974', '976']],
  ])('reads « %s »', async (cell, codes) => {
    const { teams } = await importTeams(`nom,départements\nERHR A,"${cell}"\nERHR B,01\n`);
    expect(departementsOf(teams)).toEqual([codes, ['01']]);
  });

  it('notes a whole région as deduced, where nothing says how sure the list is', async () => {
    const { teams, reasons } = await importTeams('nom;territoires couverts\nERHR A;Bretagne\nERHR B;29\n');
    expect(teams.map(({ verification }) => verification)).toEqual(['derived', 'verified']);
    expect(reasons).toEqual({ 'region-read-as-departements': 1 });
  });

  it('puts together the rows of a team, one a département, and refuses one said twice', async () => {
    const { teams, reasons, outcome } = await importTeams(
      'équipe;type;département\nNord-Ouest;ERHR;59\nNord-Ouest;ERHR;62\nNord-Ouest;ERHR;59\nLille;PCO;59\n',
    );
    expect(teams.map(({ id, departements }) => [id, departements])).toEqual([
      ['erhr-nord-ouest', ['59', '62']],
      ['pco-lille', ['59']],
    ]);
    expect(reasons).toEqual({ 'duplicate-row': 1 });
    expect(outcome.files[0]).toMatchObject({ read: 4, accepted: 3, rejected: 1 });
  });

  it('refuses a team whole when a text of its list names no département', async () => {
    const { teams, reasons, outcome } = await importTeams(
      'nom;départements\nERHR A;59, Atlantide\nERHR B;62\n',
    );
    expect(departementsOf(teams)).toEqual([['62']]);
    expect(reasons).toEqual({ 'territory-to-check': 1 });
    expect(outcome.ledger.map(({ value }) => value)).toEqual(['Atlantide']);
  });

  it('refuses a relay team without département, not a national centre', async () => {
    const { teams, reasons } = await importTeams(
      'nom;départements\nERHR A;\nERHR B;France entière\nCNRHR La Pépinière;France entière\nERHR C;988\nERHR D;59\n',
    );
    expect(teams.map(({ id }) => id)).toEqual(['cnrhr-la-pepiniere', 'erhr-d']);
    expect(reasons).toEqual({ 'team-without-departement': 3 });
  });

  it('refuses a team that is not named, and one of another kind', async () => {
    const { teams, reasons } = await importTeams(
      'nom;type d’équipe;départements\n;ERHR;59\nA;ERHR;59\nB;PCO;62\nC;CAMSP;62\nD;SESSAD;62\nE;ERHR;59\nF;ERHR;59\nG;ERHR;59\n',
      'erhr.csv',
    );
    expect(teams.map(({ name }) => name)).toEqual(['A', 'B', 'E', 'F', 'G']);
    expect(reasons).toMatchObject({ 'team-not-named': 1, 'unknown-team-kind': 2 });
  });

  it('keeps no address but those of pages, and what a source says otherwise as a note', async () => {
    const { teams } = await importTeams(
      'nom;départements;source\nPCO A;59;javascript:alert(1)\nPCO B;62;idem Normandie\nPCO C;80;http://exemple.fr/pco\n',
    );
    expect(teams.map(({ sourceUrl, note }) => [sourceUrl, note])).toEqual([
      [null, 'javascript:alert(1)'],
      [null, 'idem Normandie'],
      ['http://exemple.fr/pco', ''],
    ]);
  });

  it('puts several lists together', async () => {
    const { coverage } = await importReal(
      sourceFile('erhr.csv', 'nom,departements\nBretagne,29\n'),
      sourceFile('pco.csv', 'nom,departements\nFinistère,29\n'),
    );
    expect(coverage?.teams.map(({ id }) => id)).toEqual(['erhr-bretagne', 'pco-finistere']);
  });

  /** Inhabitants in 2026: Foix 9 934, Pamiers 16 473, Ariège 155 722, its CA L’Agglo Foix-Varilhes 32 781. */
  it.each<[string, string, [number, boolean]]>([
    ['names of communes', 'nom;départements;communes\nPCO A;09;Foix, Pamiers\nPCO B;31;\n', [26_407, true]],
    [
      'a commune a row',
      'nom;départements;communes ou EPCI\nPCO A;09;09122;\nPCO A;09;09225\nPCO B;31;\n',
      [26_407, true],
    ],
    [
      'the name of an EPCI',
      'nom;départements;EPCI couverts\nPCO A;09;CA L’Agglo Foix-Varilhes\nPCO B;31;\n',
      [32_781, true],
    ],
    [
      'the SIREN of an EPCI',
      'nom;départements;EPCI couverts\nPCO A;09;200067791\nPCO B;31;\n',
      [32_781, true],
    ],
    [
      'a commune in place of a département',
      'nom;territoires couverts\nPCO A;09225\nPCO B;31\n',
      [16_473, true],
    ],
    ['a « bassin »', 'nom;départements;bassin\nPCO A;09;Bassin de Lavelanet\nPCO B;31;\n', [0, false]],
    [
      'a commune and something else',
      'nom;départements;communes\nPCO A;09;Foix, Haut-Couserans\nPCO B;31;\n',
      [9_934, false],
    ],
    ['« (partie) »', 'nom;départements\nPCO A;09 (partie)\nPCO B;31\n', [0, false]],
    [
      '« une partie » in another column',
      'nom;départements;statut\nPCO A;09;ne couvre qu’une partie du département\nPCO B;31;vérifié\n',
      [0, false],
    ],
    ['a « bassin » in its name', 'nom;départements\nPCO du bassin de Foix;09\nPCO B;31\n', [0, false]],
    [
      'places between brackets in its name',
      'nom;départements\nPCO intérieur (Foix/Pamiers);09\nPCO B;31\n',
      [0, false],
    ],
  ])('reads what a team answers for in part by %s', async (_, table, [people, areAllKnown]) => {
    const { teams, reasons } = await importTeams(table, 'pco.csv');
    const [team, other] = teams;
    expect(team?.departements).toEqual(['09']);
    expect(other?.partial).toBeUndefined();
    const [part, ...more] = team?.partial ?? [];
    expect(more).toEqual([]);
    expect(part).toMatchObject({ departement: '09', inhabitants: 155_722, areAllKnown });
    expect(part?.communes.reduce((sum, { inhabitants }) => sum + inhabitants, 0)).toBe(people);
    expect(Object.keys(reasons)).toContain(areAllKnown ? 'team-covers-communes' : 'team-covers-unknown-part');
  });

  it('leaves untold the parts of PCO that share a département, not of those of an age each', async () => {
    const { teams, reasons } = await importTeams(
      'nom;départements\nPCO de Lille;59\nPCO des Flandres;59\nPCO 0-6 ans;31\nPCO 7-12 ans;31\nERHR A;62\nERHR B;62\n',
    );
    expect(teams.map(({ partial }) => partial?.map(({ departement }) => departement))).toEqual([
      ['59'],
      ['59'],
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(reasons).toEqual({ 'teams-share-departement': 1 });
  });

  it('says that PCO share a département of the file that tells of them, not of the one read after', async () => {
    const outcome = await importReal(
      sourceFile('pco.csv', 'nom;départements\nPCO de Lille;59\nPCO des Flandres;59\n'),
      sourceFile('cnrhr.csv', 'nom;départements\nCNRHR La Pépinière;59\n'),
    );
    expect(countsByReason(outcome, 'pco.csv')).toEqual({ 'teams-share-departement': 1 });
    expect(countsByReason(outcome, 'cnrhr.csv')).toEqual({});
  });

  it('leaves a list of establishments what it was', async () => {
    const { outcome } = await importTeams(
      'nom;catégorie;commune;adresse\nIME A;183;59350;1 rue B\nIME C;183;62041;2 rue D\n',
    );
    expect(outcome.files[0]?.kind).toBe('establishment-table');
  });

  it('keeps read = accepted + rejected + skipped, and départements that exist, for any list', async () => {
    const list = fc.oneof(
      fc.constantFrom('01', '31;59', '2A et 31', 'Région R1', 'France', '', '99', '988', ';;', '01 31', 'é'),
      fc.string(),
    );
    const name = fc.constantFrom('ERHR A', 'PCO B', 'CNRHR C', '', 'Équipe', 'ERHR PCO');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, list), { minLength: 1, maxLength: 20 }), async (rows) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = [...rows, ['ERHR Z', '01'] as const].map((cells) => cells.map(quote).join(','));
        const file = sourceFile('erhr.csv', ['nom,départements couverts', ...lines].join('\n'));
        const { files, coverage } = await importSmall(file);
        const [report] = files;
        if (report === undefined) throw new Error('no account');
        expect(report.read).toBe(report.accepted + report.rejected + report.skipped);
        for (const { departements, kind } of coverage?.teams ?? []) {
          expect(departements.length > 0 || kind === 'cnrhr').toBe(true);
          expect(new Set(departements).size).toBe(departements.length);
          for (const code of departements) expect(code).toMatch(/^(?:\d{2,3}|2[AB])$/);
        }
      }),
      { numRuns: 60 },
    );
  });
});

const LISTS = ['erhr_partial.csv', 'pco_verified_partial.csv', 'cnrhr.csv'].map(
  (name) => `dispositifs/${name}`,
);

describe.skipIf(!LISTS.every(hasReference))('public lists of teams', () => {
  it.each([
    ['dispositifs/erhr_partial.csv', 'erhr', 13, 101],
    ['dispositifs/pco_verified_partial.csv', 'pco', 14, 12],
    ['dispositifs/cnrhr.csv', 'cnrhr', 4, 0],
  ])('imports %s with nothing to set by hand', async (path, kind, ...[count, covered]) => {
    const name = path.replace('dispositifs/', '');
    const { files, coverage } = await importReal({ name, content: new Blob([readReference(path)]) });
    expect(files[0]).toMatchObject({ kind: 'coverage-table', read: count, accepted: count, rejected: 0 });
    const teams = coverage?.teams ?? [];
    expect(new Set(teams.map((team) => team.kind))).toEqual(new Set([kind]));
    expect(new Set(teams.flatMap(({ departements }) => departements)).size).toBe(covered);
  });

  it('reads what the list of relay teams says it checked', async () => {
    const path = 'dispositifs/erhr_partial.csv';
    const { coverage } = await importReal({ name: 'erhr.csv', content: new Blob([readReference(path)]) });
    const count = (wanted: string) =>
      coverage?.teams.filter(({ verification }) => verification === wanted).length;
    expect([count('verified'), count('derived'), count('to-confirm')]).toEqual([2, 6, 5]);
  });
});
