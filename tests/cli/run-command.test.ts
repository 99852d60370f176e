import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '@/cli/run-command';
import { SMALL_PAIR } from '../support/finess-plus-fixture';

const NEEDS = 'dep;source;effectif;date\n1;SI;12;30/06/2025\n2A;=cmd;<5;2025\nXX;SI;3;2025\n';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-'));
});

afterEach(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runCommand(args, {
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
    write: (text) => out.push(text),
  });
  return { code, out, errors };
}

async function readJson(name: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(at(name), 'utf8')) as Record<string, unknown>;
}

async function writePair() {
  await writeFile(at('s.json'), SMALL_PAIR.structures);
  await writeFile(at('a.gz'), gzipSync(SMALL_PAIR.activites));
}

describe('maillage import', () => {
  it('writes the tables of what it accepted', async () => {
    await writePair();
    await writeFile(at('n.csv'), NEEDS);
    const { code, errors } = await run('import', at('s.json'), at('a.gz'), at('n.csv'), '--out', at('out'));
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect((await readdir(at('out'))).sort()).toEqual([
      'capacities.csv',
      'datapackage.json',
      'establishments.csv',
      'needs.csv',
    ]);
    const [header, ime, , , , cmpp] = (await readFile(at('out/establishments.csv'), 'utf8')).split('\r\n');
    expect(header).toMatch(
      /^finess_et,finess_ej,name,category,commune,departement,lon,lat,places_installed,places_authorised,location_quality,/,
    );
    expect(ime).toBe(
      '010000001,010000255,IME DES TILLEULS,183,01053,01,5.226104,46.200985,40,42,register,known,known,IME,ASSOCIATION DES AMIS',
    );
    expect(cmpp).toContain(',,,register,not-applicable,not-applicable,CMPP,');
    expect(await readFile(at('out/needs.csv'), 'utf8')).toBe(
      "departement,source,public,reference_date,count,count_status\r\n01,SI,all,2025-06-30,12,known\r\n2A,'=cmd,all,2025,,suppressed\r\n",
    );
  });

  it('writes what services report and whom teams answer for', async () => {
    await writeFile(
      at('camsp.csv'),
      'dep;entrées;délai moyen (jours);sans solution\n01;40;120;s\n31;30;100;8\n',
    );
    await writeFile(at('erhr.csv'), 'nom,départements,url\nERHR A,"31;01",https://exemple.fr/\n');
    const { code } = await run('import', at('camsp.csv'), at('erhr.csv'), '--out', at('out'));
    expect(code).toBe(0);
    // 40 newcomers × 120 days, 30 × 100.
    expect(await readFile(at('out/activity.csv'), 'utf8')).toBe(
      [
        'departement,service,reference_date,measure,value,value_status',
        '01,camsp,,newcomers,40,known',
        '01,camsp,,days-waited,4800,known',
        '01,camsp,,without-solution,,suppressed',
        '31,camsp,,newcomers,30,known',
        '31,camsp,,days-waited,3000,known',
        '31,camsp,,without-solution,8,known',
        '',
      ].join('\r\n'),
    );
    expect(await readFile(at('out/teams.csv'), 'utf8')).toBe(
      'team_id,kind,name,carrier,departement_codes,partial_departement_codes,commune_codes,verification,note,source_url\r\nerhr-a,erhr,ERHR A,,01;31,,,verified,,https://exemple.fr/\r\n',
    );
  });

  it('describes every column it writes', async () => {
    await writePair();
    await run('import', at('s.json'), at('a.gz'), '--out', at('out'));
    const { resources } = (await readJson('out/datapackage.json')) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    expect(resources.map(({ path }) => path)).toEqual(['establishments.csv', 'capacities.csv']);
    for (const { path, schema } of resources) {
      const [header] = (await readFile(at(`out/${path}`), 'utf8')).split('\r\n');
      expect(schema.fields.map(({ name }) => name)).toEqual(header?.split(','));
    }
  });

  it('writes a report whose rows add up', async () => {
    await writeFile(at('n.csv'), NEEDS);
    const { code } = await run('import', at('n.csv'), '--report', at('deep/report.json'));
    expect(code).toBe(0);
    expect(await readJson('deep/report.json')).toEqual({
      files: [
        {
          name: 'n.csv',
          kind: 'need-table',
          read: 3,
          accepted: 2,
          warned: 2,
          rejected: 1,
          skipped: 0,
          reasons: [
            { code: 'lost-zero-repaired', count: 1, examples: [{ row: 2, column: 'dep', value: '1' }] },
            {
              code: 'count-suppressed-by-producer',
              count: 1,
              examples: [{ row: 3, column: 'effectif', value: '<5' }],
            },
            { code: 'unknown-departement', count: 1, examples: [{ row: 4, column: 'dep', value: 'XX' }] },
            { code: 'public-assumed-all', count: 1, examples: [{ row: null, column: null, value: '' }] },
          ],
        },
      ],
    });
  });

  it('takes the good file, tells the missing one and still succeeds', async () => {
    await writeFile(at('n.csv'), NEEDS);
    const { code, errors } = await run('import', at('gone.csv'), at('n.csv'), '--report', at('r.json'));
    expect(code).toBe(0);
    expect(errors).toEqual([expect.stringMatching(/^gone\.csv : .*ne peut pas être lu/)]);
    expect((await readJson('r.json'))['files']).toMatchObject([
      { name: 'gone.csv', kind: 'unknown', read: 0 },
      { name: 'n.csv', kind: 'need-table', read: 3 },
    ]);
  });

  it('fails in one line, with a report of zero rows and no table, when nothing can be taken', async () => {
    await writeFile(at('x.json'), 'bonjour');
    const { code, errors, out } = await run(
      'import',
      at('x.json'),
      '--out',
      at('out'),
      '--report',
      at('r.json'),
    );
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(errors).toEqual([expect.stringMatching(/^x\.json : Son contenu n’est pas du JSON/)]);
    expect((await readJson('r.json'))['files']).toEqual([
      {
        name: 'x.json',
        kind: 'unknown',
        read: 0,
        accepted: 0,
        warned: 0,
        rejected: 0,
        skipped: 0,
        reasons: [],
      },
    ]);
    expect(existsSync(at('out'))).toBe(false);
  });

  it('reads a whole folder, hidden files left out, and pairs what it holds', async () => {
    await mkdir(at('lot/deep'), { recursive: true });
    await writeFile(at('lot/s.json'), SMALL_PAIR.structures);
    await writeFile(at('lot/deep/a.json'), SMALL_PAIR.activites);
    await writeFile(at('lot/n.csv'), NEEDS);
    await writeFile(at('lot/.DS_Store'), 'x');
    const { code, out } = await run('import', at('lot'), '--out', at('out'));
    expect(code).toBe(0);
    expect(out.map((line) => line.split(' : ')[0])).toEqual(['lot/deep/a.json', 'lot/n.csv', 'lot/s.json']);
    expect(await readdir(at('out'))).toHaveLength(4);
  });

  it('saves a mapping to begin with for an unknown table, and replays it once completed', async () => {
    await writeFile(at('t.csv'), 'zone admin;situations\n01;3\n2A;4\n');
    const first = await run('import', at('t.csv'), '--save-mappings', at('maps'));
    expect(first.code).toBe(2);
    expect(first.errors).toEqual([expect.stringContaining('n’est pas d’une forme connue')]);
    const mapping = await readJson('maps/t.csv.mapping.json');
    expect(mapping).toMatchObject({
      version: 1,
      columns: [{ header: 'zone admin' }, { header: 'situations' }],
    });
    const columns = [
      { header: 'zone admin', role: 'territory' },
      { header: 'situations', role: 'count', fixed: { public: 'child', source: 'MDPH' } },
    ];
    await writeFile(at('m.json'), JSON.stringify({ ...mapping, target: 'need', columns }));
    const { code } = await run('import', at('t.csv'), '--mapping', at('m.json'), '--out', at('out'));
    expect(code).toBe(0);
    expect(await readFile(at('out/needs.csv'), 'utf8')).toContain('\r\n2A,MDPH,child,,4,known\r\n');
  });

  it('writes the establishments of a table', async () => {
    await writeFile(at('t.csv'), 'nom;type;commune\nLes Tilleuls;IME;01053\n');
    const columns = [
      { header: 'nom', role: 'name' },
      { header: 'type', role: 'category' },
      { header: 'commune', role: 'territory' },
    ];
    const mapping = { version: 1, target: 'establishments', sheet: null, columns, fixed: {} };
    await writeFile(at('m.json'), JSON.stringify({ ...mapping, cogYear: null, territoryRepairs: {} }));
    await run('import', at('t.csv'), '--mapping', at('m.json'), '--out', at('out'));
    expect(await readFile(at('out/establishments.csv'), 'utf8')).toMatch(
      /\r\n00\d{7},,Les Tilleuls,183,01053,01,[\d.]+,[\d.]+,,,commune-point,missing,missing,IME,\r\n/,
    );
  });

  it('fails with --strict when a row or a file is refused: the account is written, no table is', async () => {
    await writeFile(at('n.csv'), NEEDS);
    const args = ['import', at('n.csv'), '--strict', '--out', at('out'), '--report', at('r.json')] as const;
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toEqual([expect.stringContaining('1 ligne(s) refusée(s)')]);
    expect((await readJson('r.json'))['files']).toMatchObject([{ read: 3, rejected: 1 }]);
    expect(existsSync(at('out'))).toBe(false);
    await writeFile(at('n.csv'), 'dep;source;effectif\n01;SI;12\n');
    expect((await run(...args)).code).toBe(0);
  });

  it.each([
    ['absent', null],
    ['no JSON', 'x'],
    ['of another version', '{"version": 9}'],
  ])('fails in one line when a mapping is %s', async (_, content) => {
    await writeFile(at('n.csv'), NEEDS);
    if (content !== null) await writeFile(at('m.json'), content);
    const { code, errors } = await run('import', at('n.csv'), '--mapping', at('m.json'));
    expect(code).toBe(2);
    expect(errors).toEqual([expect.stringContaining('correspondance de colonnes illisible')]);
  });

  it.each([
    ['no command', [], 'aucune commande'],
    ['an unknown command', ['analyse'], 'commande inconnue : « analyse »'],
    ['no file', ['import'], 'aucun fichier'],
    ['an unknown option', ['import', 'x', '--force'], 'option « --force »'],
    ['an option without its value', ['import', 'x', '--out'], 'option « --out'],
  ])('fails in one line for %s', async (_, args, reason) => {
    const { code, errors } = await run(...args);
    expect(code).toBe(2);
    expect(errors).toEqual([expect.stringContaining(reason)]);
    expect(errors[0]).not.toContain('\n');
  });

  it('fails in one line when it cannot write', async () => {
    await writeFile(at('n.csv'), NEEDS);
    const { code, errors } = await run('import', at('n.csv'), '--out', at('n.csv/out'));
    expect(code).toBe(2);
    expect(errors).toEqual([expect.stringContaining('écriture impossible')]);
  });

  it('prints its usage', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out.join()).toContain('--report');
  });
});
