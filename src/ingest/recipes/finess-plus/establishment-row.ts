import { type Establishment, isFinessNumber } from '@/domain/offer';
import type { CommuneTable } from '@/domain/territory';
import { type JsonObject, objectAt, objectsAt, textAt } from '../../read';
import type { LeftRow, Remark } from '../../report/row-account';
import { identify, leave } from '../finess/identity';
import { locate } from '../finess/location';
import { readCoordinates } from './coordinates';

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
const COLUMNS = {
  finess: 'numFinessEge',
  category: 'categorieentiteGeographiqueExercice',
  commune: 'cogCommune',
  coordinates: 'coordonneeX',
} as const;

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
  return textAt(addressOf(ege), COLUMNS.commune);
}

/** FINESS number of an establishment, as written. */
export function finessTextOf(ege: JsonObject): string | null {
  return textAt(objectAt(ege, 'informationsGeneralesEGE'), COLUMNS.finess);
}

/** Decides what becomes of an establishment: closed ones are skipped, {@link identify} judges the others. */
export function readEstablishment(
  ege: JsonObject,
  manager: Pick<Establishment, 'finessEj' | 'managerName'>,
  communes: CommuneTable,
): EstablishmentRow {
  const finess = finessTextOf(ege);
  if (textAt(ege, 'etatObjet') !== ACTIVE) {
    return leave('skipped', 'inactive-establishment', ['etatObjet', finess]);
  }
  const about = objectAt(ege, 'informationsGeneralesEGE');
  const fields = {
    ...manager,
    finess,
    category: textAt(ege, COLUMNS.category),
    commune: communeTextOf(ege),
    name: textAt(about, 'nomEgeLong') ?? textAt(about, 'nomEgeCourt'),
  };
  const reading = identify(fields, COLUMNS);
  if (reading.outcome !== 'identified') return reading;
  const { identity } = reading;
  const coordinates = objectAt(addressOf(ege), 'coordonneesGeographique');
  const { location, remarks } = locate(
    { commune: identity.communeCode, reading: readCoordinates(coordinates, identity.departementCode) },
    communes,
    COLUMNS,
  );
  return { outcome: 'accepted', establishment: { ...identity, location }, remarks };
}

function addressOf(ege: JsonObject): JsonObject | null {
  const addresses = objectsAt(ege, 'adresse');
  return (
    addresses.find((address) => textAt(address, 'usageAdresse') === LOCATION_ADDRESS) ?? addresses[0] ?? null
  );
}
