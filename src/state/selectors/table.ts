import type { TerritoryPaint } from '@/cartography';
import { columnValueAt } from '@/domain/measure';
import type { MappedLevel, TerritoryHierarchy } from '@/domain/territory';
import type { IndicatorResult } from '@/indicators';
import { memoizeLast } from '@/lib';
import type { TableColumn, TableView } from './views';

/** Inputs of the table, already computed for the map. */
export interface TableInputs {
  readonly level: MappedLevel;
  readonly results: readonly IndicatorResult[];
  readonly chosen: IndicatorResult;
  /** Paint of each territory, so that rows wear the colour of the map. */
  readonly fill: readonly TerritoryPaint[] | null;
}

/** Builds the table of a level: the map's equal. */
export function createTableBuilder(hierarchy: TerritoryHierarchy): (inputs: TableInputs) => TableView {
  const build = memoizeLast(
    (level: MappedLevel, columns: readonly TableColumn[], fill: TableInputs['fill']) => ({
      level,
      columns,
      rows: rowsOf(hierarchy, level, fill),
    }),
  );
  const columnsOf = memoizeLast(chooseColumns);
  return ({ level, results, chosen, fill }) => build(level, columnsOf(level, results, chosen), fill);
}

function chooseColumns(
  level: MappedLevel,
  results: readonly IndicatorResult[],
  chosen: IndicatorResult,
): readonly TableColumn[] {
  const others = results.filter((result) => result !== chosen);
  return [
    ...(['rate', 'numerator', 'denominator'] as const).map((part) => columnOf(chosen, part, level)),
    ...others.map((result) => columnOf(result, 'rate', level)),
  ];
}

function columnOf(result: IndicatorResult, part: TableColumn['part'], level: MappedLevel): TableColumn {
  const values = result.figures[level][part];
  return {
    id: `${result.definition.id}.${part}`,
    result,
    part,
    unit: values.unit,
    values,
    france: columnValueAt(result.figures.france[part], 0),
  };
}

function rowsOf(
  hierarchy: TerritoryHierarchy,
  level: MappedLevel,
  fill: readonly TerritoryPaint[] | null,
): TableView['rows'] {
  const index = hierarchy[level];
  const parents = level === 'departement' ? hierarchy.region : hierarchy.france;
  const paints = new Map(fill?.map((paint) => [paint.code, paint]));
  return index.territories.map((territory, position) => ({
    position,
    territory,
    parentName: parents.territories[index.parentPositions[position] ?? -1]?.name ?? '',
    paint: paints.get(territory.code) ?? null,
  }));
}
