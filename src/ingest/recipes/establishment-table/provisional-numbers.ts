import { type FinessNumber, provisionalFinessNumber } from '@/domain/offer';
import { fingerprint } from '../../fingerprint';

/** Gives numbers to the establishments of an import that have none: the same to the same, and to no other. */
export class ProvisionalNumbers {
  private readonly byIdentity = new Map<string, FinessNumber>();
  private readonly given = new Set<FinessNumber>();

  /** The number of what a file tells apart by `identity`. */
  numberOf(identity: string): FinessNumber {
    const known = this.byIdentity.get(identity);
    if (known !== undefined) return known;
    let seed = Number.parseInt(fingerprint([identity]), 16);
    while (this.given.has(provisionalFinessNumber(seed))) seed += 1;
    const number = provisionalFinessNumber(seed);
    this.byIdentity.set(identity, number);
    this.given.add(number);
    return number;
  }
}
