import type { TerritoryPaint } from '@/cartography';
import { columnValueAt, type ProtectedColumn } from '@/domain/measure';
import type { FigureLevel, MappedLevel, TerritoryHierarchy } from '@/domain/territory';
import type { FigureReference, IndicatorResult } from '@/indicators';
import { memoizeLast } from '@/lib';
import type { FigureMode } from '@/project';
import type { UncertaintySelectors } from './uncertainty';
import type { FigurePart, JudgementColumn, TableColumn, TableView } from './views';

/** Inputs of the table, already computed for the map. */
export interface TableInputs {
  readonly level: MappedLevel;
  readonly results: readonly IndicatorResult[];
  readonly chosen: IndicatorResult;
  /** How rates are to be shown; those of an indicator that is no sample are shown as counted. */
  readonly mode: FigureMode;
  readonly reference: FigureReference;
  /** Paint of each territory, so that rows wear the colour of the map. */
  readonly fill: readonly TerritoryPaint[] | null;
}

interface TableSources {
  readonly hierarchy: TerritoryHierarchy;
  readonly figures: Pick<UncertaintySelectors, 'uncertainty' | 'verdicts'>;
}

type TableFigures = Omit<TableView, 'rows'>;

/** What stands beside a rate in each mode. */
const PARTS_OF_MODE: Readonly<Record<FigureMode, readonly FigurePart[]>> = {
  raw: ['rate'],
  smoothed: ['smoothed', 'rate'],
  interval: ['rate', 'lower', 'upper'],
};

/** Builds the table of a level: the map's equal. */
export function createTableBuilder(sources: TableSources): (inputs: TableInputs) => TableView {
  const build = memoizeLast((figures: TableFigures, fill: TableInputs['fill']) => ({
    ...figures,
    rows: rowsOf(sources.hierarchy, figures.level, fill),
  }));
  const readingOf = memoizeLast((mode: FigureMode, reference: FigureReference) => ({ mode, reference }));
  const figuresOf = memoizeLast(
    (subject: Pick<TableInputs, 'level' | 'results' | 'chosen'>, reading: ReturnType<typeof readingOf>) =>
      chooseFigures(sources, { ...subject, ...reading }),
  );
  const subjectOf = memoizeLast(
    (level: MappedLevel, results: readonly IndicatorResult[], chosen: IndicatorResult) => ({
      level,
      results,
      chosen,
    }),
  );
  return ({ level, results, chosen, mode, reference, fill }) =>
    build(figuresOf(subjectOf(level, results, chosen), readingOf(mode, reference)), fill);
}

function chooseFigures(sources: TableSources, inputs: Omit<TableInputs, 'fill'>): TableFigures {
  const { level, results, chosen, reference } = inputs;
  const modeOf = (result: IndicatorResult) =>
    sources.figures.uncertainty(result, level) === null ? 'raw' : inputs.mode;
  const columnsOf = (result: IndicatorResult, parts: readonly FigurePart[]) =>
    parts.map((part) => columnOf(sources, { result, part, level }));
  const mode = modeOf(chosen);
  return {
    level,
    mode,
    columns: [
      ...columnsOf(chosen, [...PARTS_OF_MODE[mode], 'numerator', 'denominator']),
      ...results
        .filter((result) => result !== chosen)
        .flatMap((result) => columnsOf(result, PARTS_OF_MODE[modeOf(result)])),
    ],
    judgements: mode === 'interval' ? judgementsOf(sources, { level, result: chosen, reference }) : [],
    method: mode === 'interval' ? sources.figures.uncertainty(chosen, level) : null,
  };
}

interface ColumnPlace {
  readonly result: IndicatorResult;
  readonly part: FigurePart;
  readonly level: MappedLevel;
}

function columnOf(sources: TableSources, { result, part, level }: ColumnPlace): TableColumn {
  const values = valuesOf(sources, { result, part, level });
  return {
    id: `${result.definition.id}.${part}`,
    result,
    part,
    unit: values.unit,
    values,
    france: columnValueAt(valuesOf(sources, { result, part, level: 'france' }), 0),
  };
}

function valuesOf(
  { figures }: TableSources,
  { result, part, level }: Omit<ColumnPlace, 'level'> & { readonly level: FigureLevel },
): ProtectedColumn {
  const counted = result.figures[level];
  if (part === 'rate' || part === 'numerator' || part === 'denominator') return counted[part];
  return figures.uncertainty(result, level)?.[part] ?? counted.rate;
}

function judgementsOf(
  { figures }: TableSources,
  { level, result, reference }: Omit<ColumnPlace, 'part'> & { readonly reference: FigureReference },
): readonly JudgementColumn[] {
  const { id } = result.definition;
  const verdicts = figures.verdicts(result, level, reference) ?? [];
  const stability = figures.uncertainty(result, level)?.stability ?? [];
  return [
    { id: `${id}.difference`, result, kind: 'difference', reference, values: verdicts },
    { id: `${id}.stability`, result, kind: 'stability', values: stability },
  ];
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
