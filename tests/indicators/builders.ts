import type { ActivityCount, ActivityDataset, ActivityRecord, ActivityService } from '@/domain/activity';
import type { CoverageDataset, CoverageTeam } from '@/domain/coverage';
import {
  type MeasureColumn,
  type MeasuredValue,
  buildColumn,
  known,
  type Provenance,
} from '@/domain/measure';
import type { NeedDataset, NeedPublic, NeedRecord } from '@/domain/need';
import type {
  Capacity,
  CapacityStatus,
  CategoryCode,
  Establishment,
  FinessNumber,
  OfferDataset,
} from '@/domain/offer';
import type { PopulationTable } from '@/domain/population';
import {
  buildTerritoryIndex,
  type CommuneCode,
  type DepartementCode,
  FRANCE_CODE,
  type TerritoryCode,
  type TerritoryHierarchy,
  withoutCommunes,
} from '@/domain/territory';

/** Builds France from région codes and the codes of their départements. */
export function hierarchyOf(
  departementsByRegion: Readonly<Record<string, readonly string[]>>,
): TerritoryHierarchy {
  const regions = Object.keys(departementsByRegion).sort();
  const territory = (code: string, parentCode: string | null) => ({
    code: code as TerritoryCode,
    name: `Territoire ${code}`,
    parentCode: parentCode as TerritoryCode | null,
  });
  const france = buildTerritoryIndex('france', [territory(FRANCE_CODE, null)], null);
  const region = buildTerritoryIndex(
    'region',
    regions.map((code) => territory(code, FRANCE_CODE)),
    france,
  );
  const departement = buildTerritoryIndex(
    'departement',
    regions.flatMap((code) => (departementsByRegion[code] ?? []).map((child) => territory(child, code))),
    region,
  );
  return withoutCommunes({ france, region, departement });
}

/** Nord and Pas-de-Calais in Hauts-de-France; Ain, Ardèche and Drôme in Auvergne-Rhône-Alpes: positions 0 to 4. */
export const FIVE_DEPARTEMENTS = hierarchyOf({ 32: ['59', '62'], 84: ['01', '07', '26'] });

/** Their codes, in that order. */
export const FIVE_CODES = ['59', '62', '01', '07', '26'] as const;

export function provenanceOf(id: string, date: string | null = '2025'): Provenance {
  return { id, source: `Source ${id}`, date, licence: null, status: 'user' };
}

/** People by département, in the order of the index. */
export function peopleColumn(
  hierarchy: TerritoryHierarchy,
  values: readonly (number | MeasuredValue)[],
): MeasureColumn {
  const description = { unit: 'people', provenance: [provenanceOf('people')] } as const;
  return buildColumn(hierarchy.departement, description, (position) => {
    const value = values[position] ?? { status: 'missing' };
    return typeof value === 'number' ? known(value) : value;
  });
}

/** Populations by département in the order of the index; everybody is aged 0 to 19 and 20 to 59 in equal numbers. */
export function populationOf(
  hierarchy: TerritoryHierarchy,
  year: number,
  peopleOfEachAge: readonly number[],
): PopulationTable {
  const people = Float64Array.from(peopleOfEachAge);
  return {
    index: hierarchy.departement,
    year,
    byAge: { '0-19': people, '20-59': people, total: people.map((count) => count * 2) },
    provenance: provenanceOf(`population-${year}`, String(year)),
  };
}

let nextFiness = 1;

/** An establishment of a category with the capacities given as status → places. */
export function establishmentOf(
  departementCode: string,
  categoryCode: string,
  places: Partial<Record<CapacityStatus, readonly number[]>>,
): Establishment {
  const capacities = Object.entries(places).flatMap(([status, counts]): Capacity[] =>
    counts.map((count) => ({
      activityCode: '1',
      modeCode: '1',
      publicCode: '1',
      status: status as CapacityStatus,
      places: count,
    })),
  );
  nextFiness += 1;
  return {
    finessEt: String(nextFiness).padStart(9, '0') as FinessNumber,
    finessEj: null,
    name: `Établissement ${nextFiness}`,
    managerName: null,
    categoryCode: categoryCode as CategoryCode,
    communeCode: `${departementCode}001` as CommuneCode,
    departementCode: departementCode as DepartementCode,
    location: null,
    capacities,
  };
}

export function offerOf(establishments: readonly Establishment[], observed: readonly string[]): OfferDataset {
  return {
    kind: 'offer',
    id: 'offer',
    name: 'FINESS',
    provenance: provenanceOf('finess', '2026-08'),
    establishments,
    observedDepartements: new Set(observed as DepartementCode[]),
  };
}

export function needRecord(
  departementCode: string,
  count: number | MeasuredValue,
  other: { readonly public?: NeedPublic; readonly source?: string; readonly date?: string | null } = {},
): NeedRecord {
  return {
    departementCode: departementCode as DepartementCode,
    source: other.source ?? 'SI orientations',
    public: other.public ?? 'child',
    count: typeof count === 'number' ? known(count) : count,
    referenceDate: other.date === undefined ? '2025-06-30' : other.date,
  };
}

export function needOf(records: readonly NeedRecord[]): NeedDataset {
  return { kind: 'need', id: 'need', name: 'Besoins', provenance: provenanceOf('need', null), records };
}

type ReportedCounts = Readonly<Partial<Record<ActivityCount, number | MeasuredValue>>> & {
  readonly date?: string | null;
};

/** What a service of a département reported for a date. */
export function activityRecord(
  departementCode: string,
  service: ActivityService,
  { date = '2025-12-31', ...counts }: ReportedCounts,
): ActivityRecord {
  const measured = Object.entries(counts).map(([count, value]) => [
    count,
    typeof value === 'number' ? known(value) : value,
  ]);
  return {
    departementCode: departementCode as DepartementCode,
    service,
    counts: Object.fromEntries(measured),
    referenceDate: date,
  };
}

export function activityOf(records: readonly ActivityRecord[]): ActivityDataset {
  return {
    kind: 'activity',
    id: 'activity',
    name: 'Activité',
    provenance: provenanceOf('activity', null),
    records,
  };
}

export function coverageOf(
  teams: readonly (Pick<CoverageTeam, 'kind' | 'verification'> & {
    readonly departements: readonly string[];
  })[],
  completeKinds: CoverageDataset['completeKinds'] = [],
): CoverageDataset {
  return {
    kind: 'coverage',
    id: 'coverage',
    name: 'Équipes',
    provenance: provenanceOf('coverage', '2025'),
    completeKinds,
    teams: teams.map(({ departements, ...team }, rank) => ({
      ...team,
      id: `team-${rank}`,
      name: `Équipe ${rank}`,
      carrier: null,
      departements: departements as DepartementCode[],
      note: '',
      sourceUrl: null,
    })),
  };
}

/** Neither activity nor coverage, for what counts neither. */
export const NO_SERVICES = { activity: activityOf([]), coverage: coverageOf([]) };
