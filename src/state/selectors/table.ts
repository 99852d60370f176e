import type { TerritoryPaint } from '@/cartography';
import { columnValueAt, type ProtectedColumn } from '@/domain/measure';
import { type FigureLevel, levelAbove, type MappedLevel, type TerritoryHierarchy } from '@/domain/territory';
import {
  type FigureReference,
  hasPrevalenceRange,
  type IndicatorResult,
  type LevelComparison,
  type ReferenceSet,
} from '@/indicators';
import { memoizeLast } from '@/lib';
import type { FigureMode } from '@/project';
import type { ReferenceName } from './references';
import { codesOf, differencesOf, judgementsOf, referenceColumnsOf } from './table-comparison';
import { modeInForce, type SmoothingSource, type UncertaintySelectors } from './uncertainty';
import type { FigurePart, TableColumn, TableView } from './table-view';

/** Inputs of the table, already computed for the map. */
export interface TableInputs {
  readonly hierarchy: TerritoryHierarchy;
  readonly level: MappedLevel;
  readonly results: readonly IndicatorResult[];
  readonly chosen: IndicatorResult;
  /** How rates are to be shown; those of an indicator that is no sample are shown as counted. */
  readonly mode: FigureMode;
  readonly smoothing: SmoothingSource;
  /** The rates of the chosen indicator held against the reference in force. */
  readonly comparison: LevelComparison;
  readonly reference: ReferenceName;
  readonly sets: readonly (ReferenceSet | null)[];
  /** Paint of each territory, so that rows wear the colour of the map. */
  readonly fill: readonly TerritoryPaint[] | null;
}

interface TableSources {
  readonly figures: Pick<UncertaintySelectors, 'uncertainty'>;
}

type TableFigures = Omit<TableView, 'rows'>;

/** What stands beside a rate in each mode. */
const PARTS_OF_MODE: Readonly<Record<FigureMode, readonly ColumnPlace['part'][]>> = {
  raw: ['rate'],
  smoothed: ['smoothed', 'rate'],
  interval: ['rate', 'lower', 'upper'],
};

/** Builds the table of a level: the map's equal. */
export function createTableBuilder(sources: TableSources): (inputs: TableInputs) => TableView {
  const build = memoizeLast(
    (figures: TableFigures, hierarchy: TerritoryHierarchy, fill: TableInputs['fill']) => ({
      ...figures,
      rows: rowsOf(hierarchy, figures.level, fill),
    }),
  );
  const nameOf = memoizeLast((reference: FigureReference, name: string | null) => ({ reference, name }));
  const heldOf = memoizeLast(
    (comparison: LevelComparison, sets: TableInputs['sets'], reference: ReferenceName) => ({
      comparison,
      sets,
      reference,
    }),
  );
  const readingOf = memoizeLast((mode: FigureMode, held: ReturnType<typeof heldOf>) => ({ mode, ...held }));
  const figuresOf = memoizeLast(
    (
      subject: Pick<TableInputs, 'hierarchy' | 'level' | 'results' | 'chosen'>,
      reading: ReturnType<typeof readingOf>,
      smoothing: SmoothingSource,
    ) => chooseFigures(smoothedBy(sources, smoothing), { ...subject, ...reading }),
  );
  const placeOf = memoizeLast((hierarchy: TerritoryHierarchy, level: MappedLevel) => ({ hierarchy, level }));
  const subjectOf = memoizeLast(
    (
      at: Pick<TableInputs, 'hierarchy' | 'level'>,
      results: readonly IndicatorResult[],
      chosen: IndicatorResult,
    ) => ({ ...at, results, chosen }),
  );
  return (inputs) => {
    const { hierarchy, level, results, chosen, smoothing, mode, comparison, sets, reference, fill } = inputs;
    const held = heldOf(comparison, sets, nameOf(reference.reference, reference.name));
    const reading = readingOf(mode, held);
    const subject = subjectOf(placeOf(hierarchy, level), results, chosen);
    return build(figuresOf(subject, reading, smoothing), hierarchy, fill);
  };
}

/** The same sources, whose smoothed rates are those of one way of smoothing. */
function smoothedBy({ figures }: TableSources, smoothing: SmoothingSource): TableSources {
  return {
    figures: { uncertainty: (result, level) => figures.uncertainty(result, level, smoothing) },
  };
}

function chooseFigures(sources: TableSources, inputs: Omit<TableInputs, 'fill' | 'smoothing'>): TableFigures {
  const { level, results, chosen } = inputs;
  const modeOf = ({ definition }: IndicatorResult) => modeInForce(inputs.mode, definition);
  const columnsOf = (result: IndicatorResult, parts: readonly ColumnPlace['part'][]) =>
    parts.map((part) => columnOf(sources, { result, part, level }));
  const mode = modeOf(chosen);
  return {
    level,
    study: null,
    mode,
    columns: [
      ...columnsOf(chosen, PARTS_OF_MODE[mode]),
      ...differencesOf(inputs),
      ...columnsOf(chosen, ['numerator', ...countsOf(chosen, mode), 'denominator']),
      ...results
        .filter((result) => result !== chosen)
        .flatMap((result) => columnsOf(result, PARTS_OF_MODE[modeOf(result)])),
    ],
    referenceColumns: referenceColumnsOf({ ...inputs, mode }),
    judgements: judgementsOf({ ...inputs, mode }, sources.figures.uncertainty(chosen, level)),
    peerCodes: inputs.reference.reference === 'peers' ? codesOf(inputs.hierarchy, inputs.sets) : null,
    method: mode === 'interval' ? sources.figures.uncertainty(chosen, level) : null,
  };
}

/** The counts at both ends of a prevalence, where intervals are shown. */
function countsOf({ definition }: IndicatorResult, mode: FigureMode): readonly ('fewest' | 'most')[] {
  return mode === 'interval' && hasPrevalenceRange({ ...definition, denominator: definition.numerator })
    ? ['fewest', 'most']
    : [];
}

interface ColumnPlace {
  readonly result: IndicatorResult;
  readonly part: Exclude<FigurePart, 'difference' | 'relative'>;
  readonly level: MappedLevel;
}

function columnOf(sources: TableSources, { result, part, level }: ColumnPlace): TableColumn {
  const values = valuesOf(sources, { result, part, level });
  return {
    id: `${result.definition.id}.${part}`,
    result,
    part,
    unit: values.unit,
    reference: null,
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
  if (part === 'fewest' || part === 'most') return counted.range?.[part] ?? counted.numerator;
  return figures.uncertainty(result, level)?.[part] ?? counted.rate;
}

function rowsOf(
  hierarchy: TerritoryHierarchy,
  level: MappedLevel,
  fill: readonly TerritoryPaint[] | null,
): TableView['rows'] {
  const index = hierarchy[level];
  const parents = hierarchy[levelAbove(level)];
  const paints = new Map(fill?.map((paint) => [paint.code, paint]));
  return index.territories.map((territory, position) => ({
    position,
    territory,
    parentName: parents.territories[index.parentPositions[position] ?? -1]?.name ?? '',
    paint: paints.get(territory.code) ?? null,
  }));
}
