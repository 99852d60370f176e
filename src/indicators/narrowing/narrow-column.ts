import { columnValueAt, type ProtectedColumn } from '@/domain/measure';
import { narrowIndex } from '@/domain/territory';
import { memoizePair } from '@/lib';
import { deriveColumn } from '../secrecy/protected-column';

/** The index of a part of a level: the same object for the same positions. */
const partOf = memoizePair(narrowIndex);

/**
 * The values of a part of the territories of a column, as they stand: secrecy has been through all of them, and a value
 * that was hidden is not there to be shown.
 *
 * @param positions - each once, in the index of the column; those of the narrowed one follow their order.
 */
export function narrowColumn(column: ProtectedColumn, positions: readonly number[]): ProtectedColumn {
  const index = partOf(column.index, positions);
  return deriveColumn({ ...column, index }, column, (place) => columnValueAt(column, positions[place] ?? -1));
}
