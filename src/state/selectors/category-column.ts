import type { CategoryLegend, LegendModel } from '@/cartography';
import { memoizePair } from '@/lib';
import type { TableView } from './table-view';

/** A table with what a map of categories shows of each territory; as it is where the map is another. */
export function withCategories(view: TableView, representation: LegendModel['representation']): TableView {
  return representation?.kind === 'category' ? addCategories(view, representation) : view;
}

const addCategories = memoizePair((view: TableView, { by, standings }: CategoryLegend): TableView => {
  const values = view.rows.map(({ territory }) => standings.get(territory.code) ?? null);
  return { ...view, judgements: [{ id: 'category', kind: 'category', by, values }, ...view.judgements] };
});
