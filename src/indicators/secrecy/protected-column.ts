import {
  buildColumn,
  type MeasureColumn,
  type MeasuredNumbers,
  type MeasuredValue,
  type ProtectedColumn,
} from '@/domain/measure';
import type { ColumnByLevel, ProtectedByLevel } from '../indicator';
import { buildByLevel } from '../territory-members';

/**
 * Lets out columns that hold no secret: public data such as populations, or places of establishments.
 * Counts of people from a dossier go through `protectCounts` instead.
 */
export function publish(columns: ColumnByLevel): ProtectedByLevel {
  return buildByLevel((level) => publishColumn(columns[level]));
}

/** Lets out one column that holds no secret, as {@link publish} does. */
export function publishColumn(column: MeasureColumn): ProtectedColumn {
  return markProtected(column);
}

/**
 * Builds a column out of protected ones only, which makes it protected too: a value that is hidden in `source` cannot
 * reach it, for it is not there.
 */
export function deriveColumn(
  source: ProtectedColumn,
  description: Pick<MeasureColumn, 'unit' | 'provenance'>,
  valueAt: (position: number) => MeasuredValue,
): ProtectedColumn {
  return markProtected(buildColumn(source.index, description, valueAt));
}

/** As {@link deriveColumn}, of numbers computed together from protected columns only: at once for a whole country of communes. */
export function deriveNumbers(
  { index }: ProtectedColumn,
  { unit, provenance }: Pick<MeasureColumn, 'unit' | 'provenance'>,
  { values, statuses }: MeasuredNumbers,
): ProtectedColumn {
  return markProtected({ index, unit, provenance, values, statuses });
}

/** Brands a column. To be called by the secrecy step alone: every other way to a protected column passes through it. */
export function markProtected(column: MeasureColumn): ProtectedColumn {
  return column as ProtectedColumn;
}
