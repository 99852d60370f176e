import { narrowColumn } from '@/indicators';
import type { StudyView } from './study';
import type { JudgementColumn, TableView } from './table-view';

/** A table with a part of its territories, in the order of the positions: those of its rows become those of its columns. */
export function narrowTable(
  view: TableView,
  { study, positions }: { readonly study: StudyView | null; readonly positions: readonly number[] },
): TableView {
  const places = new Map(positions.map((position, place) => [position, place]));
  return {
    ...view,
    study,
    columns: view.columns.map((column) => ({ ...column, values: narrowColumn(column.values, positions) })),
    referenceColumns: view.referenceColumns.map((column) => ({
      ...column,
      values: narrowColumn(column.values, positions),
    })),
    judgements: view.judgements.map((column) => narrowJudgements(column, positions)),
    peerCodes: view.peerCodes && positions.map((position) => view.peerCodes?.[position] ?? ''),
    rows: view.rows.flatMap((row) => {
      const position = places.get(row.position);
      return position === undefined ? [] : [{ ...row, position }];
    }),
  };
}

function narrowJudgements(column: JudgementColumn, positions: readonly number[]): JudgementColumn {
  if (column.kind === 'category')
    return { ...column, values: positions.map((position) => column.values[position] ?? null) };
  return column.kind === 'difference'
    ? { ...column, values: positions.flatMap((position) => column.values[position] ?? []) }
    : { ...column, values: positions.map((position) => column.values[position] ?? null) };
}
