const ROOM_AT_FIRST = 4096;

/**
 * The moves of many flows one after the other: thousands of flows are kept for as long as a country is gone through, and
 * lists of their own would be most of what there is to collect.
 */
export class FlowMoves {
  /** How many moves there are. */
  size = 0;
  private cells = new Int32Array(ROOM_AT_FIRST);
  private rises = new Float64Array(ROOM_AT_FIRST);

  /** Adds a move: how far a count rises. */
  add(cell: number, rise: number): void {
    if (this.size === this.cells.length) this.grow();
    this.cells[this.size] = cell;
    this.rises[this.size] = rise;
    this.size += 1;
  }

  cellAt(place: number): number {
    return this.cells[place] ?? 0;
  }

  riseAt(place: number): number {
    return this.rises[place] ?? 0;
  }

  /** How far a count rises in the moves of some places; zero when it is in none. */
  riseOf(cell: number, first: number, end: number): number {
    const { cells } = this;
    for (let place = first; place < end; place += 1) if (cells[place] === cell) return this.rises[place] ?? 0;
    return 0;
  }

  private grow(): void {
    const { cells, rises } = this;
    this.cells = new Int32Array(2 * cells.length);
    this.cells.set(cells);
    this.rises = new Float64Array(2 * rises.length);
    this.rises.set(rises);
  }
}
