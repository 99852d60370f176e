import type { Capacity, CapacityStatus } from '@/domain/offer';
import type { LeftRow, Remark } from '../../../report/row-account';
import { leave } from '../identity';
import type { FinessRecord } from './record';

/** What becomes of an `equipementsocial` of a kept establishment. */
export type EquipmentRow =
  | {
      readonly outcome: 'accepted';
      readonly capacities: readonly Capacity[];
      readonly remarks: readonly Remark[];
    }
  | LeftRow;

interface CapacityFields {
  readonly status: CapacityStatus;
  readonly column: 'capinstot' | 'capautot';
  readonly removed: 'indsupinst' | 'indsupaut';
}

type PlacesReading =
  | { readonly kind: 'places'; readonly places: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'removed'; readonly remark: Remark }
  | { readonly kind: 'wrong'; readonly remark: Remark };

const CAPACITIES: readonly CapacityFields[] = [
  { status: 'installed', column: 'capinstot', removed: 'indsupinst' },
  { status: 'authorised', column: 'capautot', removed: 'indsupaut' },
];
const REMOVED = 'O';

/** Places are whole; a schema calls them decimals and a spreadsheet may write their zeros. */
const PLACES = /^-?\d+(?:[.,]0+)?$/;

/** The triple of codes, each with its number of characters: a spreadsheet drops leading zeros. */
const CODES = [
  { key: 'activityCode', column: 'de', length: 3 },
  { key: 'modeCode', column: 'ta', length: 2 },
  { key: 'publicCode', column: 'client', length: 3 },
] as const;

/**
 * Reads the installed and the authorised capacity of an equipment. One that was removed is not taken; a line with
 * neither is skipped; a line with a wrong number is refused whole.
 */
export function readEquipment(record: FinessRecord): EquipmentRow {
  const damage = record.damage();
  if (damage !== null) return { outcome: 'rejected', remark: damage };
  const removed: Remark[] = [];
  const given: Pick<Capacity, 'status' | 'places'>[] = [];
  for (const fields of CAPACITIES) {
    const reading = readPlaces(record, fields);
    if (reading.kind === 'wrong') return { outcome: 'rejected', remark: reading.remark };
    if (reading.kind === 'removed') removed.push(reading.remark);
    else if (reading.kind === 'places') given.push({ status: fields.status, places: reading.places });
  }
  if (given.length > 0) {
    const { codes, remarks } = readTriple(record);
    const capacities = given.map((capacity) => ({ ...codes, ...capacity }));
    return { outcome: 'accepted', capacities, remarks: [...remarks, ...removed] };
  }
  const [first] = removed;
  return first === undefined
    ? leave('skipped', 'capacity-not-given', ['capinstot', null])
    : { outcome: 'skipped', remark: first };
}

function readPlaces(record: FinessRecord, { column, removed }: CapacityFields): PlacesReading {
  const text = record.text(column);
  if (record.text(removed)?.toUpperCase() === REMOVED) {
    return { kind: 'removed', remark: { code: 'capacity-removed', column, value: text ?? '' } };
  }
  if (text === null) return { kind: 'none' };
  const number = PLACES.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (!Number.isSafeInteger(number)) {
    return { kind: 'wrong', remark: { code: 'capacity-not-a-number', column, value: text } };
  }
  if (number < 0) return { kind: 'wrong', remark: { code: 'negative-capacity', column, value: text } };
  return { kind: 'places', places: number };
}

function readTriple(record: FinessRecord): {
  readonly codes: Pick<Capacity, 'activityCode' | 'modeCode' | 'publicCode'>;
  readonly remarks: readonly Remark[];
} {
  const codes = { activityCode: '', modeCode: '', publicCode: '' };
  const remarks: Remark[] = [];
  for (const { key, column, length } of CODES) {
    const value = record.text(column) ?? '';
    codes[key] = /^\d+$/.test(value) ? value.padStart(length, '0') : value;
    if (codes[key] !== value) remarks.push({ code: 'lost-zero-repaired', column, value });
  }
  return { codes, remarks };
}
