const NONE = -1;
const ROOM_AT_FIRST = 1024;

/**
 * A list of ranks for each cell, in the order they were added: linked lists in arrays, for a country of communes has tens of
 * thousands of them and each would be an object to keep.
 */
export class ListsByCell {
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private ranks = new Int32Array(ROOM_AT_FIRST);
  /** Place of the entry that comes after each, {@link NONE} after the last. */
  private next = new Int32Array(ROOM_AT_FIRST);
  private size = 0;

  constructor(cellCount: number) {
    this.first = new Int32Array(cellCount).fill(NONE);
    this.last = new Int32Array(cellCount).fill(NONE);
  }

  /** Adds a rank at the end of the list of a cell. */
  add(cell: number, rank: number): void {
    if (this.size === this.ranks.length) this.grow();
    const place = this.size;
    this.size += 1;
    this.ranks[place] = rank;
    this.next[place] = NONE;
    const last = this.last[cell] ?? NONE;
    if (last === NONE) this.first[cell] = place;
    else this.next[last] = place;
    this.last[cell] = place;
  }

  /** Goes through the list of a cell as it was when this was called. */
  forEach(cell: number, visit: (rank: number) => void): void {
    const last = this.last[cell] ?? NONE;
    for (let place = this.first[cell] ?? NONE; place !== NONE; place = this.next[place] ?? NONE) {
      visit(this.ranks[place] ?? NONE);
      if (place === last) return;
    }
  }

  private grow(): void {
    this.ranks = doubled(this.ranks);
    this.next = doubled(this.next);
  }
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * column.length);
  larger.set(column);
  return larger;
}
