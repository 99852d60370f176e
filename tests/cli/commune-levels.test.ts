import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '@/cli/run-command';
import { categoryOf, type CategoryCode, type Establishment, type OfferDataset } from '@/domain/offer';
import { known } from '@/domain/measure';
import type { NeedDataset } from '@/domain/need';
import type { CommuneCode, CustomCode, DepartementCode, EpciCode } from '@/domain/territory';
import { SECRECY_PRESETS, oneRule } from '@/indicators';
import { decodeCommunesPack } from '@/ingest/packs';
import { emptyProject, encodeProject, type ProjectDocument } from '@/project';
import { needDataset, provenance } from '../support/small-embedded';

const PACK: unknown = JSON.parse(
  readFileSync(new URL('../../public/packs/communes.json', import.meta.url), 'utf8'),
);
const communes = decodeCommunesPack(PACK);
const IME = '183' as CategoryCode;

function ime(communeCode: string, places: number): Establishment {
  return {
    finessEt: `59${communeCode}01` as Establishment['finessEt'],
    finessEj: null,
    name: `IME ${communeCode}`,
    managerName: null,
    categoryCode: categoryOf(IME)?.code ?? IME,
    communeCode: communeCode as CommuneCode,
    departementCode: '59' as DepartementCode,
    location: null,
    capacities: [{ activityCode: 'x', modeCode: 'x', publicCode: 'x', status: 'installed', places }],
  };
}

const offer: OfferDataset = {
  kind: 'offer',
  id: 'offer',
  name: 'offre',
  provenance: provenance('offre', 'user'),
  establishments: [ime('59350', 40), ime('59512', 20)],
  observedDepartements: new Set(['59' as DepartementCode]),
};

const document: ProjectDocument = {
  ...emptyProject('Nord', needDataset('vide', [])),
  offer: { kind: 'user', dataset: offer },
  territories: {
    id: 'bassins',
    name: 'bassins',
    provenance: provenance('bassins', 'user'),
    territories: [
      {
        code: 'metropole' as CustomCode,
        name: 'Métropole',
        communes: ['59350' as CommuneCode, '59512' as CommuneCode],
      },
    ],
  },
  communePopulation: {
    id: 'rp',
    name: 'Recensement',
    provenance: { ...provenance('rp', 'user'), source: 'Recensement', date: '2021' },
    year: 2021,
    codes: ['59350' as CommuneCode, '59512' as CommuneCode],
    byAge: { '0-19': [8000, 2000] },
  },
};

const MEL = '200093201' as EpciCode;
const COUNTED = ['59009', '59350', '59512'] as unknown as readonly CommuneCode[];

/** 2, 40 and 12 people of all ages in three communes of one EPCI. */
const counted: NeedDataset = {
  ...needDataset('liste', []),
  records: [
    {
      departementCode: '59' as DepartementCode,
      source: 'Liste',
      public: 'all',
      count: known(54),
      referenceDate: '2025-12-31',
    },
  ],
  fine: {
    territories: COUNTED.map((code) => ({ level: 'commune', code, epci: MEL })),
    epcis: [{ code: MEL, departements: ['59' as DepartementCode] }],
    series: [
      {
        source: 'Liste',
        public: 'all',
        referenceDate: '2025-12-31',
        counts: [known(2), known(40), known(12)],
        largest: [null, null, null],
      },
    ],
  },
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-'));
  await writeFile(join(folder, 'a.maillage.json'), encodeProject(document));
  await writeFile(join(folder, 'b.maillage.json'), encodeProject({ ...document, territories: null }));
  const settings = { ...document.settings, needSource: 'Liste', secrecy: oneRule(SECRECY_PRESETS.social) };
  const withNeed = { ...document, need: { kind: 'user', dataset: counted } as const, settings };
  await writeFile(join(folder, 'c.maillage.json'), encodeProject(withNeed));
});

afterAll(() => rm(folder, { recursive: true }));

async function run(
  file: string,
  level: string,
  ...[indicator = 'equipment-child', ...more]: readonly string[]
) {
  const written: string[] = [];
  const errors: string[] = [];
  const args = ['--project', join(folder, file), '--level', level, '--indicator', indicator, ...more];
  const code = await runCommand(['indicators', ...args], {
    out: () => undefined,
    error: (line) => errors.push(line),
    write: (text) => written.push(text),
  });
  const rows = Papa.parse<Readonly<Record<string, string>>>(written.join(''), {
    header: true,
    skipEmptyLines: true,
  }).data;
  return { code, errors: errors.join('\n'), rows };
}

describe('maillage indicators at the levels made of communes', () => {
  it('counts the territories of the dossier over its inhabitants by age, and names their source', async () => {
    const { rows } = await run('a.maillage.json', 'custom');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      level: 'custom',
      code: 'metropole',
      territory: 'Métropole',
      numerator: '60',
      denominator: '10000',
      value: '6',
      status: 'known',
      denominator_date: '2021',
    });
    expect(rows[0]?.['sources']).toContain('Recensement');
  });

  it('lists every commune of the directory; one whose ages are not known has no rate', async () => {
    const { rows } = await run('a.maillage.json', 'commune');
    expect(rows).toHaveLength(communes.codes.length);
    const at = (code: string) => rows.find((row) => row['code'] === code);
    expect(at('59350')).toMatchObject({ numerator: '40', denominator: '8000', value: '5' });
    expect(at('59183')).toMatchObject({ numerator: '0', denominator_status: 'missing', status: 'missing' });
  });

  it('counts EPCI over all their inhabitants', async () => {
    const { rows } = await run('a.maillage.json', 'epci', 'equipment-per-inhabitant');
    const lille = communes.epciCodes[communes.positionOf('59350') ?? -1];
    const inhabitants = communes.codes.reduce(
      (sum, _, rank) => sum + (communes.epciCodes[rank] === lille ? (communes.populations[rank] ?? 0) : 0),
      0,
    );
    const row = rows.find(({ code }) => code === lille);
    expect(row).toMatchObject({ numerator: '60', denominator: String(inhabitants) });
    expect(Number(row?.['value'])).toBeCloseTo(60_000 / inhabitants, 10);
  });

  it('gives a need told by commune, hides a small count and another, and gives their sums', async () => {
    const { rows } = await run('c.maillage.json', 'commune', 'unmet-all', '--study', 'set:59');
    const at = (code: string) => rows.find((row) => row['code'] === code);
    // The 2 of 59009 would be 54 − 40 − 12: the 12 of 59512 is hidden with it.
    expect(at('59350')).toMatchObject({ numerator: '40', denominator: '238246', status: 'known' });
    expect(at('59009')).toMatchObject({ numerator: '', value: '', status: 'suppressed' });
    expect(at('59512')).toMatchObject({ numerator: '', value: '', status: 'suppressed' });
    expect(at('59183')).toMatchObject({ numerator: '', status: 'missing' });
    const epci = await run('c.maillage.json', 'epci', 'unmet-all');
    expect(epci.rows.find(({ code }) => code === MEL)).toMatchObject({ numerator: '54' });
    const own = await run('c.maillage.json', 'custom', 'unmet-all');
    expect(own.rows[0]).toMatchObject({ numerator: '', status: 'missing' });
  });

  it('says that a dossier has no territories of its own', async () => {
    const { code, errors } = await run('b.maillage.json', 'custom');
    expect(code).not.toBe(0);
    expect(errors).toMatch(/« custom ».*epci, commune/);
  });
});
