import type { SumEquation, SumTable, TableCell } from './sum-table';

/** Sums one after the other: the total of each, and its parts from its `firstPart` to that of the next. */
export interface SumColumns {
  readonly totals: Int32Array;
  /** One entry more than there are sums. */
  readonly firstPart: Int32Array;
  readonly parts: Int32Array;
}

/** The counts printed figures may stand for, `NaN` where a figure is the count itself. */
interface PrintedColumns {
  readonly least: Float64Array;
  readonly greatest: Float64Array;
}

/** A {@link SumTable} in columns, for a country of communes: see {@link TableCell} for what each tells. */
export interface CountColumns {
  readonly counts: Float64Array;
  readonly floors: Float64Array;
  readonly costs: Float64Array;
  /** What the protection of each secret asks for; `NaN` where a count is no secret. */
  readonly rises: Float64Array;
  readonly widths: Float64Array;
  readonly isLatent: Uint8Array;
  /** `null` where every figure is printed to the unit. */
  readonly printed: PrintedColumns | null;
  readonly sums: SumColumns;
}

/** Says whether a count is a secret itself. */
export function isSecret({ rises }: Pick<CountColumns, 'rises'>, cell: number): boolean {
  const rise = rises[cell] ?? Number.NaN;
  return !Number.isNaN(rise);
}

/** Lays a table out in columns. */
export function columnsOfTable({ cells, equations }: SumTable): CountColumns {
  const column = (numberOf: (cell: TableCell) => number) => Float64Array.from(cells, numberOf);
  const isRounded = cells.some(({ printed }) => printed !== undefined);
  return {
    counts: column(({ count }) => count),
    floors: column(({ floor }) => floor),
    costs: column(({ cost }) => cost),
    rises: column(({ protection }) => protection?.rise ?? Number.NaN),
    widths: column(({ protection }) => protection?.width ?? Number.NaN),
    isLatent: Uint8Array.from(cells, ({ isLatent }) => (isLatent === true ? 1 : 0)),
    printed: isRounded
      ? {
          least: column(({ printed }) => printed?.least ?? Number.NaN),
          greatest: column(({ printed }) => printed?.greatest ?? Number.NaN),
        }
      : null,
    sums: sumsOfEquations(equations),
  };
}

/** The table that columns lay out. */
export function tableOfColumns(columns: CountColumns): SumTable {
  const cells = Array.from(columns.counts, (_, cell) => cellAt(columns, cell));
  return { cells, equations: equationsOfSums(columns.sums) };
}

function cellAt(columns: CountColumns, cell: number): TableCell {
  const { counts, floors, costs, rises, widths, isLatent, printed } = columns;
  const at = (column: Float64Array | undefined): number => column?.[cell] ?? Number.NaN;
  const least = at(printed?.least);
  return {
    count: at(counts),
    floor: at(floors),
    cost: at(costs),
    protection: isSecret(columns, cell) ? { rise: at(rises), width: at(widths) } : null,
    ...(isLatent[cell] === 1 ? { isLatent: true } : {}),
    ...(Number.isNaN(least) ? {} : { printed: { least, greatest: at(printed?.greatest) } }),
  };
}

/** Lays equations out in columns, in their order. */
export function sumsOfEquations(equations: readonly SumEquation[]): SumColumns {
  const firstPart = new Int32Array(equations.length + 1);
  equations.forEach(({ parts }, rank) => {
    firstPart[rank + 1] = (firstPart[rank] ?? 0) + parts.length;
  });
  return {
    totals: Int32Array.from(equations, ({ total }) => total),
    firstPart,
    parts: Int32Array.from(equations.flatMap(({ parts }) => parts)),
  };
}

/** The equations that columns lay out, in their order. */
export function equationsOfSums({ totals, firstPart, parts }: SumColumns): readonly SumEquation[] {
  return Array.from(totals, (total, rank) => ({
    total,
    parts: [...parts.subarray(firstPart[rank], firstPart[rank + 1])],
  }));
}
