import type { ImportOutcome } from '@/ingest';
import type { NeedDataset, NeedRecord } from '@/domain/need';
import { numberOf, type ValueStatus } from '@/domain/measure';
import {
  type Capacity,
  type CapacityStatus,
  categoryOf,
  type Establishment,
  type OfferDataset,
  placesOf,
} from '@/domain/offer';
import { fineNeedTable } from './fine-need-table';
import { activityTable, teamTable } from './service-tables';
import { type Column, textColumn as text, type WrittenTable, writeTable } from './table';

const PLACES_STATUS_MEANING = 'known, missing (aucune capacité de ce statut), not-applicable (file active)';

const ESTABLISHMENT_COLUMNS: readonly Column<Establishment>[] = [
  text(
    'finess_et',
    'Numéro FINESS de l’établissement, ou numéro provisoire commençant par 00',
    (row) => row.finessEt,
  ),
  text('finess_ej', 'Numéro FINESS de l’entité juridique', (row) => row.finessEj),
  text('name', 'Nom de l’établissement', (row) => row.name),
  text('category', 'Code de catégorie FINESS', (row) => row.categoryCode),
  text('commune', 'Code INSEE de la commune, tel que le fichier le donne', (row) => row.communeCode),
  text(
    'departement',
    'Code INSEE du département, lu dans le code de la commune',
    (row) => row.departementCode,
  ),
  degrees('lon', 'Longitude WGS84', (row) => row.location?.longitude),
  degrees('lat', 'Latitude WGS84', (row) => row.location?.latitude),
  places('places_installed', 'Places installées (statut 08)', (row) => placesOf(row, 'installed')),
  places('places_authorised', 'Places autorisées (statut 09)', (row) => placesOf(row, 'authorised')),
  text(
    'location_quality',
    'register, register-axes-swapped, commune-point, epci-point, missing',
    (row) => row.location?.quality ?? 'missing',
  ),
  text('places_installed_status', PLACES_STATUS_MEANING, (row) => placesStatus(row, 'installed')),
  text('places_authorised_status', PLACES_STATUS_MEANING, (row) => placesStatus(row, 'authorised')),
  text(
    'category_name',
    'Nom court de la catégorie',
    (row) => categoryOf(row.categoryCode)?.shortName ?? null,
  ),
  text('manager_name', 'Nom de l’entité juridique', (row) => row.managerName),
];

interface CapacityRow {
  readonly finessEt: string;
  readonly capacity: Capacity;
}

const CAPACITY_COLUMNS: readonly Column<CapacityRow>[] = [
  text('finess_et', 'Numéro FINESS de l’établissement', (row) => row.finessEt),
  text('activity', 'Code de l’activité sociale régulée', (row) => row.capacity.activityCode),
  text('mode', 'Code du mode de fonctionnement', (row) => row.capacity.modeCode),
  text('public', 'Code du public', (row) => row.capacity.publicCode),
  text('capacity_status', 'installed (08) ou authorised (09)', (row) => row.capacity.status),
  places('places', 'Places', (row) => row.capacity.places),
];

const NEED_COLUMNS: readonly Column<NeedRecord>[] = [
  text('departement', 'Code INSEE du département', (row) => row.departementCode),
  text('source', 'Source du besoin, telle que le fichier la nomme', (row) => row.source),
  text('public', 'child, adult ou all', (row) => row.public),
  text('reference_date', 'Date de l’effectif, ISO 8601', (row) => row.referenceDate),
  {
    ...places('count', 'Personnes sans solution', (row) => numberOf(row.count)),
    type: 'number',
    unit: 'people',
  },
  text(
    'count_status',
    'known, estimated (recalculé d’un taux ou réparti), missing ou suppressed (masqué par le producteur)',
    (row) => row.count.status,
  ),
];

/** The tables an outcome gives, each only when its dataset is there. */
export function datasetTables({ offer, need, activity, coverage }: ImportOutcome): readonly WrittenTable[] {
  return [
    ...(offer === null ? [] : offerTables(offer)),
    ...(need === null ? [] : [needTable(need)]),
    ...(need?.fine === undefined ? [] : [fineNeedTable(need.fine, need.provenance)]),
    ...(activity === null ? [] : [activityTable(activity)]),
    ...(coverage === null ? [] : [teamTable(coverage)]),
  ];
}

function offerTables({ establishments, provenance }: OfferDataset): readonly WrittenTable[] {
  const capacities = establishments.flatMap(({ finessEt, capacities: list }) =>
    list.map((capacity) => ({ finessEt, capacity })),
  );
  return [
    writeTable({
      ...provenance,
      name: 'establishments',
      title: 'Établissements et services ouverts du champ handicap',
      columns: ESTABLISHMENT_COLUMNS,
      rows: establishments,
    }),
    writeTable({
      ...provenance,
      name: 'capacities',
      title: 'Places par activité des établissements',
      columns: CAPACITY_COLUMNS,
      rows: capacities,
    }),
  ];
}

function needTable({ records, provenance }: NeedDataset): WrittenTable {
  return writeTable({
    ...provenance,
    name: 'needs',
    title: 'Personnes sans solution par département, source, public et date',
    columns: NEED_COLUMNS,
    rows: records,
  });
}

function placesStatus(establishment: Establishment, status: CapacityStatus): ValueStatus {
  if (placesOf(establishment, status) !== undefined) return 'known';
  return categoryOf(establishment.categoryCode)?.counting === 'caseload' ? 'not-applicable' : 'missing';
}

function degrees<Row>(
  name: string,
  description: string,
  value: (row: Row) => number | undefined,
): Column<Row> {
  return { name, type: 'number', unit: 'degrees', description, cell: (row) => value(row) ?? null };
}

function places<Row>(
  name: string,
  description: string,
  value: (row: Row) => number | undefined,
): Column<Row> {
  return { name, type: 'integer', unit: 'places', description, cell: (row) => value(row) ?? null };
}
