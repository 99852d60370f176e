import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { ActivityDataset, ActivityRecord } from '@/domain/activity';
import type { Provenance } from '@/domain/measure';
import type { NeedDataset, NeedRecord } from '@/domain/need';
import type { Establishment, OfferDataset } from '@/domain/offer';
import type { AgeBase } from '@/domain/population';
import type { ContourCollection, DepartementCode, TerritoryHierarchy } from '@/domain/territory';
import type { EmbeddedData } from '@/state';
import { smallFrance } from './small-france';

export function provenance(id: string, status: Provenance['status'] = 'official'): Provenance {
  return { id, source: `Source ${id}`, date: '2025', licence: null, status };
}

/** One square of one degree a territory, side by side from west to east. */
function squares(hierarchy: TerritoryHierarchy, level: 'region' | 'departement'): ContourCollection {
  return {
    type: 'FeatureCollection',
    features: hierarchy[level].territories.map(({ code, name }, position) => ({
      type: 'Feature',
      properties: { code, name },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [position, 45],
            [position + 1, 45],
            [position + 1, 46],
            [position, 46],
            [position, 45],
          ],
        ],
      },
    })),
  };
}

const NO_LAND: FeatureCollection<Polygon | MultiPolygon> = { type: 'FeatureCollection', features: [] };

/** Children, adults and everybody in the five départements of {@link smallFrance}. */
const POPULATION = {
  '0-19': [10_000, 20_000, 30_000, 40_000, 50_000],
  '20-59': [20_000, 40_000, 60_000, 80_000, 100_000],
  total: [45_000, 90_000, 135_000, 180_000, 225_000],
} as const satisfies Partial<Record<AgeBase, readonly number[]>>;

export function establishment(parts: {
  readonly finess: string;
  readonly category: string;
  readonly departement: string;
  readonly installed?: number;
}): Establishment {
  return {
    finessEt: parts.finess,
    finessEj: null,
    name: `Établissement ${parts.finess}`,
    managerName: null,
    categoryCode: parts.category,
    communeCode: `${parts.departement}001`.slice(0, 5),
    departementCode: parts.departement,
    location: { longitude: 2, latitude: 46, quality: 'register' },
    capacities:
      parts.installed === undefined
        ? []
        : [
            {
              activityCode: '844',
              modeCode: '11',
              publicCode: '117',
              status: 'installed',
              places: parts.installed,
            },
          ],
  } as unknown as Establishment;
}

export function offerDataset(
  id: string,
  establishments: readonly Establishment[],
  observed: readonly string[] = ['01', '2A', '31', '59', '974'],
): OfferDataset {
  return {
    kind: 'offer',
    id,
    name: id,
    provenance: provenance(id, id.startsWith('demo') ? 'demonstration' : 'user'),
    establishments,
    observedDepartements: new Set(observed as DepartementCode[]),
  };
}

export function needDataset(
  id: string,
  counts: readonly (readonly [departement: string, source: string, count: number])[],
): NeedDataset {
  return {
    kind: 'need',
    id,
    name: id,
    provenance: provenance(id, id.startsWith('demo') ? 'demonstration' : 'user'),
    records: counts.map(
      ([departement, source, count]) =>
        ({
          departementCode: departement,
          source,
          public: 'child',
          count: { status: 'known', value: count },
          referenceDate: '2025-12-31',
        }) as unknown as NeedRecord,
    ),
  };
}

/** Activity of services, as their counts of one date. */
export function activityDataset(
  id: string,
  reports: readonly (readonly [
    departement: string,
    service: ActivityRecord['service'],
    counts: Readonly<Partial<Record<keyof ActivityRecord['counts'], number>>>,
  ])[],
): ActivityDataset {
  return {
    kind: 'activity',
    id,
    name: id,
    provenance: provenance(id, id.startsWith('demo') ? 'demonstration' : 'user'),
    records: reports.map(
      ([departementCode, service, counts]) =>
        ({
          departementCode,
          service,
          counts: Object.fromEntries(
            Object.entries(counts).map(([count, value]) => [count, { status: 'known', value }]),
          ),
          referenceDate: '2025-12-31',
        }) as unknown as ActivityRecord,
    ),
  };
}

/** A whole embedded data set small enough to work out by hand. */
export function smallEmbedded(): EmbeddedData {
  const hierarchy = smallFrance();
  return {
    hierarchy,
    populations: [
      {
        index: hierarchy.departement,
        year: 2025,
        byAge: {
          '0-19': Float64Array.from(POPULATION['0-19']),
          '20-59': Float64Array.from(POPULATION['20-59']),
          total: Float64Array.from(POPULATION.total),
        },
        provenance: provenance('population'),
      },
    ],
    settlement: {
      index: hierarchy.departement,
      areas: Float64Array.from([500, 600, 700, 800, 900]),
      communeInhabitants: Float64Array.from([45_000, 90_000, 135_000, 180_000, 225_000]),
      smallCommuneInhabitants: Float64Array.from([30_000, 40_000, 30_000, 20_000, 0]),
      provenance: provenance('settlement', 'derived'),
    },
    socialAid: [],
    coverage: {
      kind: 'coverage',
      id: 'coverage',
      name: 'ERHR',
      provenance: provenance('coverage', 'derived'),
      teams: [],
    },
    contours: {
      id: 'squares',
      name: 'Carrés',
      byLevel: { region: squares(hierarchy, 'region'), departement: squares(hierarchy, 'departement') },
      provenance: provenance('contours'),
    },
    context: NO_LAND,
    demonstrationOffer: offerDataset('demo-offer', [
      establishment({ finess: '010000001', category: '183', departement: '01', installed: 50 }),
      establishment({ finess: '310000001', category: '182', departement: '31', installed: 90 }),
    ]),
    demonstrationActivity: activityDataset('demo-activity', []),
    demonstrationNeed: needDataset('demo-need', [
      ['01', 'SI orientations', 12],
      ['31', 'SI orientations', 40],
    ]),
  };
}
