import { describe, expect, it } from 'vitest';
import {
  decodeCommunesPack,
  decodeContextPack,
  decodeContoursPack,
  decodeDemonstrationPack,
  decodeFrancePack,
  type CommunesPackFile,
  type DemonstrationPackFile,
} from '@/ingest/packs';

const PROVENANCE = {
  id: 'test',
  source: 'Test',
  date: '2026',
  licence: 'MIT',
  status: 'demonstration' as const,
};

const COMMUNES: CommunesPackFile = {
  provenance: PROVENANCE,
  epci: { codes: ['200000172'], names: ['CC Un'] },
  codes: ['01001', '01002', '29083'] as CommunesPackFile['codes'],
  names: ['A', 'B', 'C'],
  epciPositions: [0, 0, -1],
  populations: [10, 0, 30],
  longitudes: [5.1, 5.2, null],
  latitudes: [46.1, 46.2, null],
  pointQualities: [0, 1, 2],
  arrondissements: { codes: [], communeCodes: [] },
};

const DEMONSTRATION: DemonstrationPackFile = {
  seed: 1,
  offer: {
    id: 'offer',
    name: 'Offre',
    provenance: PROVENANCE,
    observedDepartements: ['01', '2A'],
    categories: [
      { code: '183', namePrefix: 'IME n° ', activityCode: '844', modeCode: '21', publicCode: '117' },
      { code: '190', namePrefix: 'CAMSP n° ', activityCode: '900', modeCode: '47', publicCode: '010' },
    ],
    establishments: {
      finessEt: [
        '019000001',
        '019000002',
        '2A9000001',
      ] as DemonstrationPackFile['offer']['establishments']['finessEt'],
      categories: [0, 1, 0],
      communeCodes: [
        '01004',
        '01004',
        '2A004',
      ] as DemonstrationPackFile['offer']['establishments']['communeCodes'],
      longitudes: [5.3, 5.4, 8.7],
      latitudes: [45.9, 45.9, 41.9],
      locationQualities: [0, 0, 1],
      installed: [40, null, 0],
      authorised: [42, null, 12],
    },
  },
  need: {
    id: 'need',
    name: 'Besoins',
    provenance: PROVENANCE,
    departementCodes: ['01', '2A'],
    series: [{ source: 'Liste', public: 'child', referenceDate: '2025-12-31', counts: [0, null] }],
  },
  activity: {
    id: 'activity',
    name: 'Activité',
    provenance: PROVENANCE,
    departementCodes: ['01', '2A'],
    series: [
      { service: 'camsp', count: 'newcomers', referenceDate: '2025-12-31', counts: [0, 12] },
      { service: 'camsp', count: 'days-waited', referenceDate: '2025-12-31', counts: [null, 840] },
      { service: 'erhr', count: 'caseload', referenceDate: '2024-12-31', counts: [7, null] },
    ],
  },
};

describe('decodeCommunesPack', () => {
  it('tells located communes, estimated points and unknown points apart', () => {
    const table = decodeCommunesPack(COMMUNES);
    expect(table.points).toEqual([
      { longitude: 5.1, latitude: 46.1, quality: 'located' },
      { longitude: 5.2, latitude: 46.2, quality: 'epci-point' },
      null,
    ]);
    expect(table.epciCodes).toEqual(['200000172', '200000172', null]);
    expect([...table.populations]).toEqual([10, 0, 30]);
  });

  it('refuses columns that do not describe the same communes', () => {
    expect(() => decodeCommunesPack({ ...COMMUNES, names: ['A', 'B'] })).toThrow(
      'Pack communes.json: column names has 2 entries instead of 3',
    );
  });

  it('refuses a code that is no commune and an arrondissement of an unknown commune', () => {
    expect(() => decodeCommunesPack({ ...COMMUNES, codes: ['01001', '1002', '29083'] })).toThrow(
      'Pack communes.json: codes is not a list of commune codes',
    );
    const arrondissements = { codes: ['75101'], communeCodes: ['75056'] };
    expect(() => decodeCommunesPack({ ...COMMUNES, arrondissements })).toThrow(
      '75101 of unknown commune 75056',
    );
  });
});

describe('decodeDemonstrationPack', () => {
  const { offer, need, activity } = decodeDemonstrationPack(DEMONSTRATION);

  it('makes one record of what a service reports, and leaves out what it does not', () => {
    expect(activity.records).toEqual([
      {
        departementCode: '01',
        service: 'camsp',
        counts: { newcomers: { status: 'known', value: 0 } },
        referenceDate: '2025-12-31',
      },
      {
        departementCode: '01',
        service: 'erhr',
        counts: { caseload: { status: 'known', value: 7 } },
        referenceDate: '2024-12-31',
      },
      {
        departementCode: '2A',
        service: 'camsp',
        counts: {
          newcomers: { status: 'known', value: 12 },
          'days-waited': { status: 'known', value: 840 },
        },
        referenceDate: '2025-12-31',
      },
    ]);
  });

  it('numbers the establishments of each category in their order', () => {
    expect(offer.establishments.map(({ name }) => name)).toEqual(['IME n° 1', 'CAMSP n° 1', 'IME n° 2']);
  });

  it('keeps a zero of places and leaves out places that are not counted', () => {
    const placesOf = offer.establishments.map(({ capacities }) =>
      capacities.map(({ status, places }) => `${status} ${places}`),
    );
    expect(placesOf).toEqual([['installed 40', 'authorised 42'], [], ['installed 0', 'authorised 12']]);
  });

  it('reads the département from the commune and marks estimated points', () => {
    expect(offer.establishments[2]).toMatchObject({
      departementCode: '2A',
      categoryCode: '183',
      location: { longitude: 8.7, latitude: 41.9, quality: 'commune-point' },
    });
    expect([...offer.observedDepartements]).toEqual(['01', '2A']);
  });

  it('records a zero of need, and nothing where the source got no answer', () => {
    expect(need.records).toEqual([
      {
        departementCode: '01',
        source: 'Liste',
        public: 'child',
        referenceDate: '2025-12-31',
        count: { status: 'known', value: 0 },
      },
    ]);
  });

  it('refuses a category the pack does not list', () => {
    const { offer: shippedOffer } = DEMONSTRATION;
    const establishments = { ...shippedOffer.establishments, categories: [0, 1, 2] };
    expect(() =>
      decodeDemonstrationPack({ ...DEMONSTRATION, offer: { ...shippedOffer, establishments } }),
    ).toThrow('No category at position 2');
  });
});

describe('a pack of the wrong shape', () => {
  it.each([
    ['france.json', decodeFrancePack],
    ['contours.json', decodeContoursPack],
    ['context.json', decodeContextPack],
    ['communes.json', decodeCommunesPack],
    ['demonstration.json', decodeDemonstrationPack],
  ] as const)('is refused by the decoder of %s, which names itself', (name, decode) => {
    for (const wrong of [null, [], 'text', {}, { regions: 3 }])
      expect(() => decode(wrong)).toThrow(`Pack ${name}: `);
  });

  it('is refused with the field that is wrong', () => {
    const need = { ...DEMONSTRATION.need, departementCodes: ['01', '20'] };
    expect(() => decodeDemonstrationPack({ ...DEMONSTRATION, need })).toThrow('need.departementCodes.1');
  });
});
