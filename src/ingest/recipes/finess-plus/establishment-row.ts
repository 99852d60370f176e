import { categoryOf, type Establishment, isFinessNumber } from '@/domain/offer';
import {
  type CommuneCode,
  type CommuneTable,
  type DepartementCode,
  departementOfCommune,
  isCommuneCode,
} from '@/domain/territory';
import { type JsonObject, objectAt, objectsAt, textAt } from '../../read';
import type { LeftRow, Remark } from '../../report/row-account';
import { type CoordinateReading, readCoordinates } from './coordinates';

/** What becomes of one establishment of the structures file. */
export type EstablishmentRow =
  | {
      readonly outcome: 'accepted';
      readonly establishment: Omit<Establishment, 'capacities'>;
      readonly remarks: readonly Remark[];
    }
  | LeftRow;

/** Usage code of the address where an establishment stands (others are for post or secondary sites). */
const LOCATION_ADDRESS = '03';
const ACTIVE = 'A';
const CATEGORY_FIELD = 'categorieentiteGeographiqueExercice';

/** The legal entity an establishment belongs to, as the file nests it. */
export function managerOf(pmej: JsonObject): Pick<Establishment, 'finessEj' | 'managerName'> {
  const about = objectAt(pmej, 'informationsGeneralesPMEJ');
  const number = textAt(about, 'numFinessPm');
  return {
    finessEj: number !== null && isFinessNumber(number) ? number : null,
    managerName: textAt(about, 'denominationLonguePmSmsse') ?? textAt(about, 'denominationPm'),
  };
}

/** The commune code of the address where an establishment stands, as written; `null` when the file gives none. */
export function communeTextOf(ege: JsonObject): string | null {
  return textAt(addressOf(ege), 'cogCommune');
}

/** FINESS number of an establishment, as written. */
export function finessTextOf(ege: JsonObject): string | null {
  return textAt(objectAt(ege, 'informationsGeneralesEGE'), 'numFinessEge');
}

/**
 * Decides what becomes of an establishment: closed ones and those outside the scope « handicap » are skipped, those
 * without a readable number or département are refused.
 */
export function readEstablishment(
  ege: JsonObject,
  manager: Pick<Establishment, 'finessEj' | 'managerName'>,
  communes: CommuneTable,
): EstablishmentRow {
  const finess = finessTextOf(ege);
  const state = textAt(ege, 'etatObjet');
  if (state !== ACTIVE) return leaveAside('skipped', 'inactive-establishment', ['etatObjet', finess]);
  const category = categoryOf(textAt(ege, CATEGORY_FIELD) ?? '');
  if (category === undefined) {
    return leaveAside('skipped', 'outside-disability-scope', [CATEGORY_FIELD, textAt(ege, CATEGORY_FIELD)]);
  }
  if (finess === null || !isFinessNumber(finess)) {
    return leaveAside('rejected', 'invalid-finess', ['numFinessEge', finess]);
  }
  const commune = communeTextOf(ege);
  if (commune === null || !isCommuneCode(commune)) return refuseCommune(commune);
  const departementCode = departementOfCommune(commune);
  const place = locate(ege, { commune, departementCode }, communes);
  const about = objectAt(ege, 'informationsGeneralesEGE');
  return {
    outcome: 'accepted',
    remarks: place.remarks,
    establishment: {
      finessEt: finess,
      ...manager,
      name: textAt(about, 'nomEgeLong') ?? textAt(about, 'nomEgeCourt') ?? finess,
      categoryCode: category.code,
      communeCode: commune,
      departementCode,
      location: place.location,
    },
  };
}

function leaveAside(
  outcome: 'rejected' | 'skipped',
  code: Remark['code'],
  [column, value]: readonly [string, string | null],
): EstablishmentRow {
  return { outcome, remark: { code, column, value: value ?? '' } };
}

function refuseCommune(commune: string | null): EstablishmentRow {
  const overseasCollectivity = /^(?:975|977|978|98[4-9])/.test(commune ?? '');
  return overseasCollectivity
    ? leaveAside('skipped', 'outside-departements', ['cogCommune', commune])
    : leaveAside('rejected', 'unknown-departement', ['cogCommune', commune]);
}

function addressOf(ege: JsonObject): JsonObject | null {
  const addresses = objectsAt(ege, 'adresse');
  return (
    addresses.find((address) => textAt(address, 'usageAdresse') === LOCATION_ADDRESS) ?? addresses[0] ?? null
  );
}

type Place = Pick<Establishment, 'location'> & { readonly remarks: readonly Remark[] };

function locate(
  ege: JsonObject,
  where: { readonly commune: CommuneCode; readonly departementCode: DepartementCode },
  communes: CommuneTable,
): Place {
  const coordinates = objectAt(addressOf(ege), 'coordonneesGeographique');
  const reading = readCoordinates(coordinates, where.departementCode);
  const unknownCommune: readonly Remark[] =
    communes.positionOf(where.commune) !== undefined
      ? []
      : [{ code: 'commune-not-in-directory', column: 'cogCommune', value: where.commune }];
  if (reading.kind === 'point') return fromRegister(reading, unknownCommune);
  const outside: readonly Remark[] =
    reading.kind === 'outside'
      ? [{ code: 'coordinates-outside-territory', column: 'coordonneeX', value: reading.raw }]
      : [];
  return fromCommune(where.commune, communes, [...unknownCommune, ...outside]);
}

function fromRegister(
  reading: Extract<CoordinateReading, { kind: 'point' }>,
  remarks: readonly Remark[],
): Place {
  const { longitude, latitude, swapped, raw } = reading;
  const quality = swapped ? 'register-axes-swapped' : 'register';
  const swap: Remark = { code: 'coordinates-swapped', column: 'coordonneeX', value: raw };
  return { location: { longitude, latitude, quality }, remarks: swapped ? [...remarks, swap] : remarks };
}

function fromCommune(commune: CommuneCode, communes: CommuneTable, remarks: readonly Remark[]): Place {
  const position = communes.positionOf(commune);
  const point = position === undefined ? null : communes.points[position];
  const remark = { column: 'cogCommune', value: commune } as const;
  if (point === null || point === undefined) {
    return { location: null, remarks: [...remarks, { ...remark, code: 'location-unknown' }] };
  }
  const { longitude, latitude } = point;
  const located = point.quality === 'located';
  return {
    location: { longitude, latitude, quality: located ? 'commune-point' : 'epci-point' },
    remarks: [...remarks, { ...remark, code: located ? 'location-from-commune' : 'location-from-epci' }],
  };
}
