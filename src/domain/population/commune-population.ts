import type { Provenance } from '../measure';
import type { CommuneCode } from '../territory';
import type { AgeBase } from './population';

/** Inhabitants of communes by age at one date, as a file of the user gives them. Plain data. */
export interface CommunePopulation {
  readonly id: string;
  readonly name: string;
  readonly provenance: Provenance;
  /** Year of the census or of the estimate. */
  readonly year: number;
  readonly codes: readonly CommuneCode[];
  /** People, aligned to `codes`; `null` where the file says nothing, no list for ages it does not tell apart. */
  readonly byAge: Readonly<Partial<Record<AgeBase, readonly (number | null)[]>>>;
}
