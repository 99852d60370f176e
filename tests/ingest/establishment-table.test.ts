import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProvisionalFinessNumber, placesOf } from '@/domain/offer';
import { importFiles } from '@/ingest';
import { NO_CHOICES, type TableMapping } from '@/ingest/mapping';
import { placeOfAddress } from '@/ingest/recipes/establishment-table/address-cell';
import { readCategory } from '@/ingest/recipes/establishment-table/category-cell';
import { SMALL_PAIR } from '../support/finess-plus-fixture';
import { countsByReason, quietHooks, smallContext, sourceFile } from '../support/source-files';
import { establishmentMapping } from '../support/table-mappings';

const MAPPING = establishmentMapping({
  numero: 'finess',
  nom: 'name',
  type: 'category',
  commune: 'territory',
  places: 'capacity',
  lon: 'longitude',
  lat: 'latitude',
});
const HEADER = 'numero;nom;type;commune;places;lon;lat';

async function importTable(rows: readonly string[], mapping: TableMapping = MAPPING, header = HEADER) {
  const text = [header, ...rows].join('\n');
  const outcome = await importFiles(
    { files: [sourceFile('t.csv', text)], choices: { ...NO_CHOICES, files: { 't.csv': { mapping } } } },
    smallContext(),
    quietHooks(),
  );
  return {
    outcome,
    establishments: outcome.offer?.establishments ?? [],
    reasons: countsByReason(outcome, 't.csv'),
  };
}

describe('import of a table of establishments', () => {
  it('takes nothing of a table that cannot be read to its end, beside one that can', async () => {
    const row = (rank: number) =>
      `31${String(rank).padStart(7, '0')};ESAT ${String(rank * 7919)};246;31555;6;;`;
    const packed = gzipSync([HEADER, ...Array.from({ length: 30_000 }, (_, rank) => row(rank))].join('\n'));
    const files = [
      sourceFile('sain.csv', [HEADER, '010000001;IME des Tilleuls;IME;01053;40;;'].join('\n')),
      sourceFile('coupe.csv.gz', new Uint8Array(packed.subarray(0, packed.length - 2000))),
    ];
    const choices = Object.fromEntries(files.map(({ name }) => [name, { mapping: MAPPING }]));
    const input = { files, choices: { ...NO_CHOICES, files: choices } };
    const { offer, failures } = await importFiles(input, smallContext(), quietHooks());
    expect(failures).toMatchObject([{ fileName: 'coupe.csv.gz', code: 'damaged-gzip' }]);
    expect(offer?.establishments.map(({ finessEt }) => finessEt)).toEqual(['010000001']);
    expect([...(offer?.observedDepartements ?? [])]).toEqual(['01']);
  });

  it('reads number, name, category, commune, places and point', async () => {
    const { establishments, outcome } = await importTable([
      '010000001;IME des Tilleuls;IME;01053;40;5,23;46,2',
      '310000002;ESAT du Canal;246;Toulouse;60;1.44;43.6',
    ]);
    expect(establishments).toEqual([
      {
        finessEt: '010000001',
        finessEj: null,
        managerName: null,
        name: 'IME des Tilleuls',
        categoryCode: '183',
        communeCode: '01053',
        departementCode: '01',
        location: { longitude: 5.23, latitude: 46.2, quality: 'register' },
        capacities: [{ activityCode: '', modeCode: '', publicCode: '', status: 'installed', places: 40 }],
      },
      expect.objectContaining({ finessEt: '310000002', categoryCode: '246', communeCode: '31555' }),
    ]);
    expect([...(outcome.offer?.observedDepartements ?? [])]).toEqual(['01', '31']);
    expect(outcome.files[0]).toMatchObject({
      kind: 'establishment-table',
      read: 2,
      accepted: 2,
      rejected: 0,
    });
  });

  it('puts those without a usable point at their commune, estimated, and says so', async () => {
    const { establishments, reasons } = await importTable([
      '010000001;A;183;01053;1;;',
      '310000002;B;183;31555;1;43.6;1.44',
      '970000003;C;183;97411;1;2;48',
    ]);
    expect(establishments.map(({ location }) => location?.quality)).toEqual([
      'commune-point',
      'register-axes-swapped',
      'commune-point',
    ]);
    expect(reasons).toMatchObject({
      'location-from-commune': 2,
      'coordinates-swapped': 1,
      'coordinates-outside-territory': 1,
    });
  });

  it('finds the commune of an address alone', async () => {
    const mapping = establishmentMapping({ nom: 'name', type: 'category', adresse: 'address' });
    const { establishments, reasons } = await importTable(
      [
        'IME;183;"12, rue du Canal, 31000 Toulouse CEDEX 4"',
        'SAVS;446;"Mairie, 01000 Bourg-en-Bresse"',
        'X;183;nulle part',
      ],
      mapping,
      'nom;type;adresse',
    );
    expect(establishments.map(({ communeCode, location }) => [communeCode, location?.quality])).toEqual([
      ['31555', 'commune-point'],
      ['01053', 'commune-point'],
    ]);
    expect(reasons).toMatchObject({ 'finess-not-given': 2, 'unknown-departement': 1 });
  });

  it('gives those without a number a provisional one: the same each time, refused when said twice', async () => {
    const mapping = establishmentMapping({ nom: 'name', type: 'category', commune: 'territory' });
    const rows = ['Les Tilleuls;IME;01053', 'LES TILLEULS;183;01053', 'Les Tilleuls;IME;31555'];
    const first = await importTable(rows, mapping, 'nom;type;commune');
    expect(first.establishments).toHaveLength(2);
    expect(first.establishments.every(({ finessEt }) => isProvisionalFinessNumber(finessEt))).toBe(true);
    expect(first.reasons).toMatchObject({ 'several-establishments-in-one-place': 1 });
    const second = await importTable(rows.toReversed(), mapping, 'nom;type;commune');
    const numbers = (list: typeof first.establishments) => list.map(({ finessEt }) => finessEt).sort();
    expect(numbers(second.establishments)).toEqual(numbers(first.establishments));
  });

  it('refuses what it cannot place or name, skips other sectors, repairs lost zeros', async () => {
    const { establishments, reasons, outcome } = await importTable([
      '10000001;Zéro perdu;183;01053;2;;',
      '010000001;Doublon;183;01053;2;;',
      '1E+08;Tableur;183;01053;2;;',
      'abc;Faux;183;01053;2;;',
      '310000003;EHPAD;500;31555;2;;',
      '310000004;Inconnue;Maison bleue;31555;2;;',
      '310000005;Trop large;183;31;2;;',
      ';Total;;;8;;',
    ]);
    expect(establishments.map(({ finessEt, name }) => [finessEt, name])).toEqual([
      ['010000001', 'Zéro perdu'],
    ]);
    expect(reasons).toMatchObject({
      'lost-zero-repaired': 1,
      'duplicate-finess': 1,
      'number-mangled-by-spreadsheet': 1,
      'invalid-finess': 1,
      'outside-disability-scope': 1,
      'unknown-category': 1,
      'commune-not-given': 1,
      'total-row': 1,
    });
    expect(outcome.files[0]).toMatchObject({ read: 8, accepted: 1, rejected: 5, skipped: 2 });
  });

  it('reads categories as the user said, for a label or for the whole table', async () => {
    const repaired = { ...MAPPING, categoryRepairs: { 'Maison bleue': '382' } };
    const one = await importTable(['310000004;A;Maison bleue;31555;2;;'], repaired);
    expect(one.establishments[0]?.categoryCode).toBe('382');
    const columns = { nom: 'name', commune: 'territory' } as const;
    const fixed = { ...establishmentMapping(columns), fixed: { category: '182' } };
    const all = await importTable(['A;31555'], fixed, 'nom;commune');
    expect(all.establishments[0]?.categoryCode).toBe('182');
  });

  it('takes no capacity it cannot read, and says so', async () => {
    const { establishments, reasons } = await importTable([
      '310000001;A;183;31555;;;',
      '310000002;B;183;31555;-4;;',
      '310000003;C;183;31555;douze;;',
      '310000004;D;183;31555;1 200;;',
    ]);
    expect(establishments.map((establishment) => placesOf(establishment, 'installed'))).toEqual([
      undefined,
      undefined,
      undefined,
      1200,
    ]);
    expect(reasons).toMatchObject({
      'capacity-not-given': 1,
      'negative-capacity': 1,
      'capacity-not-a-number': 1,
    });
  });

  it('leaves the offer of a register alone', async () => {
    const outcome = await importFiles(
      {
        files: [
          sourceFile('t.csv', `${HEADER}\n010000001;A;183;01053;1;;\n`),
          sourceFile('s.json', SMALL_PAIR.structures),
          sourceFile('a.json', SMALL_PAIR.activites),
        ],
        choices: { ...NO_CHOICES, remembered: [MAPPING] },
      },
      smallContext(),
      quietHooks(),
    );
    expect(outcome.failures).toMatchObject([
      { fileName: 't.csv', code: 'second-file-of-a-kind', details: { first: 's.json' } },
    ]);
    expect(outcome.offer?.establishments).toHaveLength(5);
  });

  it('keeps read = accepted + rejected + skipped for any rows', async () => {
    const row = fc.tuple(
      fc.constantFrom('010000001', '310000002', '', '1', 'abc'),
      fc.constantFrom('A', 'B', ''),
      fc.constantFrom('183', 'IME', 'EHPAD', '500', ''),
      fc.constantFrom('01053', 'Toulouse', '31', 'Total', '', 'x'),
      fc.constantFrom('1', '', '-1', 'x'),
      fc.constantFrom('', '5.23', 'x'),
      fc.constantFrom('', '46.2'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const lines = ['310009999;Z;183;31555;1;;', ...rows.map((cells) => cells.join(';'))];
        const { outcome, establishments } = await importTable(lines);
        const [report] = outcome.files;
        expect(report?.read).toBe(
          (report?.accepted ?? NaN) + (report?.rejected ?? NaN) + (report?.skipped ?? NaN),
        );
        expect(report?.accepted).toBe(establishments.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('readCategory', () => {
  it.each([
    ['183', '183'],
    ['I.M.E.', '183'],
    ['183 - Institut médico-éducatif', '183'],
    ['INSTITUT MEDICO EDUCATIF', '183'],
    ['ESAT', '246'],
  ])('reads « %s »', (cell, code) => {
    expect(readCategory(cell, {})).toMatchObject({ ok: true, value: { category: { code } } });
  });

  it('does not choose between two categories of one short name', () => {
    expect(readCategory('Expérimental adultes', {})).toEqual({ ok: false, error: 'unknown-category' });
    expect(readCategory('constructor', {})).toEqual({ ok: false, error: 'unknown-category' });
  });
});

describe('placeOfAddress', () => {
  it.each([
    ['12 rue X, 31000 Toulouse', 'Toulouse', '31'],
    ['BP 12345, 1 rue Y\n97400 Saint-Denis CEDEX', 'Saint-Denis', '974'],
    ['20000 AJACCIO', 'AJACCIO', ''],
  ])('finds « %s »', (address, commune, departement) => {
    expect(placeOfAddress(address)).toEqual({ commune, departement });
  });

  it('finds nothing without a postal code', () => {
    expect(placeOfAddress('rue de Toulouse')).toBeNull();
  });
});
