import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '@/cli/run-command';
import { INDICATOR_COLUMNS } from '@/cli/indicator-table';
import { DIRECTORY_LEVELS, type MappedLevel } from '@/domain/territory';
import { buildTerritoryTableCsv } from '@/export';
import { createFormats, loadMessages } from '@/i18n';
import { INDICATORS } from '@/indicators';
import {
  decodeContextPack,
  decodeContoursPack,
  decodeDemonstrationPack,
  decodeFrancePack,
  decodeSettlementPack,
} from '@/ingest/packs';
import { emptyProject, encodeProject, type FigureMode, type ProjectDocument } from '@/project';
import { createAppStore, type EmbeddedData, selectTable } from '@/state';
import { buildExportTable } from '@/views/export/build-export-table';
import { fakeServices } from '../support/fake-services';
import { HIDDEN_NUMBERS, SECRET_COUNTS } from '../support/secret-need';
import { needDataset } from '../support/small-embedded';
import { allUnder } from '../support/secrecy-rules';

const IDS = INDICATORS.map(({ id }) => id);

function pack(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/packs/${name}.json`, import.meta.url), 'utf8'));
}

function shippedData(): EmbeddedData {
  const { offer, need, activity } = decodeDemonstrationPack(pack('demonstration'));
  const france = decodeFrancePack(pack('france'));
  return {
    ...france,
    settlement: decodeSettlementPack(pack('settlement'), france.hierarchy.departement),
    contours: decodeContoursPack(pack('contours')),
    context: decodeContextPack(pack('context')),
    demonstrationOffer: offer,
    demonstrationNeed: need,
    demonstrationActivity: activity,
  };
}

const embedded = shippedData();
const fresh = emptyProject('Essai', embedded.demonstrationNeed);

/** Counts of five départements, two of which are hidden under 100; the offer is the demonstration. */
const secret: ProjectDocument = {
  ...fresh,
  need: { kind: 'user', dataset: needDataset('liste', SECRET_COUNTS) },
  settings: { ...fresh.settings, needSource: 'Liste', secrecy: allUnder(100) },
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-'));
  await writeFile(at('a.maillage.json'), encodeProject(fresh));
  await writeFile(at('b.maillage.json'), encodeProject(secret));
});

afterEach(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const written: string[] = [];
  const code = await runCommand(['indicators', ...args], {
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
    write: (text) => written.push(text),
  });
  return { code, out, errors, text: written.join('') };
}

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** The CSV the application exports, by column id: territory code, value, state. */
async function exportedColumns(document: ProjectDocument) {
  const app = createAppStore({ document, embedded, services: fakeServices() });
  const messages = await loadMessages('fr');
  const view = selectTable(app.store.getState(), app, 'light');
  const table = buildExportTable(view, { messages, formats: createFormats(messages) });
  if (table === null) throw new Error('Nothing to export');
  const csv = buildTerritoryTableCsv(table, 'english').replace('\uFEFF', '');
  const [, ...lines] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  return table.columns.map(({ id }, rank) => ({
    id,
    cells: lines.map((cells) => [cells[0], cells[2 + 2 * rank], cells[3 + 2 * rank]]),
  }));
}

/** Cells of the command line that a column of the application stands for. */
const NAMES: Readonly<Record<string, readonly [value: string, status: string]>> = {
  rate: ['value', 'status'],
  smoothed: ['smoothed', 'smoothed_status'],
  numerator: ['numerator', 'numerator_status'],
  denominator: ['denominator', 'denominator_status'],
  reference: ['reference_value', 'reference_status'],
  difference: ['difference', 'difference_status'],
  relative: ['difference_percent', 'difference_status'],
};

/** A figure as the application writes it: at most four decimals. */
const rounded = (cell: string | undefined) =>
  cell === undefined || cell === '' ? '' : String(Number(Number(cell).toFixed(4)));

describe('maillage indicators', () => {
  it.each(DIRECTORY_LEVELS.flatMap((level) => [fresh, secret].map((document) => [level, document] as const)))(
    'writes the figures and the states that the application exports, by %s',
    async (level: MappedLevel, document) => {
      const file = document === fresh ? 'a.maillage.json' : 'b.maillage.json';
      const asked = ['--project', at(file), '--level', level, '--smooth', 'eb', '--reference', 'peers'];
      const rows = rowsOf((await run(...asked)).text);
      const modes: readonly FigureMode[] = ['raw', 'smoothed'];
      for (const figureMode of modes) {
        const shown = { level, figureMode, indicatorId: 'unmet-child', figureReference: 'peers' } as const;
        const settings = { ...document.settings, ...shown };
        for (const { id, cells } of await exportedColumns({ ...document, settings })) {
          const [indicator, part = ''] = id.split('.');
          const [value = '', status = ''] = NAMES[part] ?? [];
          const own = rows.filter((row) => row['indicator'] === indicator);
          expect(own.map((row) => [row['code'], rounded(row[value]), row[status]])).toEqual(cells);
        }
      }
    },
  );

  it('writes the intervals that the application exports', async () => {
    const rows = rowsOf((await run('--project', at('a.maillage.json'), '--indicator', 'unmet-child')).text);
    const settings = { ...fresh.settings, indicatorId: 'unmet-child', figureMode: 'interval' } as const;
    const columns = await exportedColumns({ ...fresh, settings });
    for (const end of ['lower', 'upper']) {
      const exported = columns.find(({ id }) => id === `unmet-child.${end}`)?.cells;
      expect(rows.map((row) => [row['code'], rounded(row[end])])).toEqual(
        exported?.map(([code, value]) => [code, value]),
      );
      expect(rows.filter((row) => row[end] !== '').length).toBeGreaterThan(50);
    }
  });

  it.each(['csv', 'json'])('leaves hidden counts out of the %s, and out of what it says', async (format) => {
    const args = ['--project', at('b.maillage.json'), '--format', format, '--smooth', 'eb'];
    const { code, text, out, errors } = await run(...args, '--indicator', 'unmet-child');
    expect(code).toBe(0);
    const numbers = [text, ...out, ...errors].join(' ').match(/\d+(?:\.\d+)?/g) ?? [];
    expect(numbers.filter((number) => HIDDEN_NUMBERS.includes(number))).toEqual([]);
    expect(numbers).toContain('240');
  });

  it('writes every indicator at the level the dossier shows when told nothing, without a byte order mark', async () => {
    const { code, text, out, errors } = await run('--project', at('a.maillage.json'));
    expect({ code, out, errors }).toEqual({ code: 0, out: [], errors: [] });
    expect(text.startsWith('indicator,indicator_name,level,code,territory,value,status,')).toBe(true);
    const rows = rowsOf(text);
    expect([...new Set(rows.map(({ indicator }) => indicator))]).toEqual(IDS);
    expect(rows).toHaveLength(IDS.length * 101);
  });

  it('takes several indicators after one option or several, each once, in the order of the catalogue', async () => {
    const ids = async (...args: readonly string[]) => {
      const { text } = await run('--project', at('a.maillage.json'), '--format', 'json', ...args);
      return (JSON.parse(text) as { indicators: { id: string }[] }).indicators.map(({ id }) => id);
    };
    expect(await ids('--indicator', 'pch', 'unmet-child', '--level', 'region')).toEqual([
      'unmet-child',
      'pch',
    ]);
    expect(await ids('--indicator', 'pch', '--indicator', 'pch', '--level', 'france')).toEqual(['pch']);
  });

  it('writes a file, says so and warns of the demonstration', async () => {
    const { code, out, text } = await run(
      ...['--project', at('a.maillage.json'), '--level', 'region'],
      ...['--format', 'json', '--out', at('deep/x.json')],
    );
    expect({ code, text }).toEqual({ code: 0, text: '' });
    expect(out).toEqual([
      expect.stringContaining(`${INDICATORS.length} indicateur(s), 18 territoire(s)`),
      expect.stringContaining('démonstration'),
    ]);
    const written = JSON.parse(await readFile(at('deep/x.json'), 'utf8')) as Record<string, unknown>;
    expect(written).toMatchObject({ version: 2, project: 'Essai', level: 'region', demonstration: true });
  });

  it.each([
    ['no dossier', [], /--project FICHIER/],
    [
      'an unknown indicator',
      ['--indicator', 'taux'],
      /« taux » n’existe pas ; .*equipment-child, .*pch-under-20/,
    ],
    [
      'an unknown level',
      ['--level', 'canton'],
      /« canton » .*france, region, departement, epci, commune, custom/,
    ],
    ['an unknown smoothing', ['--smooth', 'kriging'], /« kriging » .*eb/],
    ['an unknown format', ['--format', 'xlsx'], /« xlsx » .*csv, json/],
    ['an unknown language', ['--lang', 'de'], /« de » .*fr, en/],
    ['an option of another command', ['--strict'], /« --strict »/],
  ])('fails in one line for %s', async (what, args, reason) => {
    const project = what === 'no dossier' ? [] : ['--project', at('a.maillage.json')];
    const { code, errors, text } = await run(...project, ...args);
    expect({ code, text }).toEqual({ code: 2, text: '' });
    expect(errors).toEqual([expect.stringMatching(reason)]);
    expect(errors[0]).not.toContain('\n');
  });

  it.each(['--date', '--compare-date'])(
    'says in one line how to write what is no date, for %s',
    async (option) => {
      for (const given of ['hier', '31/12/2024', '2024-13', '2024-02-30', '2024-1', '24', '']) {
        const { code, errors, text } = await run('--project', at('a.maillage.json'), option, given);
        expect([code, errors, text]).toEqual([
          2,
          [`${option} : « ${given} » n’est pas une date ; écrivez 2024, 2024-12 ou 2024-12-31`],
          '',
        ]);
      }
      for (const given of ['2024', '2024-12', '2024-02-29'])
        expect(
          (await run('--project', at('a.maillage.json'), '--indicator', 'pch', option, given)).code,
        ).toBe(0);
    },
  );

  it('names the dossiers that stand where the one asked for does not', async () => {
    const { code, errors } = await run('--project', at('c.maillage.json'));
    expect(code).toBe(2);
    expect(errors).toEqual([
      expect.stringMatching(/dossier illisible.*a\.maillage\.json, b\.maillage\.json$/),
    ]);
  });

  it.each([
    ['is no JSON', 'bonjour', 'ce n’est pas un dossier Maillage lisible'],
    ['is no dossier', '{"type": "FeatureCollection"}', 'ce n’est pas un dossier Maillage'],
    ['is of a later version', '{"format": "maillage", "version": 99}', 'version plus récente'],
    ['is damaged', '{"format": "maillage", "version": 1, "name": 3}', 'abîmée'],
  ])('says what the application says of a file that %s', async (_, content, reason) => {
    await writeFile(at('x.json'), content);
    const { code, errors } = await run('--project', at('x.json'));
    expect(code).toBe(2);
    expect(errors).toEqual([expect.stringContaining(reason)]);
  });

  it('fails in one line when it cannot write', async () => {
    const { code, errors } = await run(
      ...['--project', at('a.maillage.json'), '--out', at('a.maillage.json/x.csv')],
    );
    expect(code).toBe(2);
    expect(errors).toEqual([expect.stringContaining('écriture impossible')]);
  });

  it('speaks English when asked to', async () => {
    const project = ['--project', at('a.maillage.json'), '--lang=en'];
    expect((await run(...project, '--level', 'canton')).errors).toEqual([
      expect.stringContaining('"canton" does not exist; choose among: france'),
    ]);
    const [row] = rowsOf((await run(...project, '--indicator', 'pch')).text);
    expect(row?.['indicator_name']).toMatch(/disability/i);
    expect((await run('--help', '--lang', 'en')).out.join()).toContain('Exit code');
  });

  it('writes the columns its documentation lists, in that order', () => {
    const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
    const [, section = ''] = page.split('### Columns of the CSV');
    const listed = [...section.matchAll(/^\| `([a-z_`, ]+)` /gm)].flatMap(([, names = '']) =>
      names.split(/`, `/),
    );
    expect(listed).toEqual(INDICATOR_COLUMNS.map(({ name }) => name));
  });
});
