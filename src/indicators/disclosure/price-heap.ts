/** Junctions waiting to be settled by a search, the cheapest first: a binary heap. */
export class PriceHeap {
  private readonly junctions: number[] = [];
  private readonly prices: number[] = [];

  /** Price of the cheapest junction, infinite when none waits. */
  get lowest(): number {
    return this.prices[0] ?? Number.POSITIVE_INFINITY;
  }

  /** Forgets every junction. */
  clear(): void {
    this.junctions.length = 0;
    this.prices.length = 0;
  }

  push(junction: number, price: number): void {
    let place = this.prices.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.priceAt(parent) <= price) break;
      this.move(parent, place);
      place = parent;
    }
    this.put(place, junction, price);
  }

  /** Takes the cheapest junction out; `undefined` when none waits. */
  pop(): number | undefined {
    const first = this.junctions[0];
    const junction = this.junctions.pop();
    const price = this.prices.pop();
    if (junction === undefined || price === undefined || this.prices.length === 0) return first;
    let place = 0;
    for (let child = this.cheapestChild(place); child !== -1; child = this.cheapestChild(place)) {
      if (this.priceAt(child) >= price) break;
      this.move(child, place);
      place = child;
    }
    this.put(place, junction, price);
    return first;
  }

  private cheapestChild(place: number): number {
    const left = 2 * place + 1;
    if (left >= this.prices.length) return -1;
    return left + 1 < this.prices.length && this.priceAt(left + 1) < this.priceAt(left) ? left + 1 : left;
  }

  private priceAt(place: number): number {
    return this.prices[place] ?? Number.POSITIVE_INFINITY;
  }

  private move(from: number, to: number): void {
    this.put(to, this.junctions[from] ?? 0, this.priceAt(from));
  }

  private put(place: number, junction: number, price: number): void {
    this.junctions[place] = junction;
    this.prices[place] = price;
  }
}
