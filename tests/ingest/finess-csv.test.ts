import { describe, expect, it } from 'vitest';
import { placesOf } from '@/domain/offer';
import type { ImportOutcome } from '@/ingest';
import { equipmentLine, finessCsv, geolocationLine, structureLine } from '../support/finess-csv-fixture';
import { SMALL_PAIR } from '../support/finess-plus-fixture';
import { countsByReason, gzipped, importSmall, sourceFile } from '../support/source-files';

const IME = '010000024';
const METROPOLIS = 'EPSG:2154 RGF93 / Lambert-93 (Métropole)';

/** A street of Bourg-en-Bresse in metres of Lambert-93. */
const BOURG = ['871632.8', '6569212.9'] as const;

function pair(structures: string, equipements: string): Promise<ImportOutcome> {
  return importSmall(sourceFile('s.csv', structures), sourceFile('e.csv', equipements));
}

/** The outcome for these structures, with an equipment file that announces the IME alone. */
function structuresOnly(...lines: readonly string[]): Promise<ImportOutcome> {
  return pair(finessCsv(...lines), finessCsv(`structureet;${IME};010000255`));
}

/** The outcome for these equipments of the IME. */
function equipmentsOnly(...lines: readonly string[]): Promise<ImportOutcome> {
  return pair(finessCsv(structureLine({ finess: IME })), finessCsv(...lines));
}

describe('import of the FINESS files of the etalab series', () => {
  it('accounts for every line but the first', async () => {
    const structures = finessCsv(
      structureLine({ finess: IME }),
      structureLine({ finess: '310000012', category: '246', departement: '31', commune: '555' }),
      structureLine({ finess: '310000020', category: '355', departement: '31', commune: '555' }),
      structureLine({ finess: IME }),
      geolocationLine(IME, BOURG, METROPOLIS),
      geolocationLine('310000020', ['574000', '6279000'], METROPOLIS),
      geolocationLine('990000009', BOURG, METROPOLIS),
    );
    const equipements = finessCsv(
      `structureet;${IME};010000255`,
      equipmentLine({ finess: IME, installed: '40', authorised: '42' }),
      equipmentLine({ finess: IME, installed: '25', installedRemoved: 'O', authorised: '30' }),
      equipmentLine({ finess: IME, installed: '7', installedRemoved: 'O', authorisedRemoved: 'O' }),
      equipmentLine({ finess: IME }),
      equipmentLine({ finess: IME, installed: 'douze' }),
      equipmentLine({ finess: IME, authorised: '-1' }),
      equipmentLine({ finess: '310000020', installed: '9' }),
      equipmentLine({ finess: '990000009', installed: '9' }),
    );
    const outcome = await pair(structures, equipements);
    expect(outcome.status).toBe('partial');
    expect(outcome.files).toMatchObject([
      { kind: 'finess-csv-structures', read: 7, accepted: 3, warned: 1, rejected: 2, skipped: 2 },
      { kind: 'finess-csv-equipements', read: 9, accepted: 3, warned: 1, rejected: 3, skipped: 3 },
    ]);
    expect(countsByReason(outcome, 's.csv')).toEqual({
      'outside-disability-scope': 1,
      'duplicate-finess': 1,
      'establishment-left-aside': 1,
      'establishment-not-in-structures': 1,
      'location-from-commune': 1,
      'establishment-without-activities': 1,
    });
    const removed = outcome.files[1]?.reasons.filter(({ code }) => code === 'capacity-removed');
    expect(removed?.map(({ outcome: fate, count }) => [fate, count])).toEqual([
      ['warned', 1],
      ['skipped', 1],
    ]);
    expect(countsByReason(outcome, 'e.csv')).toMatchObject({
      'capacity-not-given': 1,
      'capacity-not-a-number': 1,
      'negative-capacity': 1,
      'establishment-left-aside': 1,
      'establishment-not-in-structures': 1,
    });
    const [ime] = outcome.offer?.establishments ?? [];
    expect(ime && [placesOf(ime, 'installed'), placesOf(ime, 'authorised')]).toEqual([40, 42 + 30]);
  });

  it('numbers rows by their line in the file', async () => {
    const { ledger } = await structuresOnly(
      structureLine({ finess: IME, name: '"LES ""ÉRABLES""\nBÂTIMENT B"' }),
      structureLine({ finess: IME }),
    );
    expect(ledger.find(({ code }) => code === 'duplicate-finess')?.row).toBe(4);
  });

  it('names the establishment, its legal entity, the date and the source', async () => {
    const { offer } = await structuresOnly(structureLine({ finess: IME, name: '"LES ""ÉRABLES"""' }));
    expect(offer?.establishments).toMatchObject([
      {
        finessEt: IME,
        finessEj: '010000255',
        name: 'LES "ÉRABLES"',
        managerName: null,
        communeCode: '01053',
      },
    ]);
    expect(offer).toMatchObject({ name: 'FINESS 2026-05-12', provenance: { date: '2026-05-12' } });
  });

  it('keeps the codes of the activity as texts', async () => {
    const { offer } = await equipmentsOnly(
      equipmentLine({ finess: IME, triple: ['010', '05', '207'], installed: '0' }),
    );
    expect(offer?.establishments[0]?.capacities).toEqual([
      { activityCode: '010', modeCode: '05', publicCode: '207', status: 'installed', places: 0 },
    ]);
  });

  it('reads accents the same from UTF-8 and from Windows-1252, compressed or not', async () => {
    const text = finessCsv(structureLine({ finess: IME, name: 'ÉTABLISSEMENT ŒUVRE « ÇÀ »' }));
    const latin = Uint8Array.from(text, (character) =>
      character === 'Œ' ? 0x8c : character.charCodeAt(0) & 0xff,
    );
    const equipements = sourceFile('e.csv', finessCsv(`structureet;${IME};`));
    const files = [sourceFile('s', text), sourceFile('s', latin), gzipped('s', latin)];
    for (const file of files) {
      const { offer } = await importSmall(file, equipements);
      expect(offer?.establishments[0]?.name).toBe('ÉTABLISSEMENT ŒUVRE « ÇÀ »');
    }
  });
});

describe('territories of the FINESS files', () => {
  it.each([
    { departement: '01', commune: '053', insee: '01053', code: '01' },
    { departement: '2A', commune: '004', insee: '2A004', code: '2A' },
    { departement: '9A', commune: '105', insee: '97105', code: '971' },
    { departement: '9B', commune: '207', insee: '97207', code: '972' },
    { departement: '9C', commune: '302', insee: '97302', code: '973' },
    { departement: '9D', commune: '411', insee: '97411', code: '974' },
    { departement: '9F', commune: '606', insee: '97606', code: '976' },
  ])('put $departement and $commune together as $insee', async ({ departement, commune, insee, code }) => {
    const { offer } = await structuresOnly(structureLine({ finess: IME, departement, commune }));
    expect(offer?.establishments).toMatchObject([{ communeCode: insee, departementCode: code }]);
    expect([...(offer?.observedDepartements ?? [])]).toEqual([code]);
  });

  it.each([
    ['Saint-Barthélemy', '9A', '123'],
    ['Saint-Martin', '9A', '127'],
    ['Saint-Pierre', '9E', '502'],
    ['Uvea', '9J', '613'],
  ])('leave %s aside and do not observe Guadeloupe for it', async (_, departement, commune) => {
    const outcome = await structuresOnly(
      structureLine({ finess: IME }),
      structureLine({ finess: '970100400', departement, commune }),
    );
    expect(countsByReason(outcome, 's.csv')).toMatchObject({ 'outside-departements': 1 });
    expect([...(outcome.offer?.observedDepartements ?? [])]).toEqual(['01']);
  });

  it.each([
    ['a commune of another overseas département', '9B', '105'],
    ['no commune', '01', ''],
    ['no département', '', '053'],
    ['an undivided Corse', '20', '004'],
  ])('refuse %s', async (_, departement, commune) => {
    const outcome = await structuresOnly(structureLine({ finess: IME, departement, commune }));
    expect(countsByReason(outcome, 's.csv')).toEqual({ 'unknown-departement': 1 });
  });
});

describe('coordinates of the FINESS files', () => {
  /**
   * Metres and degrees of the same addresses in FINESS+; then points known by definition: the origin of Lambert-93, and
   * the central meridian of zone 38, 1 425 000 m (12.8903° of meridian arc at scale 0.9996) south of the equator.
   */
  it.each([
    { place: '01 053', at: BOURG, projection: METROPOLIS, degrees: [5.226104, 46.200985] },
    {
      place: '9B 209',
      at: ['709000.4', '1617929.3'],
      projection: 'EPSG:5490 RGAF09/UTM Zone 20N (Antilles)',
      degrees: [-61.059597, 14.626676],
    },
    {
      place: '9C 311',
      at: ['164384.5', '606606.4'],
      projection: 'EPSG:2972 RGFG95/UTM Zone 22N (Guyane)',
      degrees: [-54.028454, 5.480322],
    },
    {
      place: '9D 415',
      at: ['315377.5', '7670214.7'],
      projection: 'EPSG:2975 RGR92/UTM Zone 40S (La Réunion)',
      degrees: [55.223073, -21.059714],
    },
    {
      place: '9B 209',
      at: ['709000.4', '1617929.3'],
      projection: 'UTM_N20',
      degrees: [-61.059597, 14.626676],
    },
    { place: '9C 311', at: ['164384.5', '606606.4'], projection: 'UTM_N22', degrees: [-54.028454, 5.480322] },
    {
      place: '9D 415',
      at: ['315377.5', '7670214.7'],
      projection: 'UTM_S40',
      degrees: [55.223073, -21.059714],
    },
    { place: '01 053', at: ['700000', '6600000'], projection: 'LAMBERT_93', degrees: [3, 46.5] },
    {
      place: '9F 606',
      at: ['500000', '8575000'],
      projection: 'EPSG:4471 RGM04/UTM Zone 38S (Mayotte)',
      degrees: [45, -12.89026],
    },
    { place: '9F 606', at: ['500000', '8575000'], projection: 'UTM_S38', degrees: [45, -12.89026] },
  ] as const)('of $place in $projection become degrees', async ({ place, at, projection, degrees }) => {
    const [departement, commune] = place.split(' ');
    const { offer } = await structuresOnly(
      geolocationLine(IME, at, projection),
      structureLine({ finess: IME, ...(departement && { departement }), ...(commune && { commune }) }),
    );
    const location = offer?.establishments[0]?.location;
    expect(location?.quality).toBe('register');
    expect(location?.longitude).toBeCloseTo(degrees[0], 5);
    expect(location?.latitude).toBeCloseTo(degrees[1], 5);
  });

  it.each([
    { code: 'coordinates-unreadable', at: ['', ''], projection: METROPOLIS },
    { code: 'coordinates-unreadable', at: ['8,71E+05', '6569212'], projection: METROPOLIS },
    { code: 'coordinates-projection-unknown', at: BOURG, projection: 'EPSG:99999' },
    { code: 'coordinates-projection-unknown', at: BOURG, projection: 'NON_RENSEIGNE' },
    { code: 'coordinates-outside-territory', at: BOURG, projection: 'UTM_S40' },
  ] as const)('give way to the commune: $code in $projection', async ({ code, at, projection }) => {
    const outcome = await structuresOnly(
      structureLine({ finess: IME }),
      geolocationLine(IME, at, projection),
    );
    expect(countsByReason(outcome, 's.csv')).toEqual({ [code]: 1, 'location-from-commune': 1 });
    expect(outcome.files[0]).toMatchObject({ read: 2, accepted: 1, rejected: 1 });
    expect(outcome.offer?.establishments[0]?.location?.quality).toBe('commune-point');
  });

  it('are taken once for an establishment', async () => {
    const point = geolocationLine(IME, BOURG, METROPOLIS);
    const outcome = await structuresOnly(structureLine({ finess: IME }), point, point);
    expect(countsByReason(outcome, 's.csv')).toEqual({ 'duplicate-row': 1 });
  });
});

describe('damaged FINESS files', () => {
  it('have shifted, cut and unknown lines refused', async () => {
    const line = structureLine({ finess: '010000032' });
    const outcome = await structuresOnly(
      structureLine({ finess: IME }),
      line.replace(';DU LYCÉE;', ';DU;LYCÉE;'),
      line.split(';').slice(0, 15).join(';'),
      line.replace(/;$/, ';;trop'),
      'structureej;010000255',
      'geolocalisation;010000024;871632.8',
    );
    expect(countsByReason(outcome, 's.csv')).toEqual({
      'fields-shifted': 4,
      'unknown-record': 1,
      'location-from-commune': 1,
    });
    const cut = equipmentLine({ finess: IME, installed: '40' }).split(';').slice(0, 20).join(';');
    expect(countsByReason(await equipmentsOnly(cut), 'e.csv')).toEqual({ 'fields-shifted': 1 });
  });

  it.each([
    [
      'structures without equipments',
      finessCsv(structureLine({ finess: IME })),
      'missing-pair-csv-equipements',
    ],
    [
      'equipments without structures',
      finessCsv(equipmentLine({ finess: IME })),
      'missing-pair-csv-structures',
    ],
    ['a file of the series without rows', finessCsv(''), 'no-rows'],
    ['a file of another kind of record', finessCsv('structureej;010000255'), 'unrecognised-file'],
    ['a quote never closed', finessCsv(structureLine({ finess: IME, name: '"IME' })), 'unclosed-quote'],
  ])('are refused with a reason: %s', async (_, text, code) => {
    const outcome = await importSmall(sourceFile('x.csv', text));
    expect(outcome).toMatchObject({ status: 'failure', offer: null, files: [{ read: 0 }] });
    expect(outcome.failures).toMatchObject([{ fileName: 'x.csv', code }]);
  });

  it('say which file is damaged and what the other then misses', async () => {
    const outcome = await pair(
      finessCsv(structureLine({ finess: IME })),
      finessCsv(equipmentLine({ finess: IME }), `"${IME}`),
    );
    expect(outcome.failures.map(({ fileName, code }) => [fileName, code])).toEqual([
      ['e.csv', 'unclosed-quote'],
      ['s.csv', 'missing-pair-csv-equipements'],
    ]);
  });

  it('give way to FINESS+ when both are given', async () => {
    const outcome = await importSmall(
      sourceFile('s.csv', finessCsv(structureLine({ finess: IME }))),
      sourceFile('e.csv', finessCsv(equipmentLine({ finess: IME, installed: '4' }))),
      sourceFile('s.json', SMALL_PAIR.structures),
      sourceFile('a.json', SMALL_PAIR.activites),
    );
    expect(outcome.offer?.name).toBe('FINESS+ 2026-08-13');
    expect(outcome.failures).toEqual([
      { fileName: 's.csv', code: 'second-file-of-a-kind', details: { first: 's.json' } },
      { fileName: 'e.csv', code: 'second-file-of-a-kind', details: { first: 's.json' } },
    ]);
  });
});
