import { memoizeLast } from '@/lib';
import { sha256Of } from '@/lib/sha256';
import {
  chooseHiddenOf,
  type CountColumns,
  isSecret,
  keepsSecrets,
  type SumTable,
  tableOfColumns,
} from '../disclosure';

/**
 * The least to hide, as a search found it for the counts of one source, to be used for as long as they are the same. Kept
 * with the dossier, which holds the counts; it tells of hidden ones, and is never exported.
 */
export interface LeastPattern {
  readonly source: string | null;
  /** Tells the counts, their sums and their secrets from any others. */
  readonly fingerprint: string;
  /** Ranks of the hidden cells. */
  readonly hidden: readonly number[];
  /** No pattern costs less than this. */
  readonly bound: number;
}

/** What is proven of the counts hidden: that none can be fewer, how much fewer they might be, or nothing. */
export type SuppressionProof = 'least' | 'bounded' | 'heuristic';

/** Which counts of a set are hidden. */
export interface Suppression {
  /** Ranks of the hidden cells, in ascending order. */
  readonly hidden: readonly number[];
  /** How many of them are secrets; the others protect these. */
  readonly secretCount: number;
  readonly proof: SuppressionProof;
  /** How much cheaper the cheapest pattern might be, at most, as a share of the cost; `null` when nobody knows. */
  readonly gap: number | null;
}

const SAME_COST = 1e-6;

/** Hides what a search found for these very counts, where it protects every secret; what the heuristic finds otherwise. */
export function chooseSuppression(columns: CountColumns, patterns: readonly LeastPattern[]): Suppression {
  const found = patterns.length === 0 ? undefined : findPattern(tableOfColumns(columns), patterns);
  const hidden = found?.hidden ?? chooseHiddenOf(columns) ?? [...columns.counts.keys()];
  const added = hidden.filter((cell) => !isSecret(columns, cell));
  const secretCount = hidden.length - added.length;
  if (added.length === 0) return { hidden, secretCount, proof: 'least', gap: 0 };
  if (found === undefined) return { hidden, secretCount, proof: 'heuristic', gap: null };
  const cost = added.reduce((sum, cell) => sum + (columns.costs[cell] ?? Number.NaN), 0);
  const gap = Math.max(0, (cost - found.bound) / cost);
  return { hidden, secretCount, proof: cost - found.bound <= SAME_COST ? 'least' : 'bounded', gap };
}

function findPattern(table: SumTable, patterns: readonly LeastPattern[]): LeastPattern | undefined {
  const fingerprint = fingerprintOf(table);
  const found = patterns.find((pattern) => pattern.fingerprint === fingerprint);
  return found !== undefined && keepsSecrets(table, found.hidden) ? found : undefined;
}

/** Tells a set of counts, sums and secrets from any other. */
export const fingerprintOf = memoizeLast(({ cells, equations }: SumTable): string =>
  sha256Of([
    JSON.stringify([
      cells.map(({ count, floor, protection, isLatent, printed }) => [
        count,
        floor,
        protection?.rise,
        protection?.width,
        isLatent,
        printed?.least,
        printed?.greatest,
      ]),
      equations.map(({ total, parts }) => [total, ...parts]),
    ]),
  ]),
);
