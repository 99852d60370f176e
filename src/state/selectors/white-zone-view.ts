import { countWhiteZones, type WhiteZones, type ZoneCount } from '@/analysis/white-zones';
import { type MeasureColumn, type ProtectedColumn, type Provenance, STATUS_BYTE } from '@/domain/measure';
import type { Establishment } from '@/domain/offer';
import type { AgeBase } from '@/domain/population';
import type { Territory } from '@/domain/territory';
import { agesOf } from '@/indicators';
import type { ProjectDocument, WhiteZoneSettings } from '@/project';
import type { Selectors } from './index';
import type { NearestFound } from './nearest-services';
import type { StudyView } from './study';
import type { LocatedServices, PlaceQuality } from './white-zone-places';

/** A commune farther than the distance from every service. */
export interface WhiteCommune {
  readonly code: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly quality: PlaceQuality;
  /** Inhabitants; `NaN` where unknown. */
  readonly people: number;
  /** ∞ where no service is on its land. */
  readonly kilometres: number;
  readonly nearest: Establishment | null;
  /** Name of the commune of the nearest service, where the directory has it. */
  readonly nearestCommune: string | null;
}

/** A département and its communes without a service near. */
export interface WhiteDepartement {
  readonly territory: Territory;
  readonly count: ZoneCount;
  /** The most inhabited first. */
  readonly communes: readonly WhiteCommune[];
}

/** White zones as they are shown. */
export interface WhiteZoneView {
  readonly settings: WhiteZoneSettings;
  /** Whose inhabitants are counted. */
  readonly ages: AgeBase;
  /** Whose the perimeter asks for; counted only where they are known by commune. */
  readonly wantedAges: AgeBase;
  readonly services: LocatedServices;
  /** Studied départements, the most inhabitants in white zones first. */
  readonly departements: readonly WhiteDepartement[];
  readonly total: ZoneCount;
  /** Studied départements the offer says nothing of. */
  readonly unobserved: readonly Territory[];
  readonly offer: Provenance;
  readonly population: readonly Provenance[];
  readonly study: StudyView | null;
}

/** What the view is built of, beside the nearest services. */
export type WhiteZoneGround = Pick<Selectors, 'hierarchy' | 'result' | 'study' | 'studiedCodes'>;

/** Builds the view: the studied communes beyond the distance, by département. */
export function buildWhiteZoneView(
  document: ProjectDocument,
  found: NearestFound,
  select: WhiteZoneGround,
): WhiteZoneView {
  const { offer } = found.search;
  const { ages, wantedAges, column } = inhabitantsOf(document, select);
  const { territories } = select.hierarchy(document).departement;
  const studied = select.studiedCodes(document, 'departement');
  const ground: Departements = {
    territories,
    studied: territories.map(({ code }) => studied?.has(code) ?? true),
    observed: territories.map(({ code }) => (offer.observedDepartements as ReadonlySet<string>).has(code)),
    people: column,
  };
  const { whiteZones: settings } = document.settings;
  const zones = countZones(found, ground, settings.distanceKm);
  return {
    settings,
    ages,
    wantedAges,
    services: found.services,
    departements: listDepartements(zones, found, ground),
    total: zones.total,
    unobserved: territories.filter((_, at) => ground.studied[at] === true && ground.observed[at] !== true),
    offer: offer.provenance,
    population: column.provenance,
    study: select.study(document),
  };
}

/** The départements, by position, and the inhabitants of communes. */
interface Departements {
  readonly territories: readonly Territory[];
  readonly studied: readonly boolean[];
  readonly observed: readonly boolean[];
  readonly people: ProtectedColumn;
}

function countZones(
  { search, places, nearest }: NearestFound,
  { territories, studied, observed, people }: Departements,
  distanceKm: number,
): WhiteZones {
  const inDepartement = search.sources.index.parentPositions;
  return countWhiteZones(
    {
      kilometres: nearest.kilometres,
      people: people.values,
      territories: inDepartement.map((parent) => (studied[parent] === true ? parent : -1)),
      isEstimated: (position) => places.qualities[position] === 'epci-point',
      isObserved: (position) => observed[position] === true,
      territoryCount: territories.length,
    },
    distanceKm,
  );
}

function listDepartements(
  { statuses, counts }: WhiteZones,
  found: NearestFound,
  { territories, studied, people }: Departements,
): readonly WhiteDepartement[] {
  const { parentPositions } = found.search.sources.index;
  const communes = territories.map((): WhiteCommune[] => []);
  statuses.forEach((status, position) => {
    if (status === 'white')
      communes[parentPositions[position] ?? -1]?.push(communeAt(position, found, people));
  });
  return territories
    .flatMap((territory, at): readonly WhiteDepartement[] => {
      const count = counts[at];
      if (count === undefined || studied[at] !== true) return [];
      return [{ territory, count, communes: (communes[at] ?? []).sort(byInhabitants) }];
    })
    .sort((left, right) => byCount(left.count, right.count));
}

function communeAt(position: number, found: NearestFound, people: ProtectedColumn): WhiteCommune {
  const { index, nesting } = found.search.sources;
  const { code = '', name = '' } = index.territories[position] ?? {};
  const nearest = found.services.establishments[found.nearest.ranks[position] ?? -1] ?? null;
  const { communes } = nesting;
  return {
    code,
    name,
    longitude: found.places.points.longitudes[position] ?? Number.NaN,
    latitude: found.places.points.latitudes[position] ?? Number.NaN,
    quality: found.places.qualities[position] ?? 'none',
    people: people.values[position] ?? Number.NaN,
    kilometres: found.nearest.kilometres[position] ?? Number.NaN,
    nearest,
    nearestCommune: communes.names[communes.positionOf(nearest?.communeCode ?? '') ?? -1] ?? null,
  };
}

interface Inhabitants {
  readonly column: ProtectedColumn;
  readonly ages: AgeBase;
  readonly wantedAges: AgeBase;
}

/** Inhabitants of the ages the perimeter gives the public, as rates of equipment have them; all of them where these are unknown. */
function inhabitantsOf(document: ProjectDocument, { result }: Pick<WhiteZoneGround, 'result'>): Inhabitants {
  const { perimeter, whiteZones } = document.settings;
  const { services } = whiteZones;
  const all = () => result(document, 'equipment-per-inhabitant').figures.commune.denominator;
  if (services === 'shown') return { column: all(), ages: 'total', wantedAges: 'total' };
  const column = result(document, `equipment-${services}`).figures.commune.denominator;
  const wantedAges = agesOf(services, perimeter);
  if (tellsNothing(column)) return { column: all(), ages: 'total', wantedAges };
  return { column, ages: wantedAges, wantedAges };
}

function tellsNothing({ statuses }: MeasureColumn): boolean {
  return statuses.every((status) => status !== STATUS_BYTE.known);
}

/** The most inhabited first, those of unknown inhabitants last; then in the order of the codes. */
function byInhabitants(left: WhiteCommune, right: WhiteCommune): number {
  return orNone(right.people) - orNone(left.people);
}

function orNone(people: number): number {
  return Number.isNaN(people) ? -1 : people;
}

function byCount(left: ZoneCount, right: ZoneCount): number {
  return right.whitePeople - left.whitePeople || right.white - left.white;
}
