const NONE = -1;
const ROOM_AT_FIRST = 1024;

/**
 * The secrets that rest on each count, in the order they came to, and which time each did: linked lists in arrays, for a
 * country of communes has tens of thousands of them and each would be an object to keep.
 */
export class RestingSecrets {
  /** Place of the first and of the last entry of each count, {@link NONE} when it has none. */
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private secrets = new Int32Array(ROOM_AT_FIRST);
  private times = new Int32Array(ROOM_AT_FIRST);
  /** Place of the entry that comes after each, {@link NONE} after the last. */
  private next = new Int32Array(ROOM_AT_FIRST);
  private size = 0;

  constructor(cellCount: number) {
    this.first = new Int32Array(cellCount).fill(NONE);
    this.last = new Int32Array(cellCount).fill(NONE);
  }

  /** Adds a secret that rests on a count, and the time it does. */
  add(cell: number, secret: number, time: number): void {
    if (this.size === this.secrets.length) this.grow();
    const place = this.size;
    this.size += 1;
    this.secrets[place] = secret;
    this.times[place] = time;
    this.next[place] = NONE;
    const last = this.last[cell] ?? NONE;
    if (last === NONE) this.first[cell] = place;
    else this.next[last] = place;
    this.last[cell] = place;
  }

  /** Goes through the secrets of a count; nothing is to be added on the way. */
  forEach(cell: number, visit: (secret: number, time: number) => void): void {
    for (let place = this.first[cell] ?? NONE; place !== NONE; place = this.next[place] ?? NONE)
      visit(this.secrets[place] ?? NONE, this.times[place] ?? 0);
  }

  private grow(): void {
    this.secrets = doubled(this.secrets);
    this.times = doubled(this.times);
    this.next = doubled(this.next);
  }
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * column.length);
  larger.set(column);
  return larger;
}
