import {
  boundHiddenCounts,
  chooseHiddenCounts,
  type HiddenBounds,
  type SumTable,
} from '@/indicators/disclosure';
import type { Adapter, AdapterFamily } from '../adapter';
import { isRecord, type ReferenceCase } from '../reference-case';

const NO_NETWORK = 'the sums of this table are no network: flows give no bound';
const AUDITED = 'a pattern is given, not unique: ours audits it, and proposes its own which is checked apart';
const NOT_A_RESULT = 'how the peer’s solver went';

/**
 * Our attacker on the patterns of the peers, and the checks of the vectors on the pattern of our own engine: it holds
 * every secret, leaves each as wide as required, and hides no less than the proven optimum.
 */
export const DISCLOSURE_ADAPTERS: AdapterFamily = {
  secondary_suppression: (inputs, reference) => {
    const table = readTable(reference, inputs.parameter('required_interval_width'));
    const secrets = ranksWhere(table, ({ protection }) => protection !== null);
    const alone = boundHiddenCounts(table, secrets);
    const ours = chooseHiddenCounts(table);
    if (alone === null || ours === null) return { notImplemented: NO_NETWORK };
    checkOwnPattern(table, ours, reference);
    const patterns = Object.entries(reference.expected).filter(
      (entry): entry is [string, Record<string, unknown>] =>
        isRecord(entry[1]) && Array.isArray(entry[1].suppressed),
    );
    return {
      values: {
        primary: secrets,
        intervals_primary_only: asIntervals(alone),
        recovered_exactly_if_primary_only: alone
          .filter(({ lower, upper }) => lower === upper)
          .map(({ cell }) => cell),
        ...Object.fromEntries(
          patterns.map(([key, { suppressed }]) => [key, audit(table, toRanks(suppressed))]),
        ),
      },
      setAside: Object.fromEntries(
        patterns.flatMap(([key]) => [
          [`${key}.suppressed`, AUDITED],
          [`${key}.seconds`, NOT_A_RESULT],
          [`${key}.proved`, NOT_A_RESULT],
        ]),
      ),
    };
  },
} satisfies Record<string, Adapter>;

function readTable({ input, parameters }: ReferenceCase, width: number): SumTable {
  const bounds = /^(\d+) < n < (\d+)$/.exec(String(parameters.primary_rule));
  if (bounds === null) throw new Error(`primary rule « ${String(parameters.primary_rule)} » is not known`);
  const [above, below] = [Number(bounds[1]), Number(bounds[2])];
  const { values, constraints } = input;
  if (!Array.isArray(values) || !Array.isArray(constraints)) throw new Error('no values or constraints');
  return {
    cells: values.map(Number).map((count) => ({
      count,
      floor: 0,
      cost: count > 0 ? 1 + Math.log1p(count) : Number.POSITIVE_INFINITY,
      protection: count > above && count < below ? { rise: 0, width } : null,
    })),
    equations: constraints.filter(isRecord).map(({ total, parts }) => ({
      total: Number(total),
      parts: toRanks(parts),
    })),
  };
}

/** What our attacker says of a pattern, under the keys the peers use for theirs. */
function audit(table: SumTable, pattern: readonly number[]): Readonly<Record<string, unknown>> {
  const bounds = boundHiddenCounts(table, pattern) ?? [];
  const widths = secretWidths(table, bounds);
  return {
    n_suppressed: pattern.length,
    n_secondary: pattern.length - widths.size,
    value_suppressed: valueOf(table, pattern),
    intervals: asIntervals(bounds),
    violations: [...widths].filter(([, { isTooNarrow }]) => isTooNarrow).map(([cell]) => cell),
    min_primary_interval_width: Math.min(...[...widths.values()].map(({ width }) => width)),
  };
}

function checkOwnPattern(table: SumTable, ours: readonly number[], { expected }: ReferenceCase): void {
  const widths = secretWidths(table, boundHiddenCounts(table, ours) ?? []);
  const unsafe = ranksWhere(
    table,
    (cell, rank) => cell.protection !== null && (widths.get(rank)?.isTooNarrow ?? true),
  );
  if (unsafe.length > 0) throw new Error(`our pattern leaves ${unsafe.join(', ')} unprotected`);
  const fewest = isRecord(expected.min_count) ? Number(expected.min_count.n_suppressed) : 0;
  if (ours.length < fewest) throw new Error('our pattern hides less than the proven optimum');
  const least = isRecord(expected.min_value) ? Number(expected.min_value.value_suppressed) : 0;
  if (valueOf(table, ours) < least)
    throw new Error('our pattern hides a lower value than the proven optimum');
}

function secretWidths(table: SumTable, bounds: readonly HiddenBounds[]) {
  return new Map(
    bounds.flatMap(({ cell, lower, upper }) => {
      const protection = table.cells[cell]?.protection ?? null;
      if (protection === null) return [];
      return [[cell, { width: upper - lower, isTooNarrow: upper - lower < protection.width }] as const];
    }),
  );
}

function valueOf(table: SumTable, pattern: readonly number[]): number {
  return pattern.reduce((sum, rank) => sum + (table.cells[rank]?.count ?? Number.NaN), 0);
}

function asIntervals(bounds: readonly HiddenBounds[]): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(bounds.map(({ cell, lower, upper }) => [cell, [lower, upper]]));
}

function ranksWhere(
  { cells }: SumTable,
  matches: (cell: SumTable['cells'][number], rank: number) => boolean,
): readonly number[] {
  return cells.flatMap((cell, rank) => (matches(cell, rank) ? [rank] : []));
}

function toRanks(list: unknown): readonly number[] {
  if (!Array.isArray(list)) throw new Error('no list of cells');
  return list.map(Number);
}
