import { findCheapestPath } from './cheapest-path';
import { columnsOfTable, type CountColumns, isSecret } from './count-columns';
import { buildNetwork, type CountNetwork, NEGLIGIBLE, roomOf, setHidden, type Step } from './count-network';
import { RestingSecrets } from './resting-secrets';
import { roomAtEnds } from './room-at-ends';
import { SearchBudget, type SearchLimits } from './search-budget';
import { SharedFlows } from './shared-flows';
import { type Shift, shiftCount, shiftToEnough, type ShiftToEnough, undoShift, wayOf } from './shift-count';
import type { Protection, SumTable } from './sum-table';

/**
 * Threshold 11 over 35 000 communes and three publics takes three million steps in all, with rounding less than a hundred;
 * a low share of contributors besides takes thousands of millions unless they are limited. A second goes through some
 * sixty million.
 */
const LIMITS: SearchLimits = { free: 100_000_000, each: 2000, all: 1_000_000_000 };

/**
 * Chooses the counts to hide so that every secret keeps its protection against {@link boundHiddenCounts}: the secrets
 * themselves, then what their sums require, at a low cost.
 *
 * 1. Secret after secret, the neediest first: as long as a reader can bound it too well, hide the counts of the cheapest
 *    path that lets it rise (Castro 2007). A hidden count only ever widens the others, so one pass is enough.
 * 2. From the dearest to the cheapest, print again each count hidden on the way that no secret needs any more: none of
 *    those left can be printed.
 *
 * The work is bounded by {@link LIMITS}, counted in steps looked at. Past the first of them a secret is only found safe by
 * a short search: another hides what a whole search says, if anything, and a count may stay hidden that could be printed.
 * Past the last, all that may be hidden is: no pattern protects more.
 *
 * The result depends on the table alone. It is not the proven optimum, which takes integer programming (Fischetti &
 * Salazar 2001).
 *
 * @param limits - how far searches may go.
 * @returns ranks of the hidden cells in ascending order, or `null` when the sums of the table are no network.
 */
export function chooseHiddenCounts(table: SumTable, limits: SearchLimits = LIMITS): readonly number[] | null {
  return chooseHiddenOf(columnsOfTable(table), limits);
}

/** As {@link chooseHiddenCounts}, of a table in columns. */
export function chooseHiddenOf(
  columns: CountColumns,
  limits: SearchLimits = LIMITS,
): readonly number[] | null {
  const network = buildNetwork(columns);
  return network === null ? null : new HiddenChoice(network, limits).make();
}

/** How much further a secret must rise, and how it rises and falls so far. */
interface Lack {
  readonly amount: number;
  readonly rise: Shift;
  readonly fall: Shift;
}

class HiddenChoice {
  /** The secrets, the neediest first. */
  private readonly secrets: Int32Array;
  /** How many times each secret was found safe: it rests on the counts that protected it the last time. */
  private readonly timesSafe: Int32Array;
  /** Secrets that rest on each count that may be printed again, or that have, and which time it was of each. */
  private readonly resting: RestingSecrets;
  /** The last round in which each secret was met; one goes through those of a count once. */
  private readonly metIn: Int32Array;
  private round = 0;
  /** The secret each count was first hidden for. */
  private readonly hiddenFor = new Map<number, number>();
  /** 1 for a count that may be printed again once it is hidden. */
  private readonly isPrintable: Uint8Array;
  private readonly shared: SharedFlows;

  constructor(
    private readonly network: CountNetwork,
    limits: SearchLimits,
  ) {
    network.budget = new SearchBudget(limits);
    const { columns } = network;
    const size = columns.counts.length;
    this.isPrintable = new Uint8Array(size);
    this.resting = new RestingSecrets(size);
    this.timesSafe = new Int32Array(size);
    this.metIn = new Int32Array(size);
    this.shared = new SharedFlows(network, this.isPrintable);
    this.secrets = this.listSecrets(columns);
  }

  /** Lists the secrets, those that must rise the furthest first, and marks what may be printed again. */
  private listSecrets(columns: CountColumns): Int32Array {
    const byRise = new Map<number, number[]>();
    let size = 0;
    for (let cell = 0; cell < columns.rises.length; cell += 1) {
      if (isSecret(columns, cell)) {
        listUnder(byRise, columns.rises[cell] ?? Number.NaN, cell);
        size += 1;
      } else this.isPrintable[cell] = columns.isLatent[cell] === 1 ? 0 : 1;
    }
    const secrets = new Int32Array(size);
    let place = 0;
    for (const [, ofRise] of [...byRise].sort(([left], [right]) => right - left)) {
      secrets.set(ofRise, place);
      place += ofRise.length;
    }
    return secrets;
  }

  make(): readonly number[] {
    const { network, secrets } = this;
    // The largest first, for searches to meet them first: they have the most room.
    for (const cell of secrets.toReversed()) setHidden(network, cell, true);
    for (const secret of secrets) this.secure(secret);
    if (network.budget.isSpent) this.hideAll();
    else this.printIdle();
    const hidden: number[] = [];
    network.isHidden.forEach((isHidden, cell) => {
      if (isHidden === 1 && network.columns.isLatent[cell] !== 1) hidden.push(cell);
    });
    return hidden;
  }

  private secure(secret: number): void {
    const { network } = this;
    while (!network.budget.isSpent && !this.isSafe(secret)) {
      const added = this.findToHide(secret);
      if (added.length === 0) return;
      for (const step of added) {
        setHidden(network, step >> 1, true);
        this.hiddenFor.set(step >> 1, secret);
      }
    }
  }

  /** What is to be hidden for a secret to rise: nothing when no count lets it, or when it is found that it may already. */
  private findToHide(secret: number): readonly Step[] {
    const { network } = this;
    const { amount, rise, fall } = this.lackOf(secret);
    const isSafe = amount <= NEGLIGIBLE;
    const path = isSafe ? null : findCheapestPath(network, { ...wayOf(network, 2 * secret), amount });
    const added = (path ?? []).filter((step) => isToHide(network, step, amount));
    undoShift(network, rise);
    if (isSafe) this.remember(secret, [...rise.steps, ...fall.steps]);
    return added;
  }

  /** How much further a secret must rise; its rise so far is to be undone. */
  private lackOf(secret: number): Lack {
    const { network } = this;
    const { rise: least, width } = this.protectionOf(secret);
    network.budget.beginWhole();
    const fall = shiftCount(network, 2 * secret + 1, width - least);
    undoShift(network, fall);
    const wanted = Math.max(least, width - fall.moved);
    const rise = shiftCount(network, 2 * secret, wanted);
    return { amount: wanted - rise.moved, rise, fall };
  }

  private protectionOf(secret: number): Protection {
    const { rises, widths } = this.network.columns;
    return { rise: rises[secret] ?? Number.NaN, width: widths[secret] ?? Number.NaN };
  }

  /** Whether the counts as they are protect a secret; when they do, remembers which. */
  private isSafe(secret: number): boolean {
    const { rises, widths } = this.network.columns;
    const furthest = Math.max(rises[secret] ?? Number.NaN, widths[secret] ?? Number.NaN);
    this.network.budget.beginShort();
    const shared = this.shared.findRise(secret, furthest);
    if (shared !== null) {
      this.rest(secret, shared);
      return true;
    }
    return !this.isCornered(secret) && this.isSafeAlone(secret);
  }

  /** Whether the counts next to a secret are too few for it to rise, whatever the others are. */
  private isCornered(secret: number): boolean {
    const rise = this.network.columns.rises[secret] ?? Number.NaN;
    return roomAtEnds(this.network, wayOf(this.network, 2 * secret), rise) < rise - NEGLIGIBLE;
  }

  /** Whether a secret may rise and fall as far as it must by room that is looked for it alone. */
  private isSafeAlone(secret: number): boolean {
    this.network.budget.beginShort();
    const { rise, width } = this.protectionOf(secret);
    const furthest = Math.max(rise, width);
    const rising = this.tryShift(2 * secret, rise, furthest);
    if (rising.moved < rise - NEGLIGIBLE) return false;
    const left = width - rising.moved;
    const falling = this.tryShift(2 * secret + 1, left, left);
    const isWideWith = ({ moved }: Shift) => moved + falling.moved >= width - NEGLIGIBLE;
    const isSettled = rising.isWhole || isWideWith(rising);
    const highest = isSettled ? rising : this.tryShift(2 * secret, furthest, furthest);
    if (!isWideWith(highest)) return false;
    this.remember(secret, [...highest.steps, ...falling.steps]);
    return true;
  }

  /** How far a secret may be moved, every count being put back where it was. */
  private tryShift(step: Step, enough: number, limit: number): ShiftToEnough {
    const shift = shiftToEnough(this.network, step, { enough, limit });
    undoShift(this.network, shift);
    return shift;
  }

  private remember(secret: number, steps: readonly Step[]): void {
    const restsOn = new Set<number>();
    for (const step of steps) if (this.isPrintable[step >> 1] === 1) restsOn.add(step >> 1);
    this.rest(secret, restsOn);
  }

  private rest(secret: number, restsOn: Iterable<number>): void {
    const time = (this.timesSafe[secret] ?? 0) + 1;
    this.timesSafe[secret] = time;
    for (const cell of restsOn) this.resting.add(cell, secret, time);
  }

  /** Hides all that may be hidden. */
  private hideAll(): void {
    const { network, isPrintable } = this;
    network.columns.costs.forEach((cost, cell) => {
      if (isPrintable[cell] === 1 && cost < Number.POSITIVE_INFINITY) setHidden(network, cell, true);
    });
  }

  private printIdle(): void {
    const { network } = this;
    const { costs } = network.columns;
    const candidates: number[] = [];
    this.isPrintable.forEach((isPrintable, cell) => {
      if (isPrintable === 1 && network.isHidden[cell] === 1) candidates.push(cell);
    });
    candidates.sort((left, right) => (costs[right] ?? 0) - (costs[left] ?? 0));
    for (const cell of candidates) {
      if (network.budget.isSpent) return;
      setHidden(network, cell, false);
      if (this.isNeeded(cell)) setHidden(network, cell, true);
    }
  }

  /** Whether a secret that rests on a count is unsafe now that it is printed. */
  private isNeeded(cell: number): boolean {
    const first = this.hiddenFor.get(cell);
    if (first !== undefined && this.isCornered(first)) return true;
    for (const secret of this.concernedBy(cell)) if (!this.isSafe(secret)) return true;
    return false;
  }

  /** The secrets that rest on a count, that for which it was hidden first: it is the likeliest to need it. */
  private concernedBy(cell: number): readonly number[] {
    const { timesSafe, metIn } = this;
    const first = this.hiddenFor.get(cell);
    const concerned: number[] = [];
    this.round += 1;
    this.resting.forEach(cell, (secret, time) => {
      if (timesSafe[secret] !== time || metIn[secret] === this.round) return;
      metIn[secret] = this.round;
      if (secret === first) concerned.unshift(secret);
      else concerned.push(secret);
    });
    return concerned;
  }
}

function listUnder(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function isToHide(network: CountNetwork, step: Step, amount: number): boolean {
  return network.isHidden[step >> 1] === 0 && roomOf(network, step) < amount - NEGLIGIBLE;
}
