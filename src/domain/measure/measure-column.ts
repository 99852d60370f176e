import type { Brand } from '@/lib';
import type { TerritoryIndex } from '../territory';
import {
  type DisplayState,
  type MeasuredValue,
  MISSING,
  NOT_APPLICABLE,
  STATUS_BYTE,
  SUPPRESSED,
  type ValueStatus,
} from './measured-value';
import type { Provenance } from './provenance';
import type { Unit } from './unit';

/**
 * One measure for every territory of an index. `values[i]` is `NaN` wherever `statuses[i]` is not known or estimated,
 * so a suppressed count is physically absent.
 */
export interface MeasureColumn {
  readonly index: TerritoryIndex;
  readonly unit: Unit;
  readonly values: Float64Array;
  /** Bytes of {@link STATUS_BYTE}. */
  readonly statuses: Uint8Array;
  readonly provenance: readonly Provenance[];
}

/**
 * A column the secrecy step has been through: the only kind that views and exports accept. Made by the secrecy engine
 * alone.
 */
export type ProtectedColumn = Brand<MeasureColumn, 'ProtectedColumn'>;

/**
 * Builds a column by asking for the value of each position.
 *
 * @param valueAt - called once a position, in order.
 */
export function buildColumn(
  index: TerritoryIndex,
  description: { readonly unit: Unit; readonly provenance: readonly Provenance[] },
  valueAt: (position: number) => MeasuredValue,
): MeasureColumn {
  const size = index.territories.length;
  const values = new Float64Array(size).fill(Number.NaN);
  const statuses = new Uint8Array(size);
  for (let position = 0; position < size; position += 1) {
    const measured = valueAt(position);
    statuses[position] = STATUS_BYTE[measured.status];
    if (measured.status === 'known' || measured.status === 'estimated') values[position] = measured.value;
  }
  return { index, unit: description.unit, provenance: description.provenance, values, statuses };
}

/** Numbers of a column and what is known of each, aligned: {@link buildColumn} without an object a territory. */
export type MeasuredNumbers = Pick<MeasureColumn, 'values' | 'statuses'>;

/**
 * Builds a column of numbers that all have one status: missing where one is `NaN`. The column keeps the array.
 *
 * @param values - one a position of the index.
 */
export function columnOfNumbers(
  index: TerritoryIndex,
  { unit, provenance }: Pick<MeasureColumn, 'unit' | 'provenance'>,
  { values, status = 'known' }: { readonly values: Float64Array; readonly status?: 'known' | 'estimated' },
): MeasureColumn {
  const given = STATUS_BYTE[status];
  const statuses = new Uint8Array(values.length);
  for (let position = 0; position < values.length; position += 1) {
    const value = values[position];
    statuses[position] = value === undefined || Number.isNaN(value) ? STATUS_BYTE.missing : given;
  }
  return { index, unit, provenance, values, statuses };
}

const emptyNumbers = new WeakMap<TerritoryIndex, MeasuredNumbers>();

/** A column without any value: missing everywhere. Those of one index share their arrays. */
export function emptyColumn(
  index: TerritoryIndex,
  { unit, provenance }: Pick<MeasureColumn, 'unit' | 'provenance'>,
): MeasureColumn {
  const size = index.territories.length;
  const numbers = emptyNumbers.get(index) ?? {
    values: new Float64Array(size).fill(Number.NaN),
    statuses: new Uint8Array(size).fill(STATUS_BYTE.missing),
  };
  emptyNumbers.set(index, numbers);
  return { index, unit, provenance, ...numbers };
}

/** Whether a column is one that {@link emptyColumn} gives: missing everywhere. */
export function isEmptyColumn({ index, values }: MeasureColumn): boolean {
  return emptyNumbers.get(index)?.values === values;
}

/** The measured value at a position; missing outside the column. */
export function columnValueAt(column: MeasureColumn, position: number): MeasuredValue {
  const byte = column.statuses[position] ?? STATUS_BYTE.missing;
  const value = column.values[position];
  if (byte === STATUS_BYTE.known) return value === undefined ? MISSING : { status: 'known', value };
  if (byte === STATUS_BYTE.estimated) return value === undefined ? MISSING : { status: 'estimated', value };
  if (byte === STATUS_BYTE.suppressed) return SUPPRESSED;
  return byte === STATUS_BYTE['not-applicable'] ? NOT_APPLICABLE : MISSING;
}

const STATUS_OF_BYTE = new Map<number, ValueStatus>(
  (Object.keys(STATUS_BYTE) as ValueStatus[]).map((status) => [STATUS_BYTE[status], status]),
);

/** The state a reader sees at a position, without an object a territory; missing outside the column. */
export function displayStateAt({ statuses, values }: MeasureColumn, position: number): DisplayState {
  const status = STATUS_OF_BYTE.get(statuses[position] ?? STATUS_BYTE.missing) ?? 'missing';
  return status === 'known' && values[position] === 0 ? 'zero' : status;
}
