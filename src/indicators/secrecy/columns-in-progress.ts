import type { CountColumns, Protection } from '../disclosure';
import { rangeOfRounded } from './round-counts';
import { protectCount, type SecrecyRule } from './secrecy-rule';
import { SumsInProgress } from './sums-in-progress';

/** Where a count is no part of the tables that are protected. */
export const NO_COUNT = -1;

/** How the counts of a level are laid out. */
interface LevelRule {
  /** What hiding one of them costs, as a share of what hiding a commune does. */
  readonly share: number;
  /** People of the largest contributor to each; `null` where none is known. */
  readonly largest: Float64Array | null;
  readonly isLatent: boolean;
  /** They are taken to be known to the unit where they are printed. */
  readonly isExact: boolean;
}

/** Counts of tables, and the sums that link them, being laid out in columns. */
export class ColumnsInProgress {
  readonly sums: SumsInProgress;
  /** A zero that is printed is known to be one: it is never hidden, and adds nothing to any sum. */
  private readonly isZeroSure: boolean;
  private size = 0;
  private readonly counts: Float64Array;
  private readonly floors: Float64Array;
  private readonly costs: Float64Array;
  private readonly rises: Float64Array;
  private readonly widths: Float64Array;
  private readonly isLatent: Uint8Array;
  private readonly printed: { readonly least: Float64Array; readonly greatest: Float64Array } | null;

  /** @param capacity - the most counts there may be. */
  constructor(
    capacity: number,
    private readonly rule: SecrecyRule,
  ) {
    const column = () => new Float64Array(capacity);
    this.counts = column();
    this.floors = column();
    this.costs = column();
    this.rises = column();
    this.widths = column();
    this.isLatent = new Uint8Array(capacity);
    const unrounded = () => column().fill(Number.NaN);
    this.printed = rule.rounding === null ? null : { least: unrounded(), greatest: unrounded() };
    const { rounding, threshold } = rule;
    this.isZeroSure = rounding === null || rangeOfRounded(0, rounding, threshold).greatest === 0;
    this.sums = new SumsInProgress();
  }

  /** Adds the counts of a level; returns the rank of each, {@link NO_COUNT} for what has none. */
  addLevel({ values }: { readonly values: Float64Array }, level: LevelRule): Int32Array {
    const { rule } = this;
    const ranks = new Int32Array(values.length).fill(NO_COUNT);
    for (let position = 0; position < values.length; position += 1) {
      const count = values[position] ?? Number.NaN;
      if (Number.isNaN(count) || (count === 0 && this.isZeroSure)) continue;
      const protection = protectCount(count, level.largest?.[position] ?? Number.NaN, rule);
      ranks[position] = level.isLatent
        ? this.addLatent(count, protection)
        : this.addPrinted(count, protection, level);
    }
    return ranks;
  }

  /** Adds a count that is not printed to begin with; returns its rank. */
  addLatent(count: number, protection: Protection | null): number {
    const rank = this.add(count, protection);
    this.costs[rank] = Number.POSITIVE_INFINITY;
    this.isLatent[rank] = 1;
    return rank;
  }

  /** The columns, once all is added. */
  finish(): CountColumns {
    const { size, printed } = this;
    const until = (column: Float64Array) => column.subarray(0, size);
    return {
      counts: until(this.counts),
      floors: until(this.floors),
      costs: until(this.costs),
      rises: until(this.rises),
      widths: until(this.widths),
      isLatent: this.isLatent.subarray(0, size),
      printed: printed === null ? null : { least: until(printed.least), greatest: until(printed.greatest) },
      sums: this.sums.finish(),
    };
  }

  private addPrinted(
    count: number,
    protection: Protection | null,
    { share, isExact }: Pick<LevelRule, 'share' | 'isExact'>,
  ): number {
    const { rounding, threshold } = this.rule;
    const rank = this.add(count, protection);
    this.floors[rank] = Math.min(1, count);
    this.costs[rank] = count > 0 ? share * (1 + Math.log1p(count)) : Number.POSITIVE_INFINITY;
    if (this.printed === null || rounding === null || isExact) return rank;
    const { least, greatest } = rangeOfRounded(count, rounding, threshold);
    this.printed.least[rank] = least;
    this.printed.greatest[rank] = greatest;
    return rank;
  }

  private add(count: number, protection: Protection | null): number {
    const rank = this.size;
    this.size += 1;
    this.counts[rank] = count;
    this.rises[rank] = protection === null ? Number.NaN : protection.rise;
    this.widths[rank] = protection === null ? Number.NaN : protection.width;
    return rank;
  }
}
