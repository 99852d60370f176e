import type { NeedPublic } from '@/domain/need';
import { type BoundColumn, type BoundMapping, denominatorOf, type TableMapping } from '../../mapping';

/** One count that a row gives, and what its column says of it by itself. */
export interface NeedMeasure {
  readonly position: number;
  /** `null` for a count; for a rate, where the inhabitants are and how many the rate is for. */
  readonly rate: { readonly denominator: number; readonly per: number } | null;
  readonly source: string | null;
  readonly public: NeedPublic | null;
  readonly referenceDate: string | null;
}

/** Where a need table says what. Positions are those of the cells of a row; `null` where no column says it. */
export interface NeedPlan {
  readonly territory: number | null;
  readonly parent: number | null;
  readonly measures: readonly NeedMeasure[];
  readonly source: number | null;
  readonly public: number | null;
  readonly date: number | null;
  /** Columns that tell the contributors of a territory apart, in the order of the table. */
  readonly names: readonly number[];
  /** Which of them names the contributor: who runs the establishment rather than the establishment. */
  readonly contributor: number | null;
  /** What holds where neither the column nor a cell says it. */
  readonly fixed: {
    readonly source: string | null;
    readonly public: NeedPublic | null;
    readonly date: string | null;
  };
  /** Whether columns that nothing else tells apart are named as sources. */
  readonly namesSourcesAfterColumns: boolean;
}

const NAMES: readonly BoundColumn['role'][] = ['name', 'finess', 'carrier'];

/** Lays out a mapping without problems, so that each row is read by positions alone. */
export function needPlanOf(mapping: TableMapping, { columns }: BoundMapping): NeedPlan {
  const positionOf = (role: BoundColumn['role']) =>
    columns.find((column) => column.role === role)?.position ?? null;
  const { fixed } = mapping;
  const source = positionOf('need-source');
  const measured = columns.filter(({ role }) => role === 'count' || role === 'rate');
  const alike = source === null && fixed.source === undefined ? columnsNotToldApart(measured) : new Set();
  return {
    territory: positionOf('territory'),
    parent: positionOf('parent-territory'),
    measures: measured.map((column) => ({
      ...measureOf(column, columns, mapping),
      ...(alike.has(column) ? { source: column.header } : {}),
    })),
    source,
    public: positionOf('public'),
    date: positionOf('date'),
    names: columns.filter(({ role }) => NAMES.includes(role)).map(({ position }) => position),
    contributor: positionOf('carrier') ?? positionOf('finess') ?? positionOf('name'),
    fixed: {
      source: fixed.source ?? null,
      public: fixed.public ?? null,
      date: fixed.referenceDate ?? null,
    },
    namesSourcesAfterColumns: alike.size > 0,
  };
}

function measureOf(
  column: BoundColumn,
  columns: readonly BoundColumn[],
  { fixed }: TableMapping,
): NeedMeasure {
  const per = column.fixed?.ratePer ?? fixed.ratePer;
  const denominator = column.role === 'rate' ? denominatorOf(column, columns) : null;
  return {
    position: column.position,
    rate: denominator === null || per === undefined ? null : { denominator: denominator.position, per },
    source: column.fixed?.source ?? null,
    public: column.fixed?.public ?? null,
    referenceDate: column.fixed?.referenceDate ?? null,
  };
}

/** Counts that say the same public and date, and no source: their headers are all that tells them apart. */
function columnsNotToldApart(columns: readonly BoundColumn[]): ReadonlySet<BoundColumn> {
  const groups = new Map<string, BoundColumn[]>();
  for (const column of columns) {
    if (column.fixed?.source !== undefined) continue;
    const key = JSON.stringify([column.fixed?.public, column.fixed?.referenceDate]);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return new Set([...groups.values()].filter((group) => group.length > 1).flat());
}
