import { listBridgeRows } from './bridge-rows';
import { chooseHiddenCounts } from './choose-hidden-counts';
import { buildCountNetwork, type CountNetwork, setHidden } from './count-network';
import type { CoverProgram, CoverRow, SolveCover } from './cover-program';
import { type Choices, findBrokenRows } from './cut-rows';
import { openCell } from './open-adjacency';
import type { SumTable } from './sum-table';

/** How far a search for the least to hide has come. */
export interface MinimiseProgress {
  readonly round: number;
  /** No pattern costs less than this. */
  readonly bound: number;
  /** Cost of the cheapest pattern found. */
  readonly cost: number;
}

/** What the search is given. */
interface MinimiseOptions {
  readonly solve: SolveCover;
  /** Cells of a pattern that protects every secret, to do better than. */
  readonly known: readonly number[];
  /** Asked between rounds; the search stops when it answers `false`. */
  readonly hasTime: () => boolean;
  readonly onProgress?: (progress: MinimiseProgress) => void;
}

/** A pattern, its cost, and what is proven of it. Costs are those of the cells hidden for the sake of others. */
export interface MinimisedPattern {
  readonly hidden: readonly number[];
  readonly cost: number;
  /** No pattern costs less than this: `cost` itself when the pattern is proven to be the cheapest. */
  readonly bound: number;
  readonly isOptimal: boolean;
}

/** Costs that differ by less are the same. */
const SAME_COST = 1e-6;

/** The relaxed program has gathered what it can when so many rounds raise the bound by less than this share of it. */
const SLOW_ROUNDS = 6;
const SLOW_GAIN = 0.005;

/** Part of the cost of a count that is left to it when the relaxed program takes it wholly. */
const COST_WHEN_TAKEN = 0.05;

/**
 * The cheapest pattern that keeps every secret protected against `boundHiddenCounts` (Fischetti & Salazar 2001, by
 * Benders decomposition): a program chooses cells to hide under the inequalities found so far, the flows of the attacker
 * find those it breaks, and so on until it breaks none. On the way, the heuristic is run again on the costs that the
 * program suggests, for patterns that protect. The solver is given, for it is heavy and none of ours.
 *
 * @returns the cheapest pattern found, and whether it is proven; `null` when the sums are no network.
 */
export function minimiseHiddenCounts(table: SumTable, options: MinimiseOptions): MinimisedPattern | null {
  const network = buildCountNetwork(table);
  if (network === null) return null;
  return new Minimisation(table, network, options).run();
}

/** Cost of the cells a pattern hides for the sake of secrets. */
export function costOfPattern({ cells }: SumTable, hidden: readonly number[]): number {
  return hidden.reduce((sum, cell) => {
    const given = cells[cell];
    return given === undefined || given.protection !== null ? sum : sum + given.cost;
  }, 0);
}

class Minimisation {
  private readonly candidates: readonly number[];
  private readonly ofCell: Int32Array;
  private readonly costs: readonly number[];
  /** Costs are whole numbers, and so is the least. */
  private readonly isWhole: boolean;
  private readonly rows = new Map<string, CoverRow>();
  private hidden: readonly number[];
  private cost: number;
  private bound = 0;
  private round = 0;

  constructor(
    private readonly table: SumTable,
    private readonly network: CountNetwork,
    private readonly options: MinimiseOptions,
  ) {
    const { cells } = table;
    this.hidden = options.known;
    this.cost = costOfPattern(table, options.known);
    this.candidates = cells.flatMap(({ protection, isLatent, cost }, cell) =>
      protection === null && isLatent !== true && Number.isFinite(cost) ? [cell] : [],
    );
    this.costs = this.candidates.map((cell) => cells[cell]?.cost ?? Number.NaN);
    this.isWhole = this.costs.every(Number.isInteger);
    this.ofCell = new Int32Array(cells.length).fill(-1);
    this.candidates.forEach((cell, choice) => (this.ofCell[cell] = choice));
    cells.forEach(({ protection }, cell) => {
      if (protection !== null) setHidden(network, cell, true);
    });
    for (const cell of this.candidates) openCell(network, cell);
    for (const row of listBridgeRows(table, this.ofCell)) this.rows.set(JSON.stringify(row), row);
  }

  run(): MinimisedPattern {
    this.addBroken(this.candidates.map(() => 0));
    this.relax();
    this.decide();
    const isOptimal = this.bound >= this.cost - SAME_COST;
    return { hidden: this.hidden, cost: this.cost, bound: Math.min(this.bound, this.cost), isOptimal };
  }

  /** Gathers rows with choices between 0 and 1. */
  private relax(): void {
    const bounds: number[] = [];
    while (this.isWorthIt()) {
      const solution = this.options.solve(this.program(), true);
      if (solution === null) return;
      this.raise(solution.bound);
      this.tryNear(solution.values);
      if (this.addBroken(solution.values).added === 0) return;
      bounds.push(this.bound);
      const before = bounds.at(-1 - SLOW_ROUNDS);
      if (before !== undefined && this.bound < before * (1 + SLOW_GAIN)) return;
    }
  }

  /** Asks for whole choices until some break no row. */
  private decide(): void {
    while (this.isWorthIt()) {
      const solution = this.options.solve(this.program(), false);
      if (solution === null) return;
      this.raise(solution.bound);
      const taken = solution.values.map(Math.round);
      const { broken, added } = this.addBroken(taken);
      if (broken === 0) this.keep(this.patternOf(taken));
      else this.tryNear(taken);
      if (added === 0) return;
    }
  }

  private isWorthIt(): boolean {
    return this.bound < this.cost - SAME_COST && this.options.hasTime();
  }

  private raise(bound: number): void {
    const reached = this.isWhole ? Math.ceil(bound - SAME_COST) : bound;
    this.bound = Math.max(this.bound, reached);
    this.round += 1;
    this.options.onProgress?.({ round: this.round, bound: this.bound, cost: this.cost });
  }

  /** Runs the heuristic with counts as cheap as the program takes them. */
  private tryNear(values: readonly number[]): void {
    const cells = this.table.cells.map((cell, rank) => {
      const value = values[this.ofCell[rank] ?? -1];
      return value === undefined ? cell : { ...cell, cost: cell.cost * Math.max(1 - value, COST_WHEN_TAKEN) };
    });
    const hidden = chooseHiddenCounts({ ...this.table, cells });
    if (hidden !== null) this.keep(hidden);
  }

  private keep(hidden: readonly number[]): void {
    const cost = costOfPattern(this.table, hidden);
    if (cost >= this.cost - SAME_COST) return;
    this.hidden = hidden;
    this.cost = cost;
  }

  private program(): CoverProgram {
    const isHidden = new Set(this.hidden);
    return {
      costs: this.costs,
      rows: [...this.rows.values()],
      start: this.candidates.map((cell) => (isHidden.has(cell) ? 1 : 0)),
    };
  }

  /** Adds the rows some choices break, and tells how many these are and how many were not there already. */
  private addBroken(taken: readonly number[]): { readonly broken: number; readonly added: number } {
    const before = this.rows.size;
    const choices: Choices = { ofCell: this.ofCell, taken };
    const rows = findBrokenRows(this.network, choices);
    for (const row of rows) this.rows.set(JSON.stringify(row), row);
    return { broken: rows.length, added: this.rows.size - before };
  }

  private patternOf(taken: readonly number[]): readonly number[] {
    const chosen = this.candidates.filter((_, choice) => taken[choice] === 1);
    const secrets = this.table.cells.flatMap(({ protection, isLatent }, cell) =>
      protection !== null && isLatent !== true ? [cell] : [],
    );
    return [...secrets, ...chosen].sort((left, right) => left - right);
  }
}
