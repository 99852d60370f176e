import { columnValueAt, type MeasureColumn, type MeasuredValue } from '@/domain/measure';

/** What a column holds of each territory, by its code. */
export function valuesByCode(column: MeasureColumn): Readonly<Record<string, MeasuredValue>> {
  return Object.fromEntries(
    column.index.territories.map(({ code }, position): readonly [string, MeasuredValue] => [
      code,
      columnValueAt(column, position),
    ]),
  );
}
