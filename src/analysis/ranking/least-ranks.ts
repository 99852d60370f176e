/**
 * The few lowest ranks that each of many units had: what the end of an interval takes. All the ranks of a country of communes
 * would take gigabytes.
 */
export class LeastRanks {
  /** For each unit, its ranks in increasing order. */
  private readonly ranks: Int32Array;

  /** @param kept - how many ranks of each unit, one at least. */
  constructor(
    units: number,
    private readonly kept: number,
  ) {
    this.ranks = new Int32Array(units * kept).fill(NONE);
  }

  add(unit: number, rank: number): void {
    const { ranks, kept } = this;
    const first = unit * kept;
    let place = first + kept - 1;
    if (rank >= (ranks[place] ?? NONE)) return;
    while (place > first && (ranks[place - 1] ?? NONE) > rank) {
      ranks[place] = ranks[place - 1] ?? NONE;
      place -= 1;
    }
    ranks[place] = rank;
  }

  /** The greatest of the ranks that are kept of a unit. */
  greatestOf(unit: number): number {
    return this.ranks[(unit + 1) * this.kept - 1] ?? NONE;
  }
}

const NONE = 2 ** 31 - 1;
