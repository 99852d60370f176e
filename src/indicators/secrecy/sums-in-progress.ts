import type { SumColumns } from '../disclosure';

const NONE = -1;

/** Sums that link counts, being laid out one after the other. */
export class SumsInProgress {
  private readonly totals: number[] = [];
  private readonly firstPart: number[] = [0];
  private readonly parts: number[] = [];

  /** Adds a part to the sum being laid out. */
  addPart(rank: number): void {
    this.parts.push(rank);
  }

  /** Gives the sum being laid out its total. */
  close(total: number): void {
    this.totals.push(total);
    this.firstPart.push(this.parts.length);
  }

  /**
   * Adds the sums that make each count of a level out of those below, where there are any.
   *
   * @param totals - rank of each count of the level, −1 for none.
   * @param below - the same for the level below.
   * @param parents - position of what each territory of the level below is part of, −1 for none.
   */
  addUp(totals: Int32Array, below: Int32Array | undefined, parents: Int32Array | undefined): void {
    if (below === undefined || parents === undefined) return;
    const first = new Int32Array(totals.length).fill(NONE);
    const next = new Int32Array(below.length);
    // From the last to the first, so that each list runs from the first to the last.
    for (let position = below.length - 1; position >= 0; position -= 1) {
      const parent = parents[position] ?? NONE;
      if (below[position] === NONE || parent < 0) continue;
      next[position] = first[parent] ?? NONE;
      first[parent] = position;
    }
    totals.forEach((total, parent) => {
      if (total === NONE || first[parent] === NONE) return;
      for (let position = first[parent] ?? NONE; position !== NONE; position = next[position] ?? NONE)
        this.addPart(below[position] ?? NONE);
      this.close(total);
    });
  }

  /** The sums, once all are added. */
  finish(): SumColumns {
    return {
      totals: Int32Array.from(this.totals),
      firstPart: Int32Array.from(this.firstPart),
      parts: Int32Array.from(this.parts),
    };
  }
}
