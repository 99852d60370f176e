import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFiles, type SourceFile } from '@/ingest';
import { NO_CHOICES } from '@/ingest/mapping';
import { realContext } from '../support/real-context';
import { countsByReason, importSmall, quietHooks, sourceFile } from '../support/source-files';

const context = realContext();

const importReal = (...files: readonly SourceFile[]) =>
  importFiles({ files, choices: NO_CHOICES }, context, quietHooks());

async function importTerritories(text: string, name = 'bassins.csv') {
  const outcome = await importReal(sourceFile(name, text));
  const territories = outcome.territories?.territories ?? [];
  return { outcome, territories, reasons: countsByReason(outcome, name) };
}

describe('import of territories made of communes', () => {
  it('gathers communes by the name of their territory', async () => {
    const { outcome, territories } = await importTerritories(
      'Code INSEE;Commune;Bassin\n59350;Lille;Métropole\n59512;Roubaix;Métropole\n59183;Dunkerque;Littoral Nord\n',
    );
    expect(outcome.status).toBe('success');
    expect(outcome.files[0]).toMatchObject({ kind: 'territory-table', read: 3, accepted: 3 });
    expect(territories).toEqual([
      { code: 'metropole', name: 'Métropole', communes: ['59350', '59512'] },
      { code: 'littoral-nord', name: 'Littoral Nord', communes: ['59183'] },
    ]);
  });

  it.each([
    'code commune;code secteur;secteur',
    'codgeo;N° CTS;CTS',
    'CODGEO;BV2022;LIBBV2022',
    'insee;code zone;zone d’intervention SESSAD',
    'commune;code TAS;territoire d’action sociale',
  ])('knows a table of « %s »', async (headers) => {
    const { territories } = await importTerritories(`${headers}\n59350;1;Lille\n59512;2;Est\n59183;2;Est\n`);
    expect(territories).toEqual([
      { code: '1', name: 'Lille', communes: ['59350'] },
      { code: '2', name: 'Est', communes: ['59183', '59512'] },
    ]);
  });

  it('reads communes by their name, and by what the user says of a name that several have', async () => {
    const text = 'commune;bassin\nTourcoing;A\nSaint-Denis;A\nWattrelos;B\nDunkerque;B\n';
    const { territories, reasons, outcome } = await importTerritories(text);
    expect(territories.map(({ communes }) => communes)).toEqual([['59599'], ['59183', '59650']]);
    expect(reasons).toEqual({ 'territory-to-check': 1 });
    const [survey] = outcome.surveys;
    if (!survey?.mapping) throw new Error('no mapping');
    const mapping = { ...survey.mapping, territoryRepairs: { 'Saint-Denis': '97411' } };
    const choices = { files: { 'bassins.csv': { mapping } }, remembered: [] };
    const again = await importFiles(
      { files: [sourceFile('bassins.csv', text)], choices },
      context,
      quietHooks(),
    );
    expect(again.territories?.territories[0]?.communes).toEqual(['59599', '97411']);
  });

  it('keeps a commune in the first territory that names it, and says where it is', async () => {
    const { outcome, territories, reasons } = await importTerritories(
      'insee;bassin\n59350;Nord\n59350;Nord\n59350;Sud\n59512;Sud\n',
    );
    expect(territories.map(({ communes }) => communes)).toEqual([['59350'], ['59512']]);
    expect(reasons).toEqual({ 'duplicate-row': 1, 'commune-in-two-territories': 1 });
    expect(outcome.ledger.map(({ value }) => value)).toEqual(['59350', '59350 : Nord']);
    expect(outcome.files[0]).toMatchObject({ read: 4, accepted: 2, rejected: 2 });
  });

  it('leaves aside a commune without a territory, refuses what is no commune or not known', async () => {
    const { territories, reasons, outcome } = await importTerritories(
      'insee;bassin\n59350;Nord\n59512;\n59;Nord\n59999;Nord\n98818;Nord\n',
    );
    expect(territories.map(({ communes }) => communes)).toEqual([['59350']]);
    expect(reasons).toEqual({
      'commune-without-territory': 1,
      'row-not-of-a-commune': 1,
      'unknown-commune': 1,
      'outside-departements': 1,
    });
    expect(outcome.files[0]).toMatchObject({ read: 5, accepted: 1, rejected: 2, skipped: 2 });
  });

  it('repairs codes that lost their zero', async () => {
    const { territories } = await importTerritories('code commune;bassin\n1004;Bugey\n1283;Bugey\n');
    expect(territories).toEqual([{ code: 'bugey', name: 'Bugey', communes: ['01004', '01283'] }]);
  });

  it('reads arrondissements as their commune, which stays whole', async () => {
    const { territories, reasons } = await importTerritories(
      'insee;secteur\n75101;Centre\n75102;Centre\n75119;Nord\n13055;Marseille\n',
    );
    expect(territories).toEqual([
      { code: 'centre', name: 'Centre', communes: ['75056'] },
      { code: 'marseille', name: 'Marseille', communes: ['13055'] },
    ]);
    expect(reasons).toEqual({
      'arrondissement-read-as-commune': 1,
      'duplicate-row': 1,
      'commune-in-two-territories': 1,
    });
  });

  it('keeps the first of two names of one code, and takes the code for a name where there is none', async () => {
    const { territories, reasons } = await importTerritories(
      'insee;code bassin;bassin\n59350;B1;\n59512;B1;Nord\n59183;B1;Nord-Ouest\n59650;B2;\n',
    );
    expect(territories.map(({ code, name }) => [code, name])).toEqual([
      ['B1', 'Nord'],
      ['B2', 'B2'],
    ]);
    expect(reasons).toEqual({ 'territory-named-otherwise': 1 });
  });

  it('lists the communes of the départements met that are in no territory', async () => {
    const { outcome } = await importTerritories('insee;bassin\n75056;Paris\n97501;Archipel\n');
    expect(outcome.matches[0]?.review.absent).toEqual([
      { level: 'commune', expected: 1, absent: 0, territories: [] },
    ]);
    const { outcome: partial } = await importTerritories('insee;bassin\n97411;Nord\n97415;Ouest\n');
    expect(partial.matches[0]?.review.absent[0]).toMatchObject({ expected: 24, absent: 22 });
  });

  it('puts several files together', async () => {
    const { territories } = await importReal(
      sourceFile('nord.csv', 'insee;bassin\n59350;Nord\n'),
      sourceFile('sud.csv', 'insee;bassin\n13055;Sud\n'),
    );
    expect(territories?.name).toBe('nord + sud');
    expect(territories?.territories.map(({ code }) => code)).toEqual(['nord', 'sud']);
  });

  it('leaves a table of counts by commune what it was', async () => {
    const { outcome } = await importTerritories('insee;bassin;effectif\n59350;Nord;12\n59512;Nord;8\n');
    expect(outcome.files[0]?.kind).toBe('need-table');
    expect(outcome.territories).toBeNull();
  });

  it('puts each commune in one territory at most, whatever the rows', async () => {
    const row = fc.tuple(
      fc.constantFrom('59350', '62041', '01004', '75056', '59', '99999', 'Lille', ''),
      fc.constantFrom('Nord', 'nord', 'Sud', '', 'N°', '  '),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const body = rows.map((cells) => cells.join(';')).join('\n');
        const outcome = await importSmall(sourceFile('b.csv', `code commune;bassin\n${body}\n`));
        const placed = (outcome.territories?.territories ?? []).flatMap(({ communes }) => communes);
        expect(new Set(placed).size).toBe(placed.length);
        for (const { read, accepted, rejected, skipped } of outcome.files)
          expect(read).toBe(accepted + rejected + skipped);
      }),
      { numRuns: 40 },
    );
  });
});
