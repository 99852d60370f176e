import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimated, known, MISSING, SUPPRESSED } from '@/domain/measure';
import { importFiles } from '@/ingest';
import type { TableMapping } from '@/ingest/mapping';
import { importReal } from '../support/real-context';
import { countsByReason, importSmall, quietHooks, smallContext, sourceFile } from '../support/source-files';

async function importTable(text: string, name = 'camsp.csv') {
  const outcome = await importSmall(sourceFile(name, text));
  return {
    outcome,
    records: outcome.activity?.records ?? [],
    reasons: countsByReason(outcome, name),
  };
}

function failuresOf({ outcome }: Awaited<ReturnType<typeof importTable>>) {
  return outcome.failures.map(({ code }) => code);
}

describe('recognising a table of what services report', () => {
  it.each([
    ['File active', 'caseload'],
    ['Nombre d’enfants suivis', 'caseload'],
    ['Personnes accompagnées', 'caseload'],
    ['Suivis', 'caseload'],
    ['Entrées', 'newcomers'],
    ['Nombre de premiers rendez-vous', 'newcomers'],
    ['Délai moyen (jours)', 'mean-wait'],
    ['Délai d’attente en mois', 'mean-wait'],
    ['Délai entre la demande et le premier rendez-vous (jours)', 'mean-wait'],
    ['Part > 6 mois', 'long-wait-share'],
    ['% d’attentes de plus de 6 mois', 'long-wait-share'],
    ['Attentes de plus de 6 mois', 'long-waits'],
    ['Cumul des jours d’attente', 'days-waited'],
  ])('reads « %s » as %s', async (header, role) => {
    const { outcome } = await importTable(`dep;${header}\n01;12\n31;15\n`);
    expect(outcome.surveys[0]?.tables[0]?.suggestion.columns[1]?.role).toBe(role);
  });

  it.each([
    'Délai médian (jours)',
    'Délai maximum (jours)',
    'Part < 6 mois : moins de 6 mois',
    'Date d’entrée',
  ])('does not take « %s » for what it looks like', async (header) => {
    const { outcome } = await importTable(`dep;file active;${header}\n01;80;12\n31;90;15\n`);
    const role = outcome.surveys[0]?.tables[0]?.suggestion.columns[2]?.role;
    expect(role).not.toMatch(/wait|newcomers/);
  });

  it('finds the service in the file name, a title, a header or the cells', async () => {
    const body = '01;80\n31;90\n';
    const found = await Promise.all([
      importTable(`dep;file active\n${body}`, 'Activité PCO 2024.csv'),
      importTable(`Activité des CMPP en 2024\n\ndep;file active\n${body}`, 'tableau.csv'),
      importTable(`dep;file active ERHR\n${body}`, 'tableau.csv'),
      importTable('dep;service;file active\n01;CAMSP;80\n31;CAMSP polyvalent;90\n', 'tableau.csv'),
    ]);
    const services = found.map(({ records }) => [...new Set(records.map(({ service }) => service))]);
    expect(services).toEqual([['pco'], ['cmpp'], ['erhr'], ['camsp']]);
  });

  it('asks which service it is when nothing says it', async () => {
    const read = await importTable('dep;file active\n01;80\n', 'tableau.csv');
    expect(failuresOf(read)).toEqual(['mapping-needed']);
    expect(read.outcome.surveys[0]?.tables[0]?.suggestion.target).toBe('activity');
  });

  it('asks for the unit of a wait when neither its header nor a title says it', async () => {
    expect(failuresOf(await importTable('dep;entrées;délai moyen\n01;40;120\n'))).toEqual(['mapping-needed']);
  });

  it('leaves tables of needs, places and plain counts what they were', async () => {
    const kinds = await Promise.all(
      [
        'dep;nombre de personnes sans solution\n01;8\n31;9\n',
        'dep;dispositif;effectif\n01;ERHR;8\n31;ERHR;9\n',
        'finess;nom;commune;type;places\n010000024;CAMSP A;01053;190;20\n310000021;CAMSP B;31555;190;30\n',
      ].map(async (text) => (await importTable(text, 'tableau.csv')).outcome.files[0]?.kind),
    );
    expect(kinds).toEqual(['need-table', 'need-table', 'establishment-table']);
  });
});

describe('import of a table of what services report', () => {
  it('makes days waited of a mean wait and newcomers, and long waits of a share', async () => {
    // 40 newcomers × 120 days = 4 800 days; 25 % of 40 newcomers = 10 people.
    const { records, outcome } = await importTable(
      'dep;file active;entrées;délai moyen (jours);part > 6 mois\n01;80;40;120;25 %\n',
    );
    expect(outcome.status).toBe('success');
    expect(records).toEqual([
      {
        departementCode: '01',
        service: 'camsp',
        referenceDate: null,
        counts: {
          caseload: known(80),
          newcomers: known(40),
          'days-waited': known(4800),
          'long-waits': estimated(10),
        },
      },
    ]);
  });

  it('converts months to days of 30.4375 each, and says that they are estimates', async () => {
    // 2 months × 30.4375 × 40 newcomers = 2 435 days.
    const { records, reasons } = await importTable('dep;entrées;délai d’attente (mois)\n01;40;2\n');
    expect(records[0]?.counts['days-waited']).toEqual(estimated(2435));
    expect(reasons).toEqual({ 'wait-converted-from-months': 1 });
  });

  it('weighs a mean wait by the caseload, which stands for newcomers nobody gives', async () => {
    const { records, reasons } = await importTable(
      'dep;file active;délai moyen (jours)\n01;80;100\n31;20;50\n',
    );
    expect(records.map(({ counts }) => [counts.newcomers, counts['days-waited']])).toEqual([
      [estimated(80), estimated(8000)],
      [estimated(20), estimated(1000)],
    ]);
    expect(reasons).toEqual({ 'wait-weighed-by-caseload': 1 });
  });

  it('refuses a mean wait that no number of people weighs', async () => {
    const { records, reasons } = await importTable(
      'dep;file active;entrées;délai moyen (jours)\n01;nd;nd;100\n31;80;nd;50\n',
    );
    expect(records).toMatchObject([
      { departementCode: '31', counts: { newcomers: estimated(80), 'days-waited': estimated(4000) } },
    ]);
    expect(reasons).toMatchObject({ 'wait-without-weight': 1, 'wait-weighed-by-caseload': 1 });
  });

  it('asks for a column to weigh a mean wait when the table has none', async () => {
    const read = await importTable('dep;sans solution;délai moyen (jours)\n01;8;120\n');
    expect(failuresOf(read)).toEqual(['mapping-needed']);
  });

  it('keeps the wait of nobody at nought, a hidden one hidden and an absent one absent', async () => {
    const { records } = await importTable(
      'dep;entrées;délai moyen (jours)\n01;0;nd\n31;s;120\n59;40;s\n974;40;nd\n2A;;120\n',
    );
    expect(records.map(({ departementCode, counts }) => [departementCode, counts['days-waited']])).toEqual([
      ['01', known(0)],
      ['31', SUPPRESSED],
      ['59', SUPPRESSED],
      ['974', MISSING],
    ]);
  });

  it('refuses more long waits than newcomers, or more than all of them', async () => {
    const counted = await importTable('dep;entrées;attentes de plus de 6 mois\n01;40;41\n31;40;40\n');
    expect(counted.reasons).toEqual({ 'more-long-waits-than-newcomers': 1 });
    const shared = await importTable('dep;entrées;part > 6 mois (%)\n01;40;101\n31;40;100\n');
    expect(shared.reasons).toMatchObject({ 'more-long-waits-than-newcomers': 1 });
    expect(shared.records[0]?.counts['long-waits']).toEqual(estimated(40));
  });

  it('reads shares from 0 to 1 as a spreadsheet keeps them', async () => {
    const { records } = await importTable('dep;entrées;part > 6 mois\n01;40;0,25\n31;40;0,5\n');
    expect(records.map(({ counts }) => counts['long-waits'])).toEqual([estimated(10), estimated(20)]);
  });

  it('reads a table with a column a service', async () => {
    const { records } = await importTable('dep;file active CAMSP;file active CMPP\n01;80;300\n', 'table.csv');
    expect(records.map(({ service, counts }) => [service, counts.caseload])).toEqual([
      ['camsp', known(80)],
      ['cmpp', known(300)],
    ]);
  });

  it('adds up the services of a département that a column names, and refuses rows nothing tells apart', async () => {
    const named = await importTable(
      'dep;nom;file active;entrées;délai moyen (jours)\n01;CAMSP de Bourg;80;40;100\n01;CAMSP d’Oyonnax;60;10;200\n01;CAMSP de Bourg;1;1;1\n',
    );
    // 80 + 60 people; 40 + 10 newcomers; 40 × 100 + 10 × 200 = 6 000 days.
    expect(named.records).toMatchObject([
      { counts: { caseload: known(140), newcomers: known(50), 'days-waited': known(6000) } },
    ]);
    expect(named.reasons).toEqual({ 'duplicate-row': 1 });
    const unnamed = await importTable('dep;file active\n01;80\n01;60\n');
    expect(unnamed.records).toMatchObject([{ counts: { caseload: known(80) } }]);
    expect(unnamed.reasons).toEqual({ 'duplicate-row': 1 });
  });

  it('sums communes, and leaves unknown what one of them does not give', async () => {
    const { records, reasons } = await importTable(
      'code commune;file active;entrées\n31555;80;40\n31001;20;nd\n01053;5;5\n',
    );
    expect(records.map(({ departementCode, counts }) => [departementCode, counts])).toEqual([
      ['31', { caseload: known(100), newcomers: MISSING }],
      ['01', { caseload: known(5), newcomers: known(5) }],
    ]);
    expect(reasons).toMatchObject({ 'communes-summed-to-departements': 1, 'count-missing': 1 });
  });

  it('keeps the rest of a row whose figure cannot be read, and refuses one that has nothing else', async () => {
    const others = ['31', '59', '974', '2A'];
    const both = await importTable(
      ['dep;file active;entrées', '01;beaucoup;40', ...others.map((code) => `${code};7;5`)].join('\n'),
    );
    expect(both.records[0]).toMatchObject({ counts: { caseload: MISSING, newcomers: known(40) } });
    expect(both.outcome.files[0]).toMatchObject({ accepted: 5, warned: 1 });
    const alone = await importTable(
      ['dep;file active', '01;beaucoup', ...others.map((code) => `${code};7`)].join('\n'),
    );
    expect(alone.reasons).toEqual({ 'count-not-a-number': 1 });
    expect(alone.outcome.files[0]).toMatchObject({ read: 5, accepted: 4, rejected: 1 });
  });

  it('refuses a service it does not know, and a centre that reports no activity', async () => {
    const { records, reasons } = await importTable(
      'dep;service;file active\n01;CAMSP;80\n31;SESSAD;70\n59;CAMSP-CMPP;60\n',
      'table.csv',
    );
    expect(records).toHaveLength(1);
    expect(reasons).toEqual({ 'unknown-service': 2 });
  });

  it('reads the thirteen départements of a table of Occitanie, with nothing to set by hand', async () => {
    const path = new URL('../fixtures/activite-camsp-occitanie.csv', import.meta.url);
    const outcome = await importReal(sourceFile('activite-camsp-occitanie.csv', readFileSync(path, 'utf8')));
    expect(outcome.files[0]).toMatchObject({
      kind: 'activity-table',
      read: 15,
      accepted: 13,
      rejected: 0,
      skipped: 2,
    });
    const records = outcome.activity?.records ?? [];
    const total = (name: 'caseload' | 'newcomers') =>
      records.reduce((sum, { counts }) => {
        const count = counts[name];
        return count?.status === 'known' ? sum + count.value : Number.NaN;
      }, 0);
    expect([total('caseload'), total('newcomers')]).toEqual([6365, 2357]);
    const lot = records.find(({ departementCode }) => departementCode === '46');
    // 49 newcomers × 104 days; 8.2 % of 49.
    expect(lot?.counts).toMatchObject({ 'days-waited': known(5096), 'without-solution': SUPPRESSED });
    expect(lot?.counts['long-waits']).toEqual(estimated((8.2 / 100) * 49));
  });

  it('tells a caseload from as many newcomers by the id of the dataset', async () => {
    const [caseload, newcomers] = await Promise.all([
      importTable('dep;file active\n01;80\n'),
      importTable('dep;entrées\n01;80\n'),
    ]);
    expect(caseload.outcome.activity?.id).not.toBe(newcomers.outcome.activity?.id);
  });

  it('keeps read = accepted + rejected + skipped and no figure below nought for any table', async () => {
    const cell = fc.oneof(
      fc.constantFrom('', '0', '7', '120', 's', 'nd', '-3', '12,5', '101 %', '1e400', 'x', '9'.repeat(400)),
      fc.string(),
    );
    const place = fc.constantFrom('01', '2A', '31', '31555', 'Total', '99', '69M', '', '974');
    const row = fc.tuple(place, fc.constantFrom('CAMSP', 'PCO', '', 'SESSAD'), cell, cell, cell, cell);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
        const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(';'));
        const text = [
          'dep;service;file active;entrées;délai moyen (jours);part > 6 mois (%)',
          ...quoted,
        ].join('\n');
        const mapping: TableMapping = {
          version: 1,
          target: 'activity',
          sheet: null,
          columns: [
            { header: 'dep', role: 'territory' },
            { header: 'service', role: 'service' },
            { header: 'file active', role: 'caseload' },
            { header: 'entrées', role: 'newcomers' },
            { header: 'délai moyen (jours)', role: 'mean-wait', fixed: { waitUnit: 'month' } },
            { header: 'part > 6 mois (%)', role: 'long-wait-share' },
          ],
          fixed: {},
          cogYear: null,
          territoryRepairs: {},
        };
        const file = sourceFile('t.csv', text);
        const choices = { files: { 't.csv': { mapping } }, remembered: [] };
        const { files, activity } = await importFiles(
          { files: [file], choices },
          smallContext(),
          quietHooks(),
        );
        const [report] = files;
        if (report === undefined) throw new Error('no account');
        expect(report.read).toBe(report.accepted + report.rejected + report.skipped);
        for (const { counts } of activity?.records ?? []) {
          for (const count of Object.values(counts)) {
            if (count.status !== 'known' && count.status !== 'estimated') continue;
            expect(Number.isFinite(count.value) && count.value >= 0).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
