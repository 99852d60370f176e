/** How many steps searches may look at: engines have no clock, and the same table must give the same result everywhere. */
export interface SearchLimits {
  /** As long as all searches together have looked at no more, each goes as far as it must. */
  readonly free: number;
  /** What each may look at afterwards, where it need not find all there is. */
  readonly each: number;
  /** What all may look at together. */
  readonly all: number;
}

/**
 * What searches for room may still look at. The room found by one that gives up is there, but there may be more: what it
 * protects is protected, what it does not may be all the same.
 */
export class SearchBudget {
  private spent = 0;
  private until = Number.POSITIVE_INFINITY;

  /** @param limits - `null` where searches go as far as they must, as those of an attacker do. */
  constructor(private readonly limits: SearchLimits | null) {}

  /** All searches together have looked at what they may. */
  get isSpent(): boolean {
    return this.limits !== null && this.spent > this.limits.all;
  }

  /** The search under way has looked at what it may. */
  get isOver(): boolean {
    return this.spent > this.until;
  }

  /** Starts a search that may give up. */
  beginShort(): void {
    if (this.limits !== null) this.until = Math.max(this.limits.free, this.spent + this.limits.each);
  }

  /** Starts a search that goes as far as it must. */
  beginWhole(): void {
    this.until = Number.POSITIVE_INFINITY;
  }

  /** Looks at steps. */
  spend(steps: number): void {
    this.spent += steps;
  }
}
