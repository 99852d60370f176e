import { createSeededRandom, type RandomSource } from '@/lib';

const GOLDEN = 0x9e3779b1;

/** Draws that always fall the same way for the same seed. */
export class Dice {
  constructor(private readonly random: RandomSource) {}

  /** The dice of one case of a run. */
  static of(seed: number, rank: number): Dice {
    return new Dice(createSeededRandom(Math.imul(seed ^ Math.imul(rank + 1, GOLDEN), GOLDEN)));
  }

  /** An integer from 0 to `limit`, which is left out. */
  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new Error('Nothing to pick from');
    return items[this.below(items.length)] as Item;
  }

  times<Item>(count: number, make: (rank: number) => Item): Item[] {
    return Array.from({ length: count }, (_, rank) => make(rank));
  }

  bytes(length: number): Uint8Array<ArrayBuffer> {
    return Uint8Array.from({ length }, () => this.below(256));
  }
}
