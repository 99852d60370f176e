import { describe, expect, it } from 'vitest';
import { placesOf } from '@/domain/offer';
import { activitesJson, SMALL_PAIR, structuresJson } from '../support/finess-plus-fixture';
import { countsByReason, gzipped, importSmall, sourceFile } from '../support/source-files';

const STRUCTURES = sourceFile('structures.json', SMALL_PAIR.structures);
const ACTIVITES = sourceFile('activites.json', SMALL_PAIR.activites);

function pair(structures: string, activites: string) {
  return importSmall(sourceFile('s.json', structures), sourceFile('a.json', activites));
}

describe('import of a FINESS+ pair', () => {
  it('accounts for every establishment and every capacity', async () => {
    const { files, status } = await importSmall(STRUCTURES, ACTIVITES);
    expect(status).toBe('partial');
    expect(files).toMatchObject([
      { kind: 'finess-structures', read: 9, accepted: 5, warned: 3, rejected: 1, skipped: 3 },
      { kind: 'finess-activites', read: 12, accepted: 6, warned: 1, rejected: 3, skipped: 3 },
    ]);
  });

  it('groups the rows it leaves under the rule that left them', async () => {
    const outcome = await importSmall(STRUCTURES, ACTIVITES);
    expect(countsByReason(outcome, 'structures.json')).toEqual({
      'inactive-establishment': 2,
      'outside-disability-scope': 1,
      'duplicate-finess': 1,
      'coordinates-swapped': 1,
      'location-from-commune': 1,
      'location-from-epci': 1,
    });
    expect(countsByReason(outcome, 'activites.json')).toEqual({
      'capacity-qualified': 1,
      'activity-inactive': 1,
      'negative-capacity': 1,
      'capacity-not-a-number': 1,
      'capacity-other-status': 1,
      'establishment-left-aside': 1,
      'establishment-not-in-structures': 1,
    });
    const unjoined = outcome.ledger.filter(({ code }) => code === 'establishment-not-in-structures');
    expect(unjoined).toMatchObject([{ row: 12, value: '990000009', outcome: 'rejected' }]);
  });

  it('sums installed and authorised places apart, without the entries a qualifier splits', async () => {
    const { offer } = await importSmall(STRUCTURES, ACTIVITES);
    const places = offer?.establishments.map((place) => [
      place.categoryCode,
      placesOf(place, 'installed'),
      placesOf(place, 'authorised'),
    ]);
    expect(places).toEqual([
      ['183', 40, 42],
      ['183', 25, undefined],
      ['246', 120, 120],
      ['255', 30, undefined],
      ['189', undefined, undefined],
    ]);
  });

  it('places establishments by the register, or by their commune, and says which', async () => {
    const { offer } = await importSmall(STRUCTURES, ACTIVITES);
    expect(offer?.establishments.map((place) => place.location)).toEqual([
      { longitude: 5.226104, latitude: 46.200985, quality: 'register' },
      { longitude: 5.25, latitude: 46.21, quality: 'register-axes-swapped' },
      { longitude: 1.44, latitude: 43.6, quality: 'commune-point' },
      { longitude: 8.74, latitude: 41.92, quality: 'epci-point' },
      { longitude: 55.45, latitude: -20.88, quality: 'register' },
    ]);
  });

  it('observes the départements of closed and out-of-scope establishments too', async () => {
    const { offer } = await importSmall(STRUCTURES, ACTIVITES);
    expect([...(offer?.observedDepartements ?? [])].sort()).toEqual(['01', '29', '2A', '31', '59', '974']);
  });

  it('names the legal entity, the date and the licence', async () => {
    const { offer } = await importSmall(STRUCTURES, ACTIVITES);
    expect(offer?.establishments[0]).toMatchObject({
      finessEj: '010000255',
      managerName: 'ASSOCIATION DES AMIS',
      name: 'IME DES TILLEULS',
      departementCode: '01',
    });
    expect(offer?.provenance).toMatchObject({
      date: '2026-08-13',
      licence: 'Licence Ouverte 2.0',
      status: 'user',
    });
  });

  it('gives the same offer compressed, under any name and in any order', async () => {
    const plain = await importSmall(STRUCTURES, ACTIVITES);
    const packed = await importSmall(
      gzipped('b.bin', SMALL_PAIR.activites),
      gzipped('a', SMALL_PAIR.structures),
    );
    expect(packed.offer).toEqual(plain.offer);
  });

  it('gives another id to a corrected file', async () => {
    const first = await importSmall(STRUCTURES, ACTIVITES);
    const corrected = SMALL_PAIR.activites.replace('"nombre": "40"', '"nombre": "41"');
    const second = await importSmall(STRUCTURES, sourceFile('activites.json', corrected));
    expect(second.offer?.id).not.toBe(first.offer?.id);
  });

  it('survives the crossing from a worker', async () => {
    const outcome = await importSmall(STRUCTURES, ACTIVITES);
    expect(structuredClone(outcome)).toEqual(outcome);
  });
});

describe('coordinates of FINESS+', () => {
  const locate = async (
    commune: string,
    coordinates: Parameters<typeof structuresJson>[0][0]['coordinates'],
  ) => {
    const establishment = {
      finess: '010000001',
      category: '183',
      commune,
      ...(coordinates && { coordinates }),
    };
    const outcome = await pair(structuresJson([establishment]), activitesJson([['010000001', []]]));
    return {
      warned: outcome.files[0]?.warned,
      location: outcome.offer?.establishments[0]?.location,
      reasons: countsByReason(outcome, 's.json'),
    };
  };

  it('finds the degrees where the projected metres should be', async () => {
    const { location, reasons } = await locate('01053', {
      coordonneeX: '871632.78',
      coordonneeY: '6569212.89',
      directionLatitude: '46.2',
      directionLongitude: '5.2',
    });
    expect(location).toEqual({ longitude: 5.2, latitude: 46.2, quality: 'register-axes-swapped' });
    expect(reasons).toEqual({ 'coordinates-swapped': 1 });
  });

  it('does not take a point of the mainland for a commune of La Réunion', async () => {
    const { location, reasons, warned } = await locate('97411', { coordonneeX: '5.2', coordonneeY: '46.2' });
    expect(warned).toBe(1);
    expect(location).toEqual({ longitude: 55.45, latitude: -20.88, quality: 'commune-point' });
    expect(reasons).toEqual({ 'coordinates-outside-territory': 1, 'location-from-commune': 1 });
  });

  it('leaves the location unknown when nothing gives a point', async () => {
    const { location, reasons } = await locate('29155', undefined);
    expect(location).toBeNull();
    expect(reasons).toEqual({ 'location-unknown': 1 });
  });

  it('keeps an establishment whose commune has left the directory, with its département', async () => {
    const { location, reasons } = await locate('31999', { coordonneeX: '1,44', coordonneeY: '43,6' });
    expect(location).toEqual({ longitude: 1.44, latitude: 43.6, quality: 'register' });
    expect(reasons).toEqual({ 'commune-not-in-directory': 1 });
  });
});

describe('rows of FINESS+ that cannot be taken', () => {
  it.each([
    ['a commune that is none', { finess: '010000001', commune: 'ABCDE' }, 'unknown-departement'],
    ['no commune', { finess: '010000001', commune: null }, 'unknown-departement'],
    ['a number that is too short', { finess: '0100001', commune: '01053' }, 'invalid-finess'],
    ['Saint-Barthélemy', { finess: '010000001', commune: '97701' }, 'outside-departements'],
  ])('leaves an establishment with %s', async (_, parts, code) => {
    const outcome = await pair(structuresJson([{ category: '183', ...parts }]), activitesJson([]));
    expect(outcome.offer).toBeNull();
    expect(countsByReason(outcome, 's.json')).toEqual({ [code]: 1 });
    expect(outcome.failures).toMatchObject([{ fileName: 's.json', code: 'no-row-accepted' }]);
  });

  it('refuses a capacity that stands twice', async () => {
    const capacity = { places: '10', status: '08', id: '77' };
    const outcome = await pair(
      structuresJson([{ finess: '010000001', category: '183', commune: '01053' }]),
      activitesJson([['010000001', [capacity, capacity]]]),
    );
    expect(countsByReason(outcome, 'a.json')).toEqual({ 'duplicate-row': 1 });
    expect(outcome.offer?.establishments[0]?.capacities).toHaveLength(1);
  });

  it('remarks an accepted establishment the activités file does not name', async () => {
    const outcome = await pair(
      structuresJson([{ finess: '010000001', category: '189', commune: '01053' }]),
      activitesJson([]),
    );
    expect(countsByReason(outcome, 's.json')).toMatchObject({ 'establishment-without-activities': 1 });
  });

  it('remarks a schema version it does not know and goes on', async () => {
    const future = SMALL_PAIR.structures.replace('"v1.0.0"', '"v2.3.0"');
    const outcome = await importSmall(sourceFile('s.json', future), ACTIVITES);
    expect(outcome.offer?.establishments).toHaveLength(5);
    expect(countsByReason(outcome, 's.json')).toMatchObject({ 'unexpected-schema-version': 1 });
    expect(outcome.files[0]?.warned).toBe(3);
  });
});

describe('a pair that is not whole', () => {
  it.each([
    ['structures', STRUCTURES, 'missing-pair-activites'],
    ['activités', ACTIVITES, 'missing-pair-structures'],
  ] as const)('asks for the other file when %s come alone', async (_, file, code) => {
    const outcome = await importSmall(file);
    expect(outcome.status).toBe('failure');
    expect(outcome.failures).toEqual([{ fileName: file.name, code, details: {} }]);
  });

  it('says which file is damaged and what the other then misses', async () => {
    const packed = new Uint8Array(await gzipped('x', SMALL_PAIR.activites).content.arrayBuffer());
    const cut = sourceFile('a.gz', packed.slice(0, packed.length - 20));
    const outcome = await importSmall(STRUCTURES, cut);
    expect(outcome.offer).toBeNull();
    expect(outcome.failures.map(({ fileName, code }) => [fileName, code])).toEqual([
      ['a.gz', 'damaged-gzip'],
      ['structures.json', 'missing-pair-activites'],
    ]);
  });

  it('says that a lone file is damaged rather than alone', async () => {
    const establishments = Array.from({ length: 500 }, (_, rank) => ({
      finess: String(310_000_000 + rank),
      category: '183',
      commune: '31555',
    }));
    const packed = new Uint8Array(await gzipped('s', structuresJson(establishments)).content.arrayBuffer());
    const outcome = await importSmall(sourceFile('s.gz', packed.slice(0, packed.length - 10)));
    expect(outcome.files[0]?.kind).toBe('finess-structures');
    expect(outcome.failures).toEqual([{ fileName: 's.gz', code: 'damaged-gzip', details: {} }]);
  });

  it('refuses a second structures file and takes the first', async () => {
    const outcome = await importSmall(STRUCTURES, ACTIVITES, sourceFile('again.json', SMALL_PAIR.structures));
    expect(outcome.offer?.establishments).toHaveLength(5);
    expect(outcome.failures).toEqual([
      { fileName: 'again.json', code: 'second-file-of-a-kind', details: { first: 'structures.json' } },
    ]);
  });
});
