import type { Capacity, CapacityStatus } from '@/domain/offer';
import type { LeftRow, Remark } from '../../report/row-account';
import { leave } from '../finess/identity';
import { EQUIPMENT, fits, textIn, WIDTHS } from './record';

/** What becomes of an `equipementsocial` of a kept establishment. */
export type EquipmentRow =
  | {
      readonly outcome: 'accepted';
      readonly capacities: readonly Capacity[];
      readonly remarks: readonly Remark[];
    }
  | LeftRow;

interface CapacityCells {
  readonly status: CapacityStatus;
  readonly column: string;
  readonly places: number;
  readonly removed: number;
}

type PlacesReading =
  | { readonly kind: 'places'; readonly status: CapacityStatus; readonly places: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'removed'; readonly remark: Remark }
  | { readonly kind: 'wrong'; readonly remark: Remark };

const CAPACITIES: readonly CapacityCells[] = [
  {
    status: 'installed',
    column: 'capinstot',
    places: EQUIPMENT.installed,
    removed: EQUIPMENT.installedRemoved,
  },
  {
    status: 'authorised',
    column: 'capautot',
    places: EQUIPMENT.authorised,
    removed: EQUIPMENT.authorisedRemoved,
  },
];
const REMOVED = 'O';

/** The triple of codes, each with its number of characters: a spreadsheet drops leading zeros. */
const CODES = [
  { key: 'activityCode', column: 'de', position: EQUIPMENT.activity, length: 3 },
  { key: 'modeCode', column: 'ta', position: EQUIPMENT.mode, length: 2 },
  { key: 'publicCode', column: 'client', position: EQUIPMENT.public, length: 3 },
] as const;

/**
 * Reads the installed and the authorised capacity of an equipment. One that was removed is not taken; a line with
 * neither is skipped; a line with a wrong number is refused whole.
 */
export function readEquipment(cells: readonly string[]): EquipmentRow {
  if (!fits(cells, WIDTHS.equipment)) {
    return leave('rejected', 'fields-shifted', ['capautot', cells.slice(1).join(' ').trim()]);
  }
  const readings = CAPACITIES.map((capacity) => readPlaces(cells, capacity));
  const wrong = readings.find((reading) => reading.kind === 'wrong');
  if (wrong !== undefined) return { outcome: 'rejected', remark: wrong.remark };
  const removed = readings.flatMap((reading) => (reading.kind === 'removed' ? [reading.remark] : []));
  const triple = readTriple(cells);
  const capacities = readings.flatMap((reading): Capacity[] => {
    if (reading.kind !== 'places') return [];
    const { status, places } = reading;
    return [{ ...triple.codes, status, places }];
  });
  if (capacities.length > 0) {
    return { outcome: 'accepted', capacities, remarks: [...triple.remarks, ...removed] };
  }
  const [first] = removed;
  return first === undefined
    ? leave('skipped', 'capacity-not-given', ['capinstot', null])
    : { outcome: 'skipped', remark: first };
}

function readPlaces(
  cells: readonly string[],
  { status, column, places, removed }: CapacityCells,
): PlacesReading {
  const text = textIn(cells, places);
  if (textIn(cells, removed)?.toUpperCase() === REMOVED) {
    return { kind: 'removed', remark: { code: 'capacity-removed', column, value: text ?? '' } };
  }
  if (text === null) return { kind: 'none' };
  if (!/^-?\d+$/.test(text)) {
    return { kind: 'wrong', remark: { code: 'capacity-not-a-number', column, value: text } };
  }
  const number = Number(text);
  if (number < 0) return { kind: 'wrong', remark: { code: 'negative-capacity', column, value: text } };
  return { kind: 'places', status, places: number };
}

function readTriple(cells: readonly string[]): {
  readonly codes: Pick<Capacity, 'activityCode' | 'modeCode' | 'publicCode'>;
  readonly remarks: readonly Remark[];
} {
  const codes = { activityCode: '', modeCode: '', publicCode: '' };
  const remarks: Remark[] = [];
  for (const { key, column, position, length } of CODES) {
    const value = textIn(cells, position) ?? '';
    codes[key] = /^\d+$/.test(value) ? value.padStart(length, '0') : value;
    if (codes[key] !== value) remarks.push({ code: 'lost-zero-repaired', column, value });
  }
  return { codes, remarks };
}
